using System.Text.RegularExpressions;
using FranceTravail.Assistant.Knowledge.Evidence;
using FranceTravail.Assistant.Knowledge.Retrieval.Analysis;

namespace FranceTravail.Assistant.Knowledge.Citations;

/// <summary>
/// Compares one sentence of an answer with the extracts it cites: sources that exist and speak of the same thing, figures,
/// quotes, and the small words that turn a rule around. Pure and thread-safe; costs microseconds.
/// </summary>
public static partial class CitationChecker
{
    /// <summary>From this share of common words on, a sentence of the source is what the answer says again.</summary>
    private const double SameRule = 0.5;

    /// <summary>The share of a sentence's words (analysed, without stop words) that its sources must hold: a paraphrase keeps its terms, another subject does not.</summary>
    private const double OwnWords = 0.5;

    /// <summary>Shorter sentences (« Oui, c'est possible [1]. ») have too few words to tell.</summary>
    private const int FewestWords = 4;

    /// <param name="sentence">With its markers, for example « Il faut 910 heures [1]. »</param>
    /// <param name="extracts">The texts that the model was given, by number, titles included.</param>
    public static SentenceCheck Check(string sentence, IReadOnlyDictionary<int, string> extracts) =>
        Check(sentence, CitationMarkers.Numbers(sentence), extracts);

    /// <param name="sentence">The sentence, with or without markers.</param>
    /// <param name="numbers">The extracts that it stands on.</param>
    /// <param name="extracts">The texts that the model was given, by number, titles included.</param>
    internal static SentenceCheck Check(string sentence, IReadOnlyList<int> numbers, IReadOnlyDictionary<int, string> extracts)
    {
        var unknown = numbers.Where(number => !extracts.ContainsKey(number)).ToList();
        if (unknown.Count > 0) return Failed(sentence, $"La source [{string.Join(", ", unknown)}] n'existe pas parmi les extraits.");

        var figures = FigureReader.Read(sentence);
        var quotes = Quote().Matches(sentence).Select(match => match.Groups["text"].Value.Trim()).Where(quote => quote.Length > 0).ToList();
        if (numbers.Count == 0)
        {
            return figures.Count == 0 && quotes.Count == 0
                ? new SentenceCheck(sentence, SentenceCheckStatus.NothingToCheck, null)
                : Failed(sentence, "Un chiffre ou une citation est donné sans source.");
        }

        var sources = numbers.Select(number => extracts[number]).ToList();
        var reason = MissingFigure(figures, sources)
            ?? AlteredQuote(quotes, sources)
            ?? ForeignWords(sentence, sources)
            ?? LostPolarity(sentence, sources);
        return reason is null ? new SentenceCheck(sentence, SentenceCheckStatus.Supported, null) : Failed(sentence, reason);
    }

    private static SentenceCheck Failed(string sentence, string reason) => new(sentence, SentenceCheckStatus.Failed, reason);

    private static string? MissingFigure(IReadOnlyList<Figure> figures, List<string> sources)
    {
        if (figures.Count == 0) return null;

        var known = sources.SelectMany(FigureReader.Read).ToList();
        var missing = figures.FirstOrDefault(figure => !known.Any(figure.Matches));
        return missing is null ? null : $"« {missing.Text} » ne figure pas dans la source citée.";
    }

    private static string? AlteredQuote(List<string> quotes, List<string> sources)
    {
        var texts = sources.Select(Plain).ToList();
        var altered = quotes.FirstOrDefault(quote => !texts.Any(text => text.Contains(Plain(quote), StringComparison.OrdinalIgnoreCase)));
        return altered is null ? null : $"« {altered} » n'est pas mot pour mot dans la source citée.";
    }

    private static string? ForeignWords(string sentence, List<string> sources)
    {
        var said = FrenchAnalyzer.Analyze(CitationMarkers.Remove(sentence)).Keys.ToList();
        if (said.Count < FewestWords) return null;

        var known = sources.SelectMany(FrenchAnalyzer.Terms).ToHashSet(StringComparer.Ordinal);
        return said.Count(known.Contains) >= OwnWords * said.Count ? null : "La source citée ne parle pas de cela.";
    }

    private static string? LostPolarity(string sentence, List<string> sources)
    {
        var words = SentenceWords.Of(sentence);
        if (words.Count == 0) return null;

        var support = sources
            .SelectMany(SentenceSplitter.Split)
            .Select(candidate => candidate.InContext)
            .MaxBy(candidate => SentenceWords.SharedWith(candidate, words));
        if (support is null || SentenceWords.SharedWith(support, words) < SameRule) return null;

        var difference = PolarityReader.Read(sentence) ^ PolarityReader.Read(support);
        if (difference.HasFlag(Polarity.Negation)) return "La négation de la source n'est pas rendue telle quelle.";
        if (difference.HasFlag(Polarity.Exception)) return "L'exception de la source n'est pas rendue telle quelle.";
        if (difference.HasFlag(Polarity.UpperBound) || difference.HasFlag(Polarity.LowerBound))
            return "La limite de la source (au plus, au moins…) n'est pas rendue telle quelle.";
        return null;
    }

    private static string Plain(string text) => White().Replace(text.Replace('’', '\''), " ");

    [GeneratedRegex(@"«(?<text>[^«»]*)»")]
    private static partial Regex Quote();

    [GeneratedRegex(@"\s+")]
    private static partial Regex White();
}
