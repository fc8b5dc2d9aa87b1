using System.Collections.Immutable;
using FranceTravail.Assistant.Knowledge.Retrieval.Published;

namespace FranceTravail.Assistant.Knowledge.Retrieval.Embedded;

/// <summary>A segment as it stands now: the facts of each of its versions, null where the version was taken out.</summary>
internal sealed class SegmentView
{
    public SegmentView(Segment segment, ImmutableArray<VersionFacts?> facts)
    {
        Segment = segment;
        Facts = facts;
        LiveCount = (int)Sum(span => span.Count);
        LiveWithTerms = (int)Sum(span => span.WithTerms);
        LiveLength = Sum(span => span.TotalLength);
    }

    public Segment Segment { get; }

    public ImmutableArray<VersionFacts?> Facts { get; }

    /// <summary>Passages that can be found.</summary>
    public int LiveCount { get; }

    /// <summary>Passages that can be found by words.</summary>
    public int LiveWithTerms { get; }

    /// <summary>Terms of the passages that can be found.</summary>
    public long LiveLength { get; }

    public bool IsWhole => LiveCount == Segment.PassageCount;

    /// <summary>True for the passages whose version passes the test.</summary>
    public bool[] Mask(Func<VersionFacts, bool> isKept)
    {
        var mask = new bool[Segment.PassageCount];
        for (var position = 0; position < Facts.Length; position++)
        {
            if (Facts[position] is not { } facts || !isKept(facts)) continue;

            var span = Segment.Versions[position];
            mask.AsSpan(span.First, span.Count).Fill(true);
        }

        return mask;
    }

    /// <summary>The same segment with other facts where <paramref name="change"/> gives some; itself where nothing changes.</summary>
    public SegmentView Update(Func<VersionFacts, VersionFacts?> change)
    {
        ImmutableArray<VersionFacts?>.Builder? updated = null;
        for (var position = 0; position < Facts.Length; position++)
        {
            if (Facts[position] is not { } facts) continue;

            var changed = change(facts);
            if (Equals(changed, facts)) continue;

            updated ??= Facts.ToBuilder();
            updated[position] = changed;
        }

        return updated is null ? this : new SegmentView(Segment, updated.MoveToImmutable());
    }

    private long Sum(Func<VersionSpan, long> value)
    {
        var sum = 0L;
        for (var position = 0; position < Facts.Length; position++)
        {
            if (Facts[position] is not null) sum += value(Segment.Versions[position]);
        }

        return sum;
    }
}
