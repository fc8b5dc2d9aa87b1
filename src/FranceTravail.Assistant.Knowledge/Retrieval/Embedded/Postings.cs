using System.Diagnostics.CodeAnalysis;

namespace FranceTravail.Assistant.Knowledge.Retrieval.Embedded;

/// <summary>For each term, the passages of one segment that hold it, in order, with its number of occurrences in each.</summary>
internal sealed class Postings
{
    private readonly Dictionary<string, (int Start, int Count)> _ranges;
    private readonly int[] _passages;
    private readonly ushort[] _occurrences;

    public Postings(Dictionary<string, (int Start, int Count)> ranges, int[] passages, ushort[] occurrences)
    {
        _ranges = ranges;
        _passages = passages;
        _occurrences = occurrences;
    }

    public IReadOnlyCollection<string> Terms => _ranges.Keys;

    public bool TryGet(string term, out PostingList list)
    {
        if (!_ranges.TryGetValue(term, out var range))
        {
            list = default;
            return false;
        }

        list = new PostingList(
            _passages.AsSpan(range.Start, range.Count),
            _occurrences.AsSpan(range.Start, range.Count));
        return true;
    }

    [SuppressMessage("Design", "CA1815", Justification = "A view, never compared.")]
    public readonly ref struct PostingList(ReadOnlySpan<int> passages, ReadOnlySpan<ushort> occurrences)
    {
        public ReadOnlySpan<int> Passages { get; } = passages;

        public ReadOnlySpan<ushort> Occurrences { get; } = occurrences;
    }
}
