using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace FranceTravail.Assistant.Conversations.Letters.Export.Docx;

internal static class LetterRun
{
    private const char Hyphen = '\u2011';

    /// <summary>Any text as a run: line ends, tabs and hyphens that do not break are kept, what XML cannot hold is left out.</summary>
    public static Run Of(string text)
    {
        var run = new Run();
        if (text.EnumerateRunes().Any(IsRightToLeft)) run.RunProperties = new RunProperties { RightToLeftText = new RightToLeftText() };
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        for (var line = 0; line < lines.Length; line++)
        {
            if (line > 0) run.Append(new Break());
            var cells = lines[line].Split('\t');
            for (var cell = 0; cell < cells.Length; cell++)
            {
                if (cell > 0) run.Append(new TabChar());
                var pieces = cells[cell].Split(Hyphen);
                for (var piece = 0; piece < pieces.Length; piece++)
                {
                    // An element of its own: not every font draws the character.
                    if (piece > 0) run.Append(new NoBreakHyphen());
                    if (pieces[piece].Length > 0) run.Append(new Text(XmlText.Writable(pieces[piece])) { Space = SpaceProcessingModeValues.Preserve });
                }
            }
        }

        return run;
    }

    // Hebrew, Arabic and their presentation forms (Unicode blocks 0590–08FF, FB1D–FDFF, FE70–FEFF).
    private static bool IsRightToLeft(Rune rune) =>
        Rune.GetUnicodeCategory(rune) == UnicodeCategory.OtherLetter && rune.Value is (>= 0x0590 and <= 0x08FF) or (>= 0xFB1D and <= 0xFDFF) or (>= 0xFE70 and <= 0xFEFF);
}
