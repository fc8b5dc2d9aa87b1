namespace FranceTravail.Assistant.Knowledge.Retrieval.Embedded;

/// <summary>Some versions with their passages, numbered from 0, version after version. Never changes once built.</summary>
internal sealed class Segment(
    IReadOnlyList<VersionSpan> versions, long[] passageIds, int[] lengths, Postings postings, VectorStore vectors)
{
    public IReadOnlyList<VersionSpan> Versions => versions;

    public int PassageCount => passageIds.Length;

    public Postings Postings => postings;

    public VectorStore Vectors => vectors;

    public long PassageId(int passage) => passageIds[passage];

    /// <summary>Number of terms of a passage, repetitions included.</summary>
    public int Length(int passage) => lengths[passage];

    /// <summary>The position in <see cref="Versions"/> of the version that holds a passage.</summary>
    public int VersionOf(int passage)
    {
        var low = 0;
        var high = versions.Count - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (versions[middle].First <= passage) low = middle;
            else high = middle - 1;
        }

        return low;
    }
}
