namespace FranceTravail.Assistant.Knowledge.Curation;

public enum DateChangeOutcome
{
    Done,

    /// <summary>The dates are these already, or the document is withdrawn or gone.</summary>
    NothingToDo,

    /// <summary>Somebody else changed them since they were read.</summary>
    Overtaken,

    /// <summary>The last day is before the first.</summary>
    OutOfOrder,

    /// <summary>The document that takes its place is not in the corpus, or is this one.</summary>
    UnknownReplacement,

    /// <summary>The document that takes its place is itself replaced by this one, directly or by others.</summary>
    Circular,
}
