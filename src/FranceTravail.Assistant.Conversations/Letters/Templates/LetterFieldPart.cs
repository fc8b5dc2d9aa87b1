namespace FranceTravail.Assistant.Conversations.Letters.Templates;

/// <summary>The parts of a form, in the order in which a letter is thought of.</summary>
public enum LetterFieldPart
{
    /// <summary>To whom.</summary>
    Recipient,

    /// <summary>What.</summary>
    Content,

    /// <summary>Signed by whom, from where, on which day.</summary>
    Signature,
}
