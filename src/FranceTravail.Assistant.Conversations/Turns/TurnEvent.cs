using System.Text.Json.Serialization;
using FranceTravail.Assistant.Knowledge.Citations;

namespace FranceTravail.Assistant.Conversations.Turns;

/// <summary>Everything that can happen in a turn. Values, numbered and stored by <c>TurnRunner</c>; nothing else crosses the seam to the page.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(Queued), "queued")]
[JsonDerivedType(typeof(Restarted), "restarted")]
[JsonDerivedType(typeof(Searching), "searching")]
[JsonDerivedType(typeof(PassagesFound), "passages")]
[JsonDerivedType(typeof(TextDelta), "text")]
[JsonDerivedType(typeof(SentenceChecked), "checked")]
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

    /// <summary>The program stopped in the middle of the answer and begins it again: what was written before is put aside.</summary>
    public sealed record Restarted : TurnEvent;

    /// <param name="Query">The stand-alone query that is searched, which the page shows.</param>
    public sealed record Searching(string Query) : TurnEvent;

    /// <summary>The extracts that the model is given, numbered from 1 as the answer cites them.</summary>
    /// <param name="Decisive">The sentences shown beside the answer, best first.</param>
    public sealed record PassagesFound(IReadOnlyList<NumberedPassage> Passages, IReadOnlyList<DecisiveSentence> Decisive) : TurnEvent;

    /// <summary>Whole sentences that may be shown: those that were checked and not put aside.</summary>
    public sealed record TextDelta(string Text) : TurnEvent;

    /// <summary>What the check of a sentence found. A sentence that failed is put aside: it is in no <see cref="TextDelta"/>.</summary>
    public sealed record SentenceChecked(SentenceCheck Check) : TurnEvent;

    /// <param name="Reason">A French sentence.</param>
    /// <param name="Nearest">The nearest passages, which do not answer.</param>
    public sealed record Refused(string Reason, IReadOnlyList<NumberedPassage> Nearest) : TurnEvent
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
