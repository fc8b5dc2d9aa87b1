using FranceTravail.Assistant.Knowledge.Retrieval.Analysis;
using FranceTravail.Assistant.Knowledge.Retrieval.Published;

namespace FranceTravail.Assistant.Knowledge.Retrieval.Embedded;

internal sealed class SegmentBuilder
{
    private readonly PostingsBuilder _postings = new();
    private readonly VectorStoreBuilder _vectors = new();
    private readonly List<VersionFacts?> _facts = [];
    private readonly List<VersionSpan> _versions = [];
    private readonly List<long> _passageIds = [];
    private readonly List<int> _lengths = [];

    public int PassageCount => _passageIds.Count;

    public void Add(VersionFacts facts, IReadOnlyList<IndexedPassage> passages)
    {
        Begin(facts);
        foreach (var passage in passages)
        {
            foreach (var (term, occurrences) in passage.Terms) _postings.Add(term, PassageCount, occurrences);
            AddPassage(passage.PassageId, passage.Terms.Values.Sum(), passage.Vector);
        }
    }

    public void Add(VersionFacts facts, IReadOnlyList<StoredPassage> passages)
    {
        Begin(facts);
        foreach (var passage in passages)
        {
            var length = 0;
            var terms = new TermsReader(passage.Terms);
            while (terms.MoveNext())
            {
                _postings.Add(terms.Term, PassageCount, terms.Occurrences);
                length += terms.Occurrences;
            }

            AddPassage(passage.Id, length, VectorEncoding.Decode(passage.Vector));
        }
    }

    /// <summary>Takes over what can still be found of another segment.</summary>
    public void Add(SegmentView view)
    {
        var segment = view.Segment;
        var renumbered = new int[segment.PassageCount];
        Array.Fill(renumbered, -1);
        for (var position = 0; position < segment.Versions.Count; position++)
        {
            if (view.Facts[position] is not { } facts) continue;

            Begin(facts);
            var span = segment.Versions[position];
            for (var passage = span.First; passage < span.First + span.Count; passage++)
            {
                renumbered[passage] = PassageCount;
                AddPassage(
                    segment.PassageId(passage),
                    segment.Length(passage),
                    segment.Vectors.Has(passage) ? segment.Vectors.Row(passage) : default);
            }
        }

        _postings.AddAll(segment.Postings, renumbered);
    }

    public SegmentView Build() => new(
        new Segment([.. _versions], [.. _passageIds], [.. _lengths], _postings.Build(), _vectors.Build()),
        [.. _facts]);

    private void Begin(VersionFacts facts)
    {
        _facts.Add(facts);
        _versions.Add(new VersionSpan(PassageCount, 0, 0, 0));
    }

    private void AddPassage(long passageId, int length, ReadOnlyMemory<float> vector)
    {
        _passageIds.Add(passageId);
        _lengths.Add(length);
        _vectors.Add(vector);
        var version = _versions[^1];
        _versions[^1] = version with
        {
            Count = version.Count + 1,
            WithTerms = version.WithTerms + (length > 0 ? 1 : 0),
            TotalLength = version.TotalLength + length,
        };
    }
}
