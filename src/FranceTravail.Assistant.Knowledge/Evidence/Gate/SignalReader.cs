using System.Globalization;
using FranceTravail.Assistant.Knowledge.Retrieval;
using FranceTravail.Assistant.Knowledge.Retrieval.Analysis;

namespace FranceTravail.Assistant.Knowledge.Evidence.Gate;

/// <summary>Reads <see cref="AnswerSignals"/> from a search and its ranked sentences. Pure; microseconds a passage.</summary>
public static class SignalReader
{
    /// <summary>Passages whose words count, of the best that were found.</summary>
    public const int PassagesRead = 8;

    private const int SentencesRead = 12;
    private const int First = 5;
    private const int Near = 20;

    /// <param name="question">As it was asked.</param>
    /// <param name="evidence">The ranked sentences of <paramref name="findings"/>.</param>
    public static AnswerSignals Read(string question, PassageFindings findings, IReadOnlyList<EvidenceCandidate> evidence)
    {
        var words = QuestionWords.Content(question);
        var read = findings.Passages.Take(PassagesRead).ToList();
        var passages = read.Select(passage => Terms(PassageText.WithContext(passage.Title, passage.Heading, passage.Text))).ToList();
        var sentences = evidence.Take(SentencesRead)
            .Select(candidate => Terms(PassageText.WithContext(candidate.Passage.Title, candidate.Passage.Heading, candidate.Sentence.InContext)));
        var years = read.Select(passage => passage.Date?.Year.ToString(CultureInfo.InvariantCulture)).ToHashSet();
        return new AnswerSignals(
            Coverage(words, passages),
            Coverage(words, sentences),
            findings.Passages.Max(passage => passage.Hit.DenseScore) ?? 0,
            evidence.Max(candidate => candidate.Similarity) ?? 0,
            QuestionWords.Names(question).Count(name => !years.Contains(name) && !FrenchAnalyzer.Terms(name).Any(term => passages.Any(text => text.Contains(term)))),
            words.Count,
            Agreement(findings.Passages));
    }

    private static double Coverage(IReadOnlyList<string> words, IEnumerable<HashSet<string>> texts) => words.Count == 0
        ? 0
        : texts.Select(text => (double)words.Count(text.Contains) / words.Count).DefaultIfEmpty().Max();

    private static double Agreement(IReadOnlyList<FoundPassage> passages)
    {
        var first = passages.Take(First).ToList();
        return first.Count == 0 ? 0 : (double)first.Count(passage => passage.Hit is { LexicalRank: <= Near, DenseRank: <= Near }) / first.Count;
    }

    private static HashSet<string> Terms(string text) => FrenchAnalyzer.Terms(text).ToHashSet(StringComparer.Ordinal);
}
