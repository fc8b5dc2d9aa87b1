using FranceTravail.Assistant.Conversations.Letters.Templates;

namespace FranceTravail.Assistant.Conversations.Letters.Composition;

/// <param name="IsModels">True: a model wrote it; a free sentence of the agent is false.</param>
/// <param name="Quote">What it quotes, where an agent took it from a source.</param>
public sealed record LetterSentence(string Text, LetterOrigin Origin, IReadOnlyList<LegalSource> Sources, bool IsModels = false, LetterQuote? Quote = null)
{
    public static LetterSentence Of(LetterQuote quote) => new(quote.Text, LetterOrigin.Source, [quote.Source], Quote: quote);
}
