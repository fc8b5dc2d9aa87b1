using System.Text.RegularExpressions;

namespace FranceTravail.Assistant.Conversations.Regulation.Freshness;

/// <summary>The rank of a text among norms: where two disagree, the higher one prevails.</summary>
public enum SourceRank
{
    Law,
    Decree,
    Publication,
}

public static partial class SourceRanks
{
    /// <summary>From the article that the heading names, else the title: L is voted, R and D are decreed; anything else explains them.</summary>
    public static SourceRank Of(string title, string heading)
    {
        var letter = Letter(heading) ?? Letter(title);
        return letter switch
        {
            "L" => SourceRank.Law,
            "R" or "D" => SourceRank.Decree,
            _ => SourceRank.Publication,
        };
    }

    private static string? Letter(string text) => Article().Match(text) is { Success: true } match ? match.Groups["letter"].Value : null;

    [GeneratedRegex(@"\b[Aa]rticles?\s+(?<letter>[LRD])\.?\s?\*?\d")]
    private static partial Regex Article();
}
