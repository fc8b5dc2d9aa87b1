using Bunit;
using FranceTravail.Assistant.Conversations.Turns;
using FranceTravail.Assistant.Web.Rendering;

namespace FranceTravail.Assistant.Web.Tests.Rendering;

public sealed class AnswerMarkdownTests : InterfaceContext
{
    [Fact]
    public void Citation_OfAPassage_IsAButtonThatSaysItsSource()
    {
        NumberedPassage? opened = null;
        var passage = Passages.Numbered(1, "Allocation", page: 3);
        var answer = Render<AnswerMarkdown>(parameters => parameters
            .Add(component => component.Value, "Il faut 130 jours [1].")
            .Add(component => component.Passages, [passage])
            .Add(component => component.OnCite, cited => opened = cited));

        answer.Find("button").Click();

        Assert.Equal("Source 1 : Allocation, page 3, sans date", answer.Find("button").GetAttribute("aria-label"));
        Assert.Same(passage, opened);
    }

    [Fact]
    public void Citation_OfNoPassage_IsStruck()
    {
        var answer = Render<AnswerMarkdown>(parameters => parameters
            .Add(component => component.Value, "Il faut 130 jours [7].")
            .Add(component => component.Passages, [Passages.Numbered(1)]));

        Assert.Empty(answer.FindAll("button"));
        Assert.Equal("[7]", answer.Find("s").TextContent);
        Assert.Contains("source inconnue", answer.Find(".citation-unknown").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void HostileText_Rendered_HasNoElementOfItsOwn()
    {
        var answer = Render<AnswerMarkdown>(parameters => parameters
            .Add(component => component.Value, "<img src=x onerror=alert(1)> [x](http://hote.exemple) ![y](http://hote.exemple) <b>z</b>")
            .Add(component => component.Passages, []));

        Assert.Empty(answer.FindAll("img, a, b, script"));
        Assert.Contains("<img src=x onerror=alert(1)>", answer.Find("p").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Table_Rendered_CanBeScrolledByKeyboard()
    {
        var answer = Render<AnswerMarkdown>(parameters => parameters
            .Add(component => component.Value, "| a | b |\n|---|---|\n| 1 | 2 [1] |")
            .Add(component => component.Passages, [Passages.Numbered(1)]));

        Assert.Equal("0", answer.Find("[role=region]").GetAttribute("tabindex"));
        Assert.NotNull(answer.Find("td button"));
    }
}
