namespace FranceTravail.Assistant.Knowledge.Retrieval.Embedded;

/// <summary>How many passages that can be found hold a term.</summary>
internal static class DocumentFrequency
{
    public static int Of(string term, SegmentView view)
    {
        if (!view.Segment.Postings.TryGet(term, out var list)) return 0;
        if (view.IsWhole) return list.Passages.Length;

        var count = 0;
        var versions = view.Segment.Versions;
        var position = 0;
        foreach (var passage in list.Passages)
        {
            while (passage >= versions[position].First + versions[position].Count) position++;
            if (view.Facts[position] is not null) count++;
        }

        return count;
    }
}
