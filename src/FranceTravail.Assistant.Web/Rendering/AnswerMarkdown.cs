using System.Globalization;
using FranceTravail.Assistant.Conversations.Turns;
using FranceTravail.Assistant.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.Extensions.Localization;

namespace FranceTravail.Assistant.Web.Rendering;

/// <summary>The only component through which model text becomes HTML. It writes elements one by one, so that a longer text sends its end alone.</summary>
public sealed class AnswerMarkdown : ComponentBase
{
    private IReadOnlyList<AnswerNode> _nodes = [];
    private string? _parsed;

    [Inject] public required IStringLocalizer<Interface> Text { get; init; }

    [Parameter, EditorRequired] public required string Value { get; set; }

    [Parameter, EditorRequired] public required IReadOnlyList<NumberedPassage> Passages { get; set; }

    [Parameter] public bool IsWriting { get; set; }

    /// <summary>True for a text that breaks off, being written or stopped.</summary>
    [Parameter] public bool IsPartial { get; set; }

    [Parameter] public EventCallback<NumberedPassage> OnCite { get; set; }

    protected override void OnParametersSet()
    {
        var shown = IsPartial ? UnfinishedMarkup.Close(Value) : Value;
        if (shown == _parsed) return;

        _parsed = shown;
        _nodes = AnswerParser.Parse(shown);
    }

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        builder.OpenElement(0, "div");
        builder.AddAttribute(1, "class", IsWriting ? "answer-text is-writing" : "answer-text");
        WriteAll(builder, _nodes);
        builder.CloseElement();
    }

    private void WriteAll(RenderTreeBuilder builder, IReadOnlyList<AnswerNode> nodes)
    {
        builder.OpenRegion(2);
        foreach (var node in nodes)
        {
            switch (node)
            {
                case AnswerNode.Text text:
                    builder.AddContent(0, text.Value);
                    break;
                case AnswerNode.Citation citation:
                    WriteCitation(builder, citation.Number);
                    break;
                case AnswerNode.Element element:
                    WriteElement(builder, element);
                    break;
            }
        }

        builder.CloseRegion();
    }

    private void WriteElement(RenderTreeBuilder builder, AnswerNode.Element element)
    {
        var isTable = element.Tag == "table";
        if (isTable)
        {
            builder.OpenElement(10, "div");
            builder.AddAttribute(11, "class", "answer-table");
            builder.AddAttribute(12, "tabindex", "0");
            builder.AddAttribute(13, "role", "region");
            builder.AddAttribute(14, "aria-label", Text["Answer.Table"].Value);
        }

        builder.OpenElement(20, element.Tag);
        if (element.Start is { } start) builder.AddAttribute(21, "start", start.ToString(CultureInfo.InvariantCulture));
        WriteAll(builder, element.Children);
        builder.CloseElement();
        if (isTable) builder.CloseElement();
    }

    private void WriteCitation(RenderTreeBuilder builder, int number)
    {
        var passage = Passages.FirstOrDefault(candidate => candidate.Number == number);
        if (passage is null)
        {
            builder.OpenElement(30, "span");
            builder.AddAttribute(31, "class", "citation-unknown");
            builder.OpenElement(32, "s");
            builder.AddContent(33, $"[{number.ToString(CultureInfo.InvariantCulture)}]");
            builder.CloseElement();
            builder.AddContent(34, $" {Text["Citation.Unknown"].Value}");
            builder.CloseElement();
            return;
        }

        builder.OpenComponent<CitationMark>(40);
        builder.AddComponentParameter(41, nameof(CitationMark.Passage), passage);
        builder.AddComponentParameter(42, nameof(CitationMark.OnOpen), OnCite);
        builder.CloseComponent();
    }
}
