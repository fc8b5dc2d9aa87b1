using System.Text.Json.Serialization;
using FranceTravail.Assistant.Data.Gaps;
using FranceTravail.Assistant.Knowledge.Citations;

namespace FranceTravail.Assistant.Conversations.Turns;

/// <summary>The fold of a turn's events: all that the page needs to render it. Immutable.</summary>
public sealed record TurnSnapshot
{
    public static TurnSnapshot Empty { get; } = new();

    /// <summary>The last event folded in; watch from the next one.</summary>
    public int Sequence { get; init; }

    public TurnPhase Phase { get; init; } = TurnPhase.Queued;

    public int? QueuePosition { get; init; }

    public string? SearchQuery { get; init; }

    /// <summary>What was searched, with the marks of what was masked; null where there are none.</summary>
    public string? MarkedQuery { get; init; }

    /// <summary>The question with its spelling put right, where that may have been meant.</summary>
    public string? Correction { get; init; }

    public IReadOnlyList<NumberedPassage> Passages { get; init; } = [];

    public IReadOnlyList<DecisiveSentence> Decisive { get; init; } = [];

    /// <summary>Passages only: what is shown in place of an answer, best first.</summary>
    public IReadOnlyList<RankedPassage> Ranked { get; init; } = [];

    /// <summary>Old texts that are no longer to be applied.</summary>
    public IReadOnlyList<NumberedPassage> Outdated { get; init; } = [];

    public IReadOnlyList<FigureConflict> Conflicts { get; init; } = [];

    public string Answer { get; init; } = string.Empty;

    /// <summary>What must be said of the answer because of the age of its sources, French sentences.</summary>
    public IReadOnlyList<string> Notices { get; init; } = [];

    /// <summary>One per sentence of the answer, those put aside included, in order.</summary>
    public IReadOnlyList<SentenceCheck> Checks { get; init; } = [];

    /// <summary>The reason of a refusal or of a failure, a French sentence.</summary>
    public string? Message { get; init; }

    public IReadOnlyList<NumberedPassage> Nearest { get; init; } = [];

    /// <summary>Why it was refused, for those who complete the corpus; null unless it was.</summary>
    public GapReason? Gap { get; init; }

    public TurnUsage? Usage { get; init; }

    [JsonIgnore]
    public bool IsEnded => Phase is TurnPhase.Completed or TurnPhase.Refused or TurnPhase.Stopped or TurnPhase.Failed;

    /// <summary>Folds the next event in. An event already folded (a replay after a lost socket) changes nothing.</summary>
    public TurnSnapshot Apply(NumberedTurnEvent numbered)
    {
        if (numbered.Sequence <= Sequence) return this;

        var next = this with { Sequence = numbered.Sequence };
        return numbered.Event switch
        {
            TurnEvent.Queued queued => next with { Phase = TurnPhase.Queued, QueuePosition = queued.Position },
            TurnEvent.Restarted => Empty with { Sequence = numbered.Sequence },
            TurnEvent.Searching searching => next with { Phase = TurnPhase.Searching, QueuePosition = null, SearchQuery = searching.Query, MarkedQuery = searching.Marked },
            TurnEvent.CorrectionSuggested suggested => next with { Correction = suggested.Question },
            TurnEvent.PassagesFound found => next with
            {
                Phase = TurnPhase.Writing,
                Passages = found.Passages,
                Decisive = found.Decisive,
                Outdated = found.Outdated,
                Conflicts = found.Conflicts,
            },
            TurnEvent.PassagesRanked ranked => next with { Phase = TurnPhase.Writing, Ranked = ranked.Passages, Outdated = ranked.Outdated },
            TurnEvent.TextDelta delta => next with { Phase = TurnPhase.Writing, Answer = Answer + delta.Text },
            TurnEvent.SentenceChecked one => next with { Checks = [.. Checks, one.Check] },
            TurnEvent.Noticed noticed => next with { Notices = [.. Notices, noticed.Notice] },
            TurnEvent.Refused refused => next with
            {
                Phase = TurnPhase.Refused,
                Message = refused.Reason,
                Nearest = refused.Nearest,
                Gap = refused.Gap,
            },
            TurnEvent.Completed completed => next with { Phase = TurnPhase.Completed, Usage = completed.Usage },
            TurnEvent.Stopped => next with { Phase = TurnPhase.Stopped },
            TurnEvent.Failed failed => next with { Phase = TurnPhase.Failed, Message = failed.Message },
            _ => throw new InvalidOperationException($"Unknown turn event {numbered.Event.GetType().Name}."),
        };
    }
}
