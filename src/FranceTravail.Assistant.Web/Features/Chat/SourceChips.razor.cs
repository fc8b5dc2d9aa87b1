using FranceTravail.Assistant.Conversations.Turns;
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

    [Parameter] public EventCallback<NumberedPassage> OnCite { get; set; }

    private string Facts(NumberedPassage passage)
    {
        var facts = new List<string>();
        if (passage.Page is { } page) facts.Add(Text["Source.Page", page]);
        facts.Add(passage.Date is { } date ? Text["Source.Updated", FrenchDates.Short(date)] : Text["Source.Undated"]);
        return string.Join(" · ", facts);
    }
}
