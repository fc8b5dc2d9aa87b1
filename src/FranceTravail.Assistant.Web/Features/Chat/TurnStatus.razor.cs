using FranceTravail.Assistant.Conversations.Turns;
using FranceTravail.Assistant.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace FranceTravail.Assistant.Web.Features.Chat;

/// <summary>What a turn is doing before its first word.</summary>
public sealed partial class TurnStatus
{
    [Inject] public required IStringLocalizer<Interface> Text { get; init; }

    [Parameter, EditorRequired] public required TurnSnapshot Snapshot { get; set; }

    [Parameter] public bool IsInterrupted { get; set; }

    private string Message => Snapshot switch
    {
        _ when IsInterrupted => Text["Turn.Interrupted"],
        { Phase: TurnPhase.Queued, QueuePosition: > 0 and var position } => Text["Turn.QueuedBehind", position],
        { Phase: TurnPhase.Queued } => Text["Turn.Queued"],
        { Phase: TurnPhase.Searching, SearchQuery: { Length: > 0 } query } => Text["Turn.Searching", Snapshot.MarkedQuery ?? query],
        { Phase: TurnPhase.Searching } => Text["Turn.SearchingAnything"],
        _ => Text["Turn.Writing"],
    };
}
