namespace FranceTravail.Assistant.Knowledge.Retrieval.Spelling;

/// <summary>Letters put in, left out, changed or swapped with their neighbour, each once (optimal string alignment).</summary>
internal static class EditDistance
{
    /// <summary>The distance, or <paramref name="limit"/> + 1 where it is larger.</summary>
    public static int Between(ReadOnlySpan<char> left, ReadOnlySpan<char> right, int limit)
    {
        if (Math.Abs(left.Length - right.Length) > limit) return limit + 1;

        Span<int> twoAbove = stackalloc int[right.Length + 1];
        Span<int> above = stackalloc int[right.Length + 1];
        Span<int> row = stackalloc int[right.Length + 1];
        for (var column = 0; column <= right.Length; column++) above[column] = column;
        for (var line = 1; line <= left.Length; line++)
        {
            row[0] = line;
            var best = line;
            for (var column = 1; column <= right.Length; column++)
            {
                var changed = above[column - 1] + (left[line - 1] == right[column - 1] ? 0 : 1);
                row[column] = Math.Min(changed, Math.Min(above[column], row[column - 1]) + 1);
                if (line > 1 && column > 1 && left[line - 1] == right[column - 2] && left[line - 2] == right[column - 1])
                {
                    row[column] = Math.Min(row[column], twoAbove[column - 2] + 1);
                }

                best = Math.Min(best, row[column]);
            }

            if (best > limit) return limit + 1;

            var free = twoAbove;
            twoAbove = above;
            above = row;
            row = free;
        }

        return Math.Min(above[right.Length], limit + 1);
    }
}
