using FranceTravail.Assistant.Conversations.Regulation.Freshness;
using FranceTravail.Assistant.Conversations.Turns;
using FranceTravail.Assistant.Web.Rendering;
using FranceTravail.Assistant.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace FranceTravail.Assistant.Web.Features.Chat;

/// <summary>Two texts in force that disagree on a figure, side by side with their rank and date. The page does not choose between them.</summary>
public sealed partial class FigureConflicts
{
    private readonly string _labelId = $"conflicts-{Guid.NewGuid():N}";

    [Inject] public required IStringLocalizer<Interface> Text { get; init; }

    [Parameter, EditorRequired] public required IReadOnlyList<FigureConflict> Conflicts { get; set; }

    private string RankOf(DecisiveSentence side) => SourceRanks.Of(side.Title, side.Heading) switch
    {
        SourceRank.Law => Text["Rank.Law"],
        SourceRank.Decree => Text["Rank.Decree"],
        _ => Text["Rank.Publication"],
    };

    private string DateOf(DecisiveSentence side) =>
        side.Date is { } date ? Text["Source.Updated", FrenchDates.Short(date)] : Text["Source.Undated"];
}
