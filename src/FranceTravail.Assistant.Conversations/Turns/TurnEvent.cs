using System.Text.Json.Serialization;
using FranceTravail.Assistant.Data.Gaps;
using FranceTravail.Assistant.Knowledge.Citations;

namespace FranceTravail.Assistant.Conversations.Turns;

/// <summary>Everything that can happen in a turn. Values, numbered and stored by <c>TurnRunner</c>; nothing else crosses the seam to the page.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(Queued), "queued")]
[JsonDerivedType(typeof(Restarted), "restarted")]
[JsonDerivedType(typeof(Searching), "searching")]
[JsonDerivedType(typeof(CorrectionSuggested), "correction")]
[JsonDerivedType(typeof(PassagesFound), "passages")]
[JsonDerivedType(typeof(PassagesRanked), "ranked")]
[JsonDerivedType(typeof(TextDelta), "text")]
[JsonDerivedType(typeof(SentenceChecked), "checked")]
[JsonDerivedType(typeof(Noticed), "notice")]
[JsonDerivedType(typeof(Refused), "refused")]
[JsonDerivedType(typeof(Completed), "completed")]
[JsonDerivedType(typeof(Stopped), "stopped")]
[JsonDerivedType(typeof(Failed), "failed")]
public abstract record TurnEvent
{
    private TurnEvent()
    {
    }

    /// <summary>True for the last event of a turn.</summary>
    [JsonIgnore]
    public virtual bool IsLast => false;

    /// <param name="Position">Turns that are before this one, from 0.</param>
    public sealed record Queued(int Position) : TurnEvent;

    /// <summary>
    /// The answer begins again, because the program stopped in its middle or a curator withdrew a document that it used or changed its dates:
    /// what was written before is put aside.
    /// </summary>
    public sealed record Restarted : TurnEvent;

    /// <param name="Query">The stand-alone query that is searched.</param>
    /// <param name="Marked">The same with the marks of what was masked, for whoever reads it; null where there are none.</param>
    public sealed record Searching(string Query, string? Marked = null) : TurnEvent;

    /// <param name="Question">What may have been meant, with the words put right that no document holds.</param>
    public sealed record CorrectionSuggested(string Question) : TurnEvent;

    /// <summary>The extracts that the model is given, numbered from 1 as the answer cites them.</summary>
    /// <param name="Decisive">The sentences shown beside the answer, best first.</param>
    public sealed record PassagesFound(IReadOnlyList<NumberedPassage> Passages, IReadOnlyList<DecisiveSentence> Decisive) : TurnEvent
    {
        /// <summary>Old texts that are no longer to be applied, since a more recent one of their subject was found.</summary>
        public IReadOnlyList<NumberedPassage> Outdated { get; init; } = [];

        public IReadOnlyList<FigureConflict> Conflicts { get; init; } = [];
    }

    /// <summary>Passages only: what was found, best first, in place of an answer.</summary>
    /// <param name="Outdated">As in <see cref="PassagesFound"/>.</param>
    public sealed record PassagesRanked(IReadOnlyList<RankedPassage> Passages, IReadOnlyList<NumberedPassage> Outdated) : TurnEvent;

    /// <summary>Whole sentences that may be shown: those that were checked and not put aside.</summary>
    public sealed record TextDelta(string Text) : TurnEvent;

    /// <summary>What the check of a sentence found. A sentence that failed is put aside: it is in no <see cref="TextDelta"/>.</summary>
    public sealed record SentenceChecked(SentenceCheck Check) : TurnEvent;

    /// <param name="Notice">A French sentence: what must be said of the answer because of the age of its sources.</param>
    public sealed record Noticed(string Notice) : TurnEvent;

    /// <param name="Reason">A French sentence.</param>
    /// <param name="Nearest">The nearest passages, which do not answer.</param>
    /// <param name="Gap">The same reason for those who complete the corpus.</param>
    public sealed record Refused(
        string Reason, IReadOnlyList<NumberedPassage> Nearest, GapReason Gap = GapReason.NothingAnswers) : TurnEvent
    {
        public override bool IsLast => true;
    }

    public sealed record Completed(TurnUsage Usage) : TurnEvent
    {
        public override bool IsLast => true;
    }

    /// <summary>The user stopped it; what was written stays.</summary>
    public sealed record Stopped : TurnEvent
    {
        public override bool IsLast => true;
    }

    /// <param name="Message">A French sentence that says what to do.</param>
    public sealed record Failed(string Message) : TurnEvent
    {
        public override bool IsLast => true;
    }
}
