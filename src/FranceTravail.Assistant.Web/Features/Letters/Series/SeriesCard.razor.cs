using FranceTravail.Assistant.Conversations.Letters.Storage;
using FranceTravail.Assistant.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace FranceTravail.Assistant.Web.Features.Letters.Series;

/// <summary>« Série du 25 novembre » in the list of letters: how far it is, where to go on, and its letters.</summary>
public sealed partial class SeriesCard
{
    [Inject] public required IStringLocalizer<Interface> Text { get; init; }

    /// <summary>At least one, in the order of their rows.</summary>
    [Parameter, EditorRequired] public required IReadOnlyList<LetterSummary> Letters { get; set; }

    /// <summary>The letter template's title.</summary>
    [Parameter, EditorRequired] public required string Title { get; set; }

    [Parameter] public EventCallback<LetterSummary> OnDelete { get; set; }

    [Parameter] public EventCallback OnDeleteAll { get; set; }

    private Guid Resumed => (Letters.FirstOrDefault(letter => !letter.IsValidated) ?? Letters[0]).Id;
}
