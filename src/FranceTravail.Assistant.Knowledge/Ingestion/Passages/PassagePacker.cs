namespace FranceTravail.Assistant.Knowledge.Ingestion.Passages;

/// <summary>
/// Divides the units of one section into passages: the division with the lowest sum of costs,
/// where a passage costs its squared distance to the target size and more when it begins inside a list or a table.
/// </summary>
internal static class PassagePacker
{
    // As much as two passages of 145 and 255 tokens instead of two of 200.
    private const double CutInsideList = 0.15;

    public static IEnumerable<(PassageUnit First, PassageUnit Last)> Pack(IReadOnlyList<PassageUnit> units)
    {
        // best[i]: lowest cost of the first i units; from[i]: where their last passage begins.
        var best = new double[units.Count + 1];
        var from = new int[units.Count + 1];
        for (var end = 1; end <= units.Count; end++)
        {
            best[end] = double.PositiveInfinity;
            var size = 0;
            for (var start = end - 1; start >= 0; start--)
            {
                size += units[start].Tokens;
                if (size > PassageSizes.Maximum && start < end - 1) break;

                var whole = size + units[start].LeadTokens;
                if (whole > PassageSizes.Maximum && start < end - 1) continue;

                var cost = best[start] + Cost(whole, isInsideList: start > 0 && units[start].LeadTokens > 0);
                if (cost >= best[end]) continue;
                best[end] = cost;
                from[end] = start;
            }
        }

        return Passages(units, from);
    }

    private static double Cost(int tokens, bool isInsideList)
    {
        var distance = (double)(tokens - PassageSizes.Target) / PassageSizes.Target;
        return distance * distance + (isInsideList ? CutInsideList : 0);
    }

    private static Stack<(PassageUnit First, PassageUnit Last)> Passages(IReadOnlyList<PassageUnit> units, int[] from)
    {
        var passages = new Stack<(PassageUnit First, PassageUnit Last)>();
        for (var end = units.Count; end > 0; end = from[end]) passages.Push((units[from[end]], units[end - 1]));
        return passages;
    }
}
