using System.Text.RegularExpressions;
using FranceTravail.Assistant.Conversations.Letters.Texts;

namespace FranceTravail.Assistant.Conversations.Letters.Rewriting;

/// <summary>Lines that an agent typed under each other → the items of a list, word for word; a first line that ends with a colon leads them.</summary>
internal static partial class PlainLines
{
    /// <summary>Null where there is only one line, a list already, or paragraphs of sentences.</summary>
    public static string? AsList(string paragraphs)
    {
        var text = paragraphs.Trim();
        var lines = text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).ToList();
        if (lines.Exists(line => ListLine().IsMatch(line)) || (EmptyLines.AreIn(text) && lines.Exists(IsSentence))) return null;

        var lead = lines[0].EndsWith(':') ? lines[0] : null;
        var items = lines.Skip(lead is null ? 0 : 1).ToList();
        if (items.Count < 2 || items.Exists(item => item.EndsWith(':'))) return null;

        var arePhrases = !items.Exists(IsSentence);
        var list = items.Select((item, index) => $"- {(arePhrases ? $"{item.TrimEnd(';', ',', ' ')}{(index == items.Count - 1 ? "." : " ;")}" : item)}");
        return string.Join('\n', lead is null ? list : list.Prepend(lead));
    }

    private static bool IsSentence(string line) => line[^1] is '.' or '!' or '?';

    [GeneratedRegex(@"^[-•–]\s")]
    private static partial Regex ListLine();
}
