using FranceTravail.Assistant.Conversations.Turns;
using FranceTravail.Assistant.Web.Features.Sources;
using FranceTravail.Assistant.Web.Rendering;
using FranceTravail.Assistant.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace FranceTravail.Assistant.Web.Features.Chat;

/// <summary>Passages as buttons that open them, with what tells whether they can be trusted: date and archive mark.</summary>
public sealed partial class SourceChips
{
    private readonly string _labelId = $"sources-{Guid.NewGuid():N}";

    [Inject] public required IStringLocalizer<Interface> Text { get; init; }

    [Parameter, EditorRequired] public required string Label { get; set; }

    [Parameter, EditorRequired] public required IReadOnlyList<NumberedPassage> Passages { get; set; }

    /// <summary>Which of them may no longer be relied on.</summary>
    [Parameter] public SourceDoubts Doubts { get; set; } = SourceDoubts.None;

    [Parameter] public EventCallback<NumberedPassage> OnCite { get; set; }

    private string Facts(NumberedPassage passage)
    {
        var facts = new List<string>();
        if (passage.Page is { } page) facts.Add(Text["Source.Page", page]);
        facts.Add(passage.Date is { } date ? Text["Source.Updated", FrenchDates.Short(date)] : Text["Source.Undated"]);
        return string.Join(" · ", facts);
    }
}
