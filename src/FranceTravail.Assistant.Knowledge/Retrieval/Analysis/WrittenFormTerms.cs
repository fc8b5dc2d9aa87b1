using System.Text.RegularExpressions;

namespace FranceTravail.Assistant.Knowledge.Retrieval.Analysis;

/// <summary>The terms of one written form, whatever way it was typed: <c>l1237-19</c>, <c>art9§2</c>, <c>10103*09</c>, <c>1330,70</c>.</summary>
internal static class WrittenFormTerms
{
    public static IEnumerable<(string Text, bool IsExact)> Of(Match match)
    {
        var groups = match.Groups;
        if (groups["plain"].Success) return [(match.Value, false)];
        if (groups["dotted"].Success) return [(match.Value.Replace(".", string.Empty, StringComparison.Ordinal), false)];
        if (groups["number"].Success) return Number(groups);
        if (groups["article"].Success) return Article(Lower(groups["code"]), groups["article"].Value);
        if (groups["clause"].Success) return Clause(groups);
        if (groups["form"].Success) return [Exact($"{groups["form"].Value}*{groups["edition"].Value}"), Exact(groups["form"].Value)];
        if (groups["chain"].Success) return [Exact(match.Value), .. match.Value.Split('-').Select(Exact)];
        if (groups["hours"].Success) return Hours(groups);
        return [Exact(groups["ordinal"].Value)];
    }

    private static (string, bool)[] Number(GroupCollection groups)
    {
        // « 1 095 » is one number; decimals keep the French comma, and the whole part is found alone.
        var digits = string.Concat(groups["number"].Value.Where(char.IsAsciiDigit));
        return groups["decimals"].Success
            ? [Exact($"{digits},{groups["decimals"].Value}"), Exact(digits)]
            : [Exact(digits)];
    }

    private static (string, bool)[] Article(string code, string number)
    {
        var firstPart = number.Split('-')[0];
        return number == firstPart
            ? [Exact(code + number), Exact(number)]
            : [Exact(code + number), Exact(code + firstPart), Exact(number)];
    }

    private static (string, bool)[] Clause(GroupCollection groups)
    {
        var clause = groups["clause"].Value;
        (string, bool)[] terms = [("article", false), Exact("art" + clause), Exact(clause)];
        return groups["part"].Success ? [Exact($"art{clause}§{groups["part"].Value}"), .. terms] : terms;
    }

    private static (string, bool)[] Hours(GroupCollection groups)
    {
        (string, bool)[] terms = [Exact(groups["hours"].Value), ("heures", false)];
        return groups["minutes"].Success ? [.. terms, Exact(groups["minutes"].Value)] : terms;
    }

    private static (string, bool) Exact(string term) => (term, true);

    private static string Lower(Group group) => group.Value.ToLowerInvariant();
}
