namespace FranceTravail.Assistant.Conversations.Letters.Templates;

/// <summary>How a value stands in the text around it.</summary>
public enum LetterWriting
{
    AsTyped,

    /// <summary>A paragraph of its own: begins with a capital, ends with a full stop.</summary>
    Sentence,

    /// <summary>Inside a sentence, often after a colon: begins with a small letter unless it is a name.</summary>
    Phrase,

    /// <summary>« le Tribunal administratif de Lyon ».</summary>
    Article,

    /// <summary>« dans un délai de 2 mois ».</summary>
    Delay,
}
