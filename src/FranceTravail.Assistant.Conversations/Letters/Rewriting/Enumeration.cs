using System.Text.RegularExpressions;
using FranceTravail.Assistant.Knowledge.Evidence;

namespace FranceTravail.Assistant.Conversations.Letters.Rewriting;

/// <summary>« Merci d'apporter votre CV, un RIB et une photo. » → a lead and its items, word for word. What is no plain enumeration is left alone.</summary>
internal static partial class Enumeration
{
    /// <summary>The paragraphs with each enumeration as a list, or null where there is none.</summary>
    public static string? AsList(string paragraphs)
    {
        if (ListLine().IsMatch(paragraphs)) return null;

        var text = paragraphs;
        foreach (var sentence in SentenceSplitter.Split(paragraphs).Reverse())
        {
            if (ListOf(sentence.Text) is not { } list) continue;

            var (before, after) = (text[..sentence.Start], text[sentence.End..]);
            text = (before.EndsWith(' ') ? before.TrimEnd(' ') + "\n\n" : before) + list + (after.StartsWith(' ') ? "\n\n" + after.TrimStart(' ') : after);
        }

        return text == paragraphs ? null : text;
    }

    private static string? ListOf(string sentence)
    {
        var text = sentence.TrimEnd('.');
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        var start = colon >= 0 ? colon + 1 : FirstItem().Match(text) is { Success: true } first ? first.Index : text.Length;
        if (start >= text.Length) return null;

        var items = Separator().Split(text[start..]).Select(item => item.Trim()).ToList();
        var determined = items.Count(item => Determiner().IsMatch(item));
        if (items.Count < 2 || items.Exists(item => item.Length == 0 || Beyond().IsMatch(item)) || (determined < items.Count && (colon < 0 || determined > 0))) return null;

        var lead = text[..(colon >= 0 ? colon : start)].TrimEnd();
        return $"{lead} :{string.Concat(items.Select((item, index) => $"\n- {item}{(index == items.Count - 1 ? "." : " ;")}"))}";
    }

    private const string Determined = @"(?:de[ \u00a0]|d['’])?(?:(?:votre|vos|une?|les?|la|des|du|son|sa|ses|toute?s?|deux|trois)[ \u00a0]|l['’])";

    // An item follows the verb that asks for it: « apporter », « joignez », « fournir ».
    [GeneratedRegex(@"(?<=\p{L}(?:er|ir|oir|dre|ttre|ez)[ \u00a0])" + Determined)]
    private static partial Regex FirstItem();

    [GeneratedRegex("^" + Determined)]
    private static partial Regex Determiner();

    [GeneratedRegex(@"[ \u00a0]*[,;](?:[ \u00a0]+(?:et|ainsi que))?[ \u00a0]+|[ \u00a0]+(?:et|ainsi que)[ \u00a0]+")]
    private static partial Regex Separator();

    // « … avant le 3 mars » and « … ou … » hold for all items, or for one of two: a list would not say which.
    [GeneratedRegex(@"\b(?:avant|au plus tard|pour|afin|lors|dans|d['’]ici|dès|sous|jusqu|ou|si|sauf|merci|vous|qui|que)\b|\b[àl]e? \d|^de l[ae]?s?['’ ] ?\p{L}+(?:er|ir|re)\b|:", RegexOptions.IgnoreCase)]
    private static partial Regex Beyond();

    [GeneratedRegex(@"^[-•–]\s", RegexOptions.Multiline)]
    private static partial Regex ListLine();
}
