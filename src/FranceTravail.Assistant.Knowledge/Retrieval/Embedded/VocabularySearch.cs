using FranceTravail.Assistant.Knowledge.Retrieval.Published;
using FranceTravail.Assistant.Knowledge.Retrieval.Spelling;

namespace FranceTravail.Assistant.Knowledge.Retrieval.Embedded;

/// <summary>Finds the nearest terms that a passage inside the scope holds: a word of a hidden document must not show through.</summary>
internal sealed class VocabularySearch(IndexSnapshot snapshot, SearchScope scope)
{
    private const int ShortestTerm = 4;
    private const int LongWord = 8;
    private const int CandidatesKept = 5;

    private readonly bool[][] _masks = [.. snapshot.Segments.Select(view => view.Mask(facts => ScopeFilter.Allows(scope, facts)))];

    public bool Knows(string term)
    {
        for (var number = 0; number < _masks.Length; number++)
        {
            if (Count(number, term) > 0) return true;
        }

        return false;
    }

    /// <summary>The nearest terms, the more frequent first where two are as near, each with a passage that holds it.</summary>
    /// <param name="term">The analysed word.</param>
    /// <param name="word">The same in lower case without accents, with its ending.</param>
    public IReadOnlyList<(string Term, long PassageId)> Nearest(string term, string word)
    {
        if (term.Length < ShortestTerm || !term.All(char.IsAsciiLetterLower)) return [];

        var limit = LargestDistance(word);
        var nearest = snapshot.Segments
            .SelectMany(view => view.Segment.Postings.Terms)
            .Distinct()
            .Select(candidate => (Term: candidate, Distance: Distance(term, word, candidate, limit)))
            .Where(candidate => candidate.Distance <= limit && candidate.Term.All(char.IsAsciiLetterLower))
            .Select(candidate => (candidate.Term, candidate.Distance, Count: Count(candidate.Term)))
            .Where(candidate => candidate.Count > 0)
            .OrderBy(candidate => candidate.Distance)
            .ThenByDescending(candidate => candidate.Count)
            .ThenBy(candidate => candidate.Term, StringComparer.Ordinal)
            .Take(CandidatesKept);
        return [.. nearest.Select(candidate => (candidate.Term, PassageWith(candidate.Term)))];
    }

    /// <summary>How many letters of a word may be wrong.</summary>
    public static int LargestDistance(string word) => word.Length < LongWord ? 1 : 2;

    // A mistake in the ending hides the stem: « restructurasion » begins like « restructur », but is not cut to it.
    private static int Distance(string term, string word, string candidate, int limit) =>
        candidate.Length > ShortestTerm && word.StartsWith(candidate, StringComparison.Ordinal)
            ? 1
            : EditDistance.Between(term, candidate, limit);

    private int Count(string term) => Enumerable.Range(0, _masks.Length).Sum(number => Count(number, term));

    private int Count(int number, string term)
    {
        if (!snapshot.Segments[number].Segment.Postings.TryGet(term, out var list)) return 0;

        var count = 0;
        foreach (var passage in list.Passages) count += _masks[number][passage] ? 1 : 0;
        return count;
    }

    private long PassageWith(string term)
    {
        for (var number = 0; number < _masks.Length; number++)
        {
            var segment = snapshot.Segments[number].Segment;
            if (!segment.Postings.TryGet(term, out var list)) continue;

            foreach (var passage in list.Passages)
            {
                if (_masks[number][passage]) return segment.PassageId(passage);
            }
        }

        throw new InvalidOperationException("A term that was counted has no passage.");
    }
}
