using Bunit;
using FranceTravail.Assistant.Web.Features.Chat;

namespace FranceTravail.Assistant.Web.Tests.Features.Chat;

public sealed class QuestionOptionsTests : InterfaceContext
{
    private QuestionChoices _choices = new();

    [Fact]
    public void Day_NotChosen_ShowsToday()
    {
        var options = RenderOptions();

        Assert.Equal("24/11/2026", options.Find("#in-force-on").GetAttribute("value"));
        Assert.Empty(options.FindAll(".in-force-note"));
    }

    [Theory]
    [InlineData("01/03/2024")]
    [InlineData("1/3/2024")]
    [InlineData("01032024")]
    [InlineData("2024-03-01")]
    public void Day_Chosen_IsToldAndSaidInWords(string typed)
    {
        RenderOptions().Find("#in-force-on").Change(typed);

        Assert.Equal(new DateOnly(2024, 3, 1), _choices.InForceOn);
        Assert.Equal("Textes en vigueur au 01/03/2024", RenderOptions().Find(".in-force-note").TextContent);
    }

    [Theory]
    [InlineData("", "24/11/2026", null)]
    [InlineData("24/11/2026", "24/11/2026", null)]
    [InlineData("31/02/2026", "31/02/2026", "Ce jour n’existe pas. En attendant\u00a0: aujourd’hui.")]
    [InlineData("01/03/0024", "01/03/0024", "L’année va de 1945 à 2099. En attendant\u00a0: aujourd’hui.")]
    [InlineData("demain", "demain", "Écrivez jj/mm/aaaa. En attendant\u00a0: aujourd’hui.")]
    public void Day_ThatIsTodayOrNone_IsTodayAndStaysAsItWasTyped(string typed, string shown, string? problem)
    {
        _choices = new QuestionChoices(new DateOnly(2024, 3, 1));
        var options = RenderOptions();

        options.Find("#in-force-on").Change(typed);

        Assert.Null(_choices.InForceOn);
        options.Render(parameters => parameters.Add(field => field.Choices, _choices));
        Assert.Equal(shown, options.Find("#in-force-on").GetAttribute("value"));
        Assert.Equal(problem, options.FindAll(".mud-input-helper-text.mud-input-error") is [var fault, ..] ? fault.TextContent.Trim() : null);
    }

    [Fact]
    public void Day_CorrectedAfterAFault_IsTaken()
    {
        _choices = new QuestionChoices(new DateOnly(2024, 3, 1));
        var options = RenderOptions();
        options.Find("#in-force-on").Change("31/02/2026");
        options.Render(parameters => parameters.Add(field => field.Choices, _choices));

        options.Find("#in-force-on").Change("28/02/2026");
        options.Render(parameters => parameters.Add(field => field.Choices, _choices));

        Assert.Equal("28/02/2026", options.Find("#in-force-on").GetAttribute("value"));
        Assert.DoesNotContain("En attendant", options.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void TodayButton_Pressed_GoesBackToToday()
    {
        _choices = new QuestionChoices(new DateOnly(2024, 3, 1), PassagesOnly: true);

        RenderOptions().Find(".in-force-today").Click();

        Assert.Equal(new QuestionChoices(PassagesOnly: true), _choices);
    }

    [Fact]
    public void PassagesOnly_Switched_IsTold()
    {
        RenderOptions().Find("input[type=checkbox]").Change(true);

        Assert.True(_choices.PassagesOnly);
    }

    private IRenderedComponent<QuestionOptions> RenderOptions() => Render<QuestionOptions>(parameters => parameters
        .Add(options => options.Choices, _choices)
        .Add(options => options.ChoicesChanged, chosen => _choices = chosen));
}
