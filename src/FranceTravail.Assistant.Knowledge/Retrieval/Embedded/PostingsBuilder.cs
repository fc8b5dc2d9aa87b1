using System.Runtime.InteropServices;

namespace FranceTravail.Assistant.Knowledge.Retrieval.Embedded;

/// <summary>Gathers occurrences passage by passage and lays them out term by term.</summary>
internal sealed class PostingsBuilder
{
    private readonly Dictionary<string, int> _termNumbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _termNumbersBySpan;
    private readonly List<string> _terms = [];
    private readonly List<int> _counts = [];
    private readonly List<Occurrence> _occurrences = [];

    public PostingsBuilder()
    {
        _termNumbersBySpan = _termNumbers.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Passages must come in ascending order for each term.</summary>
    public void Add(ReadOnlySpan<char> term, int passage, int occurrences)
    {
        if (!_termNumbersBySpan.TryGetValue(term, out var number)) number = Number(term.ToString());
        AddNumbered(number, passage, (ushort)Math.Min(occurrences, ushort.MaxValue));
    }

    /// <summary>Takes over a segment's lists; <paramref name="renumbered"/> holds the new number of each passage, −1 for those left out.</summary>
    public void AddAll(Postings postings, ReadOnlySpan<int> renumbered)
    {
        foreach (var term in postings.Terms)
        {
            if (!postings.TryGet(term, out var list)) continue;

            var number = -1;
            for (var index = 0; index < list.Passages.Length; index++)
            {
                var passage = renumbered[list.Passages[index]];
                if (passage < 0) continue;

                if (number < 0) number = _termNumbers.TryGetValue(term, out var known) ? known : Number(term);
                AddNumbered(number, passage, list.Occurrences[index]);
            }
        }
    }

    public Postings Build()
    {
        var starts = new int[_terms.Count];
        var ranges = new Dictionary<string, (int, int)>(_terms.Count, StringComparer.Ordinal);
        var start = 0;
        for (var number = 0; number < _terms.Count; number++)
        {
            ranges.Add(_terms[number], (start, _counts[number]));
            starts[number] = start;
            start += _counts[number];
        }

        var passages = new int[_occurrences.Count];
        var occurrences = new ushort[_occurrences.Count];
        foreach (ref readonly var occurrence in CollectionsMarshal.AsSpan(_occurrences))
        {
            var position = starts[occurrence.Term]++;
            passages[position] = occurrence.Passage;
            occurrences[position] = occurrence.Count;
        }

        return new Postings(ranges, passages, occurrences);
    }

    private int Number(string term)
    {
        var number = _terms.Count;
        _termNumbers.Add(term, number);
        _terms.Add(term);
        _counts.Add(0);
        return number;
    }

    private void AddNumbered(int term, int passage, ushort count)
    {
        _counts[term]++;
        _occurrences.Add(new Occurrence(term, passage, count));
    }

    private readonly record struct Occurrence(int Term, int Passage, ushort Count);
}
