using Bunit;
using FranceTravail.Assistant.Web.Features.Chat;

namespace FranceTravail.Assistant.Web.Tests.Features.Chat;

public sealed class QuestionBoxTests : InterfaceContext
{
    private const string Script = "./Features/Chat/QuestionBox.razor.js";

    private readonly List<string> _sent = [];

    [Fact]
    public void Question_Sent_IsTrimmedAndLeavesTheBox()
    {
        var box = RenderBox(isAccepted: true);
        box.Find("textarea").Input("  Combien d'heures ?\n");

        box.Find("form").Submit();

        Assert.Equal(["Combien d'heures ?"], _sent);
        box.WaitForAssertion(() => Assert.Equal("", box.Find("textarea").GetAttribute("value") ?? ""));
    }

    [Fact]
    public void Question_NotAccepted_StaysInTheBox()
    {
        var box = RenderBox(isAccepted: false);
        box.Find("textarea").Input("Combien d'heures ?");

        box.Find("form").Submit();

        Assert.Equal("Combien d'heures ?", box.Find("textarea").GetAttribute("value"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("  \n ")]
    public void Question_WithoutAWord_IsNotSent(string question)
    {
        var box = RenderBox(isAccepted: true);
        box.Find("textarea").Input(question);

        box.Find("form").Submit();

        Assert.Empty(_sent);
        Assert.True(box.Find(".send-button").HasAttribute("disabled"));
    }

    [Fact]
    public void Question_WhileAnAnswerIsWritten_IsKeptForLater()
    {
        var box = RenderBox(isAccepted: true, isRunning: true);
        box.Find("textarea").Input("La suivante");

        box.Find("form").Submit();

        Assert.Empty(_sent);
        Assert.Equal("La suivante", box.Find("textarea").GetAttribute("value"));
    }

    [Fact]
    public void StopButton_WhileAnAnswerIsWritten_Stops()
    {
        var stops = 0;
        var box = RenderBox(isAccepted: true, isRunning: true, onStop: () => stops++);

        box.Find(".stop-button").Click();

        Assert.Equal(1, stops);
    }

    [Theory]
    [InlineData(3499, false)]
    [InlineData(3500, true)]
    public void Counter_ShowsNearTheLimitOnly(int length, bool isShown)
    {
        var box = RenderBox(isAccepted: true);

        box.Find("textarea").Input(new string('a', length));

        Assert.Equal(isShown, box.FindAll(".question-counter").Count == 1);
        Assert.Equal("4000", box.Find("textarea").GetAttribute("maxlength"));
    }

    [Fact]
    public void Draft_KeptByTheTab_ComesBack()
    {
        JSInterop.SetupModule(Script).Setup<string>("attach", _ => true).SetResult("Un brouillon");

        var box = RenderBox(isAccepted: true);

        box.WaitForAssertion(() => Assert.Equal("Un brouillon", box.Find("textarea").GetAttribute("value")));
        Assert.False(box.Find(".send-button").HasAttribute("disabled"));
    }

    private IRenderedComponent<QuestionBox> RenderBox(bool isAccepted, bool isRunning = false, Action? onStop = null) =>
        Render<QuestionBox>(parameters => parameters
            .Add(box => box.DraftKey, "nouvelle")
            .Add(box => box.IsRunning, isRunning)
            .Add(box => box.OnStop, onStop ?? (() => { }))
            .Add(box => box.OnSend, question =>
            {
                _sent.Add(question);
                return Task.FromResult(isAccepted);
            }));
}
