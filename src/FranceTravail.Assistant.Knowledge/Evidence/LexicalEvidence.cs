using FranceTravail.Assistant.Knowledge.Retrieval;
using FranceTravail.Assistant.Knowledge.Retrieval.Analysis;

namespace FranceTravail.Assistant.Knowledge.Evidence;

/// <summary>
/// Scores sentences against a query by words: BM25 over the candidates themselves, so that a word which all of them hold
/// decides nothing. Title and heading count for less: they say where a sentence stands, not what it says.
/// </summary>
internal sealed class LexicalEvidence
{
    private const double K1 = 1.2;
    private const double B = 0.4;
    private const double ContextWeight = 0.4;

    private readonly List<IReadOnlyDictionary<string, int>> _own;
    private readonly List<HashSet<string>> _context;
    private readonly double _averageLength;

    public LexicalEvidence(IReadOnlyList<EvidenceCandidate> candidates)
    {
        _own = [.. candidates.Select(candidate => FrenchAnalyzer.Analyze(candidate.Sentence.InContext))];
        _context = [.. candidates.Select(candidate =>
            FrenchAnalyzer.Terms($"{candidate.Passage.Title}\n{candidate.Passage.Heading}").ToHashSet(StringComparer.Ordinal))];
        _averageLength = _own.Count == 0 ? 1 : Math.Max(1, _own.Average(terms => terms.Values.Sum()));
    }

    /// <summary>One score per candidate, in order; 0 where no word is shared.</summary>
    public IReadOnlyList<double> Score(IReadOnlyList<QueryTerm> terms)
    {
        var weighted = terms.Select(term => (term.Term, Weight: term.Weight * Idf(term.Term))).ToList();
        return [.. Enumerable.Range(0, _own.Count)
            .Select(index => weighted.Sum(term => term.Weight * Weight(index, term.Term)))];
    }

    private double Idf(string term)
    {
        var holding = _own.Count(terms => terms.ContainsKey(term));
        return Math.Log(((_own.Count - holding + 0.5) / (holding + 0.5)) + 1);
    }

    private double Weight(int index, string term)
    {
        var count = _own[index].GetValueOrDefault(term);
        if (count == 0) return _context[index].Contains(term) ? ContextWeight : 0;

        var length = _own[index].Values.Sum();
        return count * (K1 + 1) / (count + (K1 * (1 - B + (B * length / _averageLength))));
    }
}
