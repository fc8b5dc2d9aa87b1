using FranceTravail.Assistant.Conversations.Letters.Templates;

namespace FranceTravail.Assistant.Conversations.Letters.Composition;

/// <param name="Text">Its words on one line where it was read in a letter: what checks compare.</param>
/// <param name="IsModels">True: a model wrote it; a free sentence of the agent is false.</param>
/// <param name="Quote">What it quotes, where an agent took it from a source.</param>
public sealed record LetterSentence(string Text, LetterOrigin Origin, IReadOnlyList<LegalSource> Sources, bool IsModels = false, LetterQuote? Quote = null)
{
    /// <summary>It begins on a line of its own within its paragraph.</summary>
    public bool StartsLine { get; init; }

    /// <summary>Its words with the line ends that somebody put between them.</summary>
    public string Layout { get => field ?? Text; init; }

    public static LetterSentence Of(LetterQuote quote) => new(quote.Text, LetterOrigin.Source, [quote.Source], Quote: quote);
}
