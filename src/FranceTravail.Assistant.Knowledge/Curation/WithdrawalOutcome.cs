namespace FranceTravail.Assistant.Knowledge.Curation;

public enum WithdrawalOutcome
{
    Done,

    /// <summary>Somebody else did it before, or the document is gone.</summary>
    NothingToDo,

    /// <summary>The document to use instead is not in the corpus, or is the withdrawn one itself.</summary>
    UnknownReplacement,
}
