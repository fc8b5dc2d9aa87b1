using System.Text.RegularExpressions;
using FranceTravail.Assistant.Conversations.Letters.Composition;
using FranceTravail.Assistant.Conversations.Letters.Templates;
using FranceTravail.Assistant.Conversations.Letters.Texts;

namespace FranceTravail.Assistant.Conversations.Letters.Rewriting;

/// <summary>A selection → its paragraphs, told apart by who may change them: only the body is anybody's to rewrite.</summary>
internal sealed partial class SelectionParts(LetterTemplate template, LetterFacts facts)
{
    // So many words in a row that a notice holds are the notice, also where the selection cuts it or somebody retouched it.
    private const int WordsOfANotice = 5;

    private readonly List<LetterBlock> _frame = [.. LetterFrame.Before(template, facts), .. LetterFrame.After(template, facts)];
    private readonly List<string> _notices = [.. MandatoryNotices.Of(template, facts).Select(notice => Words(notice.Text))];

    public IReadOnlyList<SelectionPart> Of(string selection)
    {
        var parts = new List<SelectionPart>();
        var from = 0;
        foreach (Match gap in Gap().Matches(selection))
        {
            if (gap.Index > from) parts.Add(Paragraph(selection[from..gap.Index]));
            parts.Add(new SelectionPart(gap.Value, SelectionPartKind.Gap));
            from = gap.Index + gap.Length;
        }

        if (from < selection.Length) parts.Add(Paragraph(selection[from..]));
        return Merged(parts);
    }

    private SelectionPart Paragraph(string text) => new(text, KindOf(text));

    private SelectionPartKind KindOf(string text)
    {
        if (FrameLines.IsSubject(text)) return SelectionPartKind.Subject;
        if (_frame.Exists(block => block.Kind != LetterBlockKind.Subject && IsWithin(text, block.Text)) || FrameLines.IsClosing(text) || Salutation().IsMatch(text)) return SelectionPartKind.Frame;

        return ReservedSubjects.Touches(text) || IsNotice(text) ? SelectionPartKind.Reserved : SelectionPartKind.Body;
    }

    // A word or two may stand anywhere; a line of the frame is known by being whole or long.
    private static bool IsWithin(string text, string block) =>
        block.Split('\n').Contains(text) || (text.Length > 12 && (block.Contains(text, StringComparison.Ordinal) || text.Contains(block, StringComparison.Ordinal)));

    private bool IsNotice(string text)
    {
        var words = Words(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0) return false;

        var length = Math.Min(WordsOfANotice, words.Length);
        return Enumerable.Range(0, words.Length - length + 1).Select(start => $" {string.Join(' ', words.Skip(start).Take(length))} ")
            .Any(run => _notices.Exists(notice => notice.Contains(run, StringComparison.Ordinal)) && length > 1);
    }

    /// <summary>Paragraphs of the body that follow each other are one text to rewrite.</summary>
    private static List<SelectionPart> Merged(List<SelectionPart> parts)
    {
        var merged = new List<SelectionPart>();
        foreach (var part in parts)
        {
            if (part.Kind == SelectionPartKind.Body && merged is [.., { Kind: SelectionPartKind.Body } body, { Kind: SelectionPartKind.Gap } gap])
            {
                merged.RemoveRange(merged.Count - 2, 2);
                merged.Add(body with { Text = body.Text + gap.Text + part.Text });
            }
            else merged.Add(part);
        }

        return merged;
    }

    private static string Words(string text) => $" {string.Join(' ', Word().Matches(text.ToLowerInvariant()).Select(match => match.Value))} ";

    [GeneratedRegex(@"\s*\n[ \t]*\n\s*|^\s+|\s+$")]
    private static partial Regex Gap();

    [GeneratedRegex(@"^(?:Bonjour|Madame|Monsieur)\b[^\n]{0,80},$", RegexOptions.IgnoreCase)]
    private static partial Regex Salutation();

    [GeneratedRegex(@"[\p{L}\p{M}\d]+")]
    private static partial Regex Word();
}
