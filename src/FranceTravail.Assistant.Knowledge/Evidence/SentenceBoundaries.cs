using System.Text.RegularExpressions;

namespace FranceTravail.Assistant.Knowledge.Evidence;

/// <summary>
/// Where sentences end in legal French, which is full of full stops that end nothing (« art. L. 5411-6 », « n° 2018-771 », « M. »).
/// </summary>
internal static partial class SentenceBoundaries
{
    /// <summary>The white space between two sentences of a line, each as (end of one, start of the next).</summary>
    public static IEnumerable<(int End, int Next)> Find(string line)
    {
        var from = 0;
        foreach (Match boundary in Boundary().Matches(line))
        {
            if (Abbreviation().IsMatch(line[from..boundary.Index])) continue;

            yield return (boundary.Index, boundary.Index + boundary.Length);
            from = boundary.Index + boundary.Length;
        }
    }

    // White space after a closing mark (a citation marker may follow it) and before what can open a sentence.
    [GeneratedRegex(@"(?<=[.!?…][»)\u0022]?(?:\s?\[\d{1,3}\])*)\s+(?=[«\u0022(]?\s?[\p{Lu}\d])")]
    private static partial Regex Boundary();

    [GeneratedRegex(@"(?:^|[\s(«'’])(?:art|al|cf|p|pp|n°|no|ex|env|etc|min|max|M|MM|Mme|Mlle|Dr|Pr|St|Ste|[A-Z])\.$", RegexOptions.IgnoreCase)]
    private static partial Regex Abbreviation();
}
