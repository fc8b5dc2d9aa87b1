using System.Text.RegularExpressions;
using FranceTravail.Assistant.Conversations.Letters.Composition;

namespace FranceTravail.Assistant.Conversations.Letters.Texts;

/// <summary>Whether a model's words are still in a letter, also where the agent retouched them: the letter then says so.</summary>
public static partial class ModelWords
{
    // Half of its words: one changed word does not make a sentence the agent's own.
    private const double Share = 0.5;

    public static bool RemainIn(Letter letter, IReadOnlyList<string> modelSentences)
    {
        if (modelSentences.Count == 0) return false;

        var written = modelSentences.Select(Words).Where(words => words.Count > 0).ToList();
        return letter.Sentences.Any(sentence => sentence.IsModels || (sentence.Origin == LetterOrigin.Free && written.Exists(words => Resembles(Words(sentence.Text), words))));
    }

    private static bool Resembles(HashSet<string> words, HashSet<string> written) => words.Count(written.Contains) >= Share * Math.Min(words.Count, written.Count) && words.Count > 0;

    private static HashSet<string> Words(string text) => [.. LongWord().Matches(text.ToLowerInvariant()).Select(match => match.Value)];

    [GeneratedRegex(@"\p{L}{4,}")]
    private static partial Regex LongWord();
}
