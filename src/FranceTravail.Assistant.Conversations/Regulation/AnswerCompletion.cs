using FranceTravail.Assistant.Knowledge.Citations;
using FranceTravail.Assistant.Knowledge.Evidence;
using FranceTravail.Assistant.Knowledge.Retrieval.Analysis;

namespace FranceTravail.Assistant.Conversations.Regulation;

/// <summary>
/// What a small model leaves out, said by the source: the items of a list that it only introduced, and the figure that was
/// asked for. Supported is not yet answering.
/// </summary>
internal static class AnswerCompletion
{
    /// <summary>Of the ranked sentences, how many may hold the figure that was asked for.</summary>
    private const int Trusted = 3;

    /// <param name="question">As it was searched.</param>
    /// <param name="said">The sentences of the answer that passed their check, in order.</param>
    /// <returns>Sentences to add, in order; none where the answer is whole.</returns>
    public static IEnumerable<SentenceCheck> Complete(string question, Selection selection, IReadOnlyList<SentenceCheck> said)
    {
        var items = Items(selection, said).ToList();
        foreach (var item in items) yield return Supported(item);

        var asked = AskedFigures.KindsOf(question);
        var answer = string.Join(' ', said.Select(check => CitationMarkers.Remove(check.Sentence)).Concat(items));
        if (asked.Count == 0 || AskedFigures.IsGivenBy(answer, asked)) yield break;

        if (Figure(selection, asked) is { } quote) yield return Supported(quote);
    }

    private static IReadOnlyList<string> Items(Selection selection, IReadOnlyList<SentenceCheck> said)
    {
        if (said.Count == 0 || !CitationMarkers.Remove(said[^1].Sentence).TrimEnd(' ', '\n', '.').EndsWith(':')) return [];

        var cited = CitationMarkers.Numbers(said[^1].Sentence).ToHashSet();
        return selection.Extracts.Where(extract => cited.Contains(extract.Number))
            .Select(source => SourceQuotes.ItemsBehind(said[^1].Sentence, source))
            .FirstOrDefault(items => items.Count > 0) ?? [];
    }

    private static string? Figure(Selection selection, IReadOnlyList<FigureKind> asked)
    {
        foreach (var candidate in selection.Evidence.Take(Trusted))
        {
            if (!AskedFigures.HoldsOne(candidate.Sentence.Text, asked)) continue;
            if (selection.Added.Count > 0 && !FrenchAnalyzer.Terms(candidate.Sentence.Text).Any(selection.Added.Contains)) continue;
            if (selection.Extracts.FirstOrDefault(extract => extract.PassageId == candidate.Passage.Hit.PassageId) is not { } source) continue;

            return SourceQuotes.Quote(candidate.Sentence, source.Number);
        }

        return null;
    }

    private static SentenceCheck Supported(string sentence) => new(sentence, SentenceCheckStatus.Supported, null);
}
