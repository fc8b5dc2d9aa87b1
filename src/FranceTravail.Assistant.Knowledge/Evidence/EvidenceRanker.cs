using System.Numerics.Tensors;
using FranceTravail.Assistant.Knowledge.Citations;
using FranceTravail.Assistant.Knowledge.Retrieval;
using FranceTravail.Assistant.Knowledge.Retrieval.Analysis;

namespace FranceTravail.Assistant.Knowledge.Evidence;

/// <summary>Finds, in the passages of a search, the sentences that look decisive: by words, by meaning, and by where the search put them.</summary>
public sealed class EvidenceRanker(TextEmbedder embedder)
{
    /// <summary>Embedding a sentence costs milliseconds; what words rank below this is not embedded.</summary>
    private const int Embedded = 24;

    /// <summary>Of a fusion over so short lists: small enough for the first places to count.</summary>
    private const double K = 6;

    private const double PassageWeight = 0.6;

    /// <summary>What a sentence gains that holds a figure of the kind asked for: it passes those that only speak of the subject.</summary>
    private const double AskedFigureFactor = 2;

    /// <summary>What the row of a scale gains whose range holds what the question states, and what the others lose.</summary>
    private const double RangeFactor = 2;

    private const double RemarkFactor = 0.3;

    /// <summary>What a sentence gains that holds all that a follow-up adds; in proportion where it holds a part.</summary>
    private const double EmphasisFactor = 3;

    /// <summary>Best first; each sentence once.</summary>
    /// <param name="findings">A search; its best <paramref name="passages"/> passages are read.</param>
    public async Task<IReadOnlyList<EvidenceCandidate>> RankAsync(
        PassageFindings findings, int passages, CancellationToken cancellationToken)
    {
        var candidates = Candidates(findings.Passages.Take(passages));
        if (candidates.Count == 0) return [];

        var lexical = new LexicalEvidence(candidates).Score(findings.Query.Terms);
        var byWords = Order(lexical);
        var kept = byWords.Take(Embedded).ToList();
        var similarities = await SimilaritiesAsync(findings.Vector, candidates, kept, cancellationToken);
        var byMeaning = similarities.OrderByDescending(pair => pair.Value).Select(pair => pair.Key).ToList();

        var scores = new double[candidates.Count];
        for (var rank = 0; rank < byWords.Count; rank++) scores[byWords[rank]] += 1 / (K + rank);
        for (var rank = 0; rank < byMeaning.Count; rank++) scores[byMeaning[rank]] += 1 / (K + rank);
        for (var index = 0; index < candidates.Count; index++) scores[index] += PassageWeight / (K + candidates[index].PassageRank - 1);

        var asked = AskedFigures.KindsOf(findings.Query.Text);
        var emphasis = findings.Query.Emphasis;
        for (var index = 0; index < candidates.Count; index++)
        {
            scores[index] *= Factor(candidates, index, findings.Query.Text, asked);
            if (emphasis.Count > 0) scores[index] *= 1 + ((EmphasisFactor - 1) * ShareOf(emphasis, candidates[index].Sentence.Text));
        }

        return [.. candidates
            .Select((candidate, index) => candidate with
            {
                Score = scores[index],
                Similarity = similarities.TryGetValue(index, out var similarity) ? similarity : null,
            })
            .OrderByDescending(candidate => candidate.Score)
            .ThenBy(candidate => candidate.PassageRank)
            .ThenBy(candidate => candidate.Sentence.Start)];
    }

    private static double ShareOf(IReadOnlyList<string> terms, string sentence)
    {
        var held = FrenchAnalyzer.Terms(sentence).ToHashSet(StringComparer.Ordinal);
        return (double)terms.Count(held.Contains) / terms.Count;
    }

    private static double Factor(List<EvidenceCandidate> candidates, int index, string question, IReadOnlyList<FigureKind> asked)
    {
        var (passage, sentence) = (candidates[index].Passage, candidates[index].Sentence);
        var factor = asked.Count > 0 && AskedFigures.HoldsOne(sentence.Text, asked) ? AskedFigureFactor : 1;
        if (TableRow.Of(sentence) is { } row)
        {
            factor *= RangeConditions.Admits(row.Label, question) switch
            {
                true => RangeFactor,
                false => 1 / RangeFactor,
                null => 1,
            };
        }

        var before = index > 0 && candidates[index - 1].Passage == passage ? candidates[index - 1].Sentence : null;
        return DocumentRemarks.IsOne(sentence, before) ? factor * RemarkFactor : factor;
    }

    private static List<EvidenceCandidate> Candidates(IEnumerable<FoundPassage> passages) =>
        [.. passages
            .SelectMany((passage, index) => SentenceSplitter.Split(passage.Text)
                .Select(sentence => new EvidenceCandidate(passage, sentence, index + 1, 0)))
            .DistinctBy(candidate => (candidate.Passage.Hit.DocumentId, candidate.Sentence.Text))];

    private async Task<OrderedDictionary<int, double>> SimilaritiesAsync(
        ReadOnlyMemory<float> query, List<EvidenceCandidate> candidates, List<int> kept, CancellationToken cancellationToken)
    {
        // As in the search itself, words alone decide without the model; the search has logged it.
        if (query.IsEmpty) return [];

        var vectors = await embedder.EmbedPassagesAsync(
            [.. kept.Select(index => PassageText.WithContext(
                candidates[index].Passage.Title, candidates[index].Passage.Heading, candidates[index].Sentence.InContext))],
            isBackground: false,
            cancellationToken);
        return new OrderedDictionary<int, double>(kept.Zip(
            vectors, (index, vector) => KeyValuePair.Create(index, (double)TensorPrimitives.Dot(query.Span, vector.Span))));
    }

    private static List<int> Order(IReadOnlyList<double> scores) =>
        [.. Enumerable.Range(0, scores.Count).OrderByDescending(index => scores[index]).ThenBy(index => index)];
}
