namespace FranceTravail.Assistant.Conversations.Letters.Language;

public enum LanguageFindingKind
{
    /// <summary>More words than plain-language guides advise.</summary>
    LongSentence,

    /// <summary>Hard to read at once.</summary>
    VeryLongSentence,
    PassiveVoice,
    Jargon,
}
