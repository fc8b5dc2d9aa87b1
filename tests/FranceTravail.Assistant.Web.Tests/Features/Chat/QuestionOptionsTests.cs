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
    [InlineData("", false)]
    [InlineData("24/11/2026", false)]
    [InlineData("31/02/2024", true)]
    [InlineData("01/03/0024", true)]
    [InlineData("demain", true)]
    public void Day_ThatIsTodayOrNone_IsToday(string typed, bool isUnread)
    {
        _choices = new QuestionChoices(new DateOnly(2024, 3, 1));
        var options = RenderOptions();

        options.Find("#in-force-on").Change(typed);

        Assert.Null(_choices.InForceOn);
        Assert.Equal(isUnread, options.Markup.Contains("Écrivez jj/mm/aaaa", StringComparison.Ordinal));
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
