using FranceTravail.Assistant.Knowledge.Retrieval.Analysis;

namespace FranceTravail.Assistant.Knowledge.Retrieval.Lexicon.Curation;

/// <summary>Whether a rule can be kept. Compares words as a search does: without endings, accents, articles and capitals.</summary>
internal static class VocabularyChecks
{
    /// <summary>UTF-16 units of a phrase: the longest shipped one has 110.</summary>
    public const int LongestPhrase = 120;

    /// <summary>UTF-16 units of a rule.</summary>
    public const int LongestRule = 600;

    // A quotation mark that is left in a phrase stands alone: the commas behind it separate, against its writer's mind.
    private static readonly string[] Signs = ["=>", "#", "!", "\"", "«", "»", "“", "”", "\n", "\r"];

    /// <summary>Empty where it can.</summary>
    /// <param name="others">Every other enabled entry.</param>
    public static IReadOnlyList<VocabularyFault> Of(VocabularyRule rule, IEnumerable<VocabularyRule> others)
    {
        var (words, added) = rule.Phrases;
        var isShort = rule.Kind switch
        {
            VocabularyKind.Equivalents => words.Count < 2,
            VocabularyKind.OneWay => words.Count == 0 || added.Count == 0,
            _ => words.Count == 0,
        };
        if (isShort) return [new VocabularyFault(VocabularyFaultKind.Empty)];

        var phrases = rule.Kind == VocabularyKind.OneWay ? [.. words, .. added] : words;
        var faults = phrases.SelectMany(phrase => OfPhrase(phrase, rule.Kind)).ToList();
        if (rule.Line.Length > LongestRule) faults.Add(new VocabularyFault(VocabularyFaultKind.TooLong));
        if (faults.Count > 0) return faults;

        if (OwnTerm(rule.Kind, words, added) is { } own) faults.Add(new VocabularyFault(VocabularyFaultKind.OwnTerm, own));
        if (others.FirstOrDefault(other => SaysTheSame(rule, other)) is { } same) faults.Add(new VocabularyFault(VocabularyFaultKind.Duplicate, same.Line));
        return faults;
    }

    /// <summary>What speaks against a rule that no search uses: a side that holds nothing, or too much.</summary>
    public static IReadOnlyList<VocabularyFault> OfSize(VocabularyRule rule) =>
        [.. Of(rule, []).Where(fault => fault.Kind is VocabularyFaultKind.Empty or VocabularyFaultKind.TooLong)];

    private static IEnumerable<VocabularyFault> OfPhrase(string phrase, VocabularyKind kind)
    {
        if (phrase.Length > LongestPhrase)
        {
            yield return new VocabularyFault(VocabularyFaultKind.TooLong, $"« {phrase[..40]}… »");
            yield break;
        }

        if (Signs.Any(sign => phrase.Contains(sign, StringComparison.Ordinal))) yield return new VocabularyFault(VocabularyFaultKind.Sign, phrase);

        var tokens = FrenchAnalyzer.Tokens(phrase);
        if (tokens.Count == 0) yield return new VocabularyFault(VocabularyFaultKind.StopWords, phrase);
        else if (kind == VocabularyKind.CapitalsOnly && tokens is not [{ IsAcronym: true }]) yield return new VocabularyFault(VocabularyFaultKind.NoAcronym, phrase);
    }

    private static string? OwnTerm(VocabularyKind kind, IReadOnlyList<string> words, IReadOnlyList<string> added)
    {
        if (kind == VocabularyKind.OneWay)
        {
            var triggers = words.Select(Key).ToHashSet(StringComparer.Ordinal);
            return added.FirstOrDefault(phrase => triggers.Contains(Key(phrase)));
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        return words.FirstOrDefault(phrase => !seen.Add(Key(phrase)));
    }

    private static bool SaysTheSame(VocabularyRule rule, VocabularyRule other) =>
        rule.Kind == other.Kind && Keys(rule.Phrases.Words).SetEquals(Keys(other.Phrases.Words)) && Keys(rule.Phrases.Added).SetEquals(Keys(other.Phrases.Added));

    private static HashSet<string> Keys(IEnumerable<string> phrases) => phrases.Select(Key).ToHashSet(StringComparer.Ordinal);

    // « DE » the acronym and « de » the word are two: only the former leaves a term.
    private static string Key(string phrase) => string.Join(' ', FrenchAnalyzer.Tokens(phrase).Select(token => token.Term));
}
