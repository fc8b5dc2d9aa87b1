using System.Globalization;

namespace FranceTravail.Assistant.Knowledge.Ingestion.Texts;

/// <summary>Which characters a reader cannot see (Unicode Default_Ignorable_Code_Point and the space separators).</summary>
internal static class InvisibleCharacters
{
    /// <param name="length">UTF-16 units that the character takes, 1 or 2.</param>
    public static CharacterClass Classify(string text, int index, out int length)
    {
        var c = text[index];
        length = 1;
        if (c is > ' ' and < '\u007F') return CharacterClass.Visible;
        if (!char.IsSurrogate(c)) return Classify(c);
        if (!char.IsHighSurrogate(c) || index + 1 >= text.Length || !char.IsLowSurrogate(text[index + 1])) return CharacterClass.Broken;

        length = 2;
        var codePoint = char.ConvertToUtf32(c, text[index + 1]);
        if (codePoint is >= 0xE0000 and <= 0xE0FFF) return CharacterClass.Tag;
        if (codePoint is >= 0x1D173 and <= 0x1D17A) return CharacterClass.ZeroWidth;
        if ((codePoint & 0xFFFE) == 0xFFFE) return CharacterClass.Broken;
        return IsCombining(CharUnicodeInfo.GetUnicodeCategory(codePoint)) ? CharacterClass.Combining : CharacterClass.Visible;
    }

    private static CharacterClass Classify(char c) => c switch
    {
        '\n' or '\r' or '\u0085' or '\u2028' or '\u2029' => CharacterClass.LineEnd,
        ' ' or '\t' or '\v' or '\f' => CharacterClass.Space,
        '\u00AD' or '\uFE0E' or '\uFE0F' => CharacterClass.Silent,
        >= '\u200B' and <= '\u200D' or >= '\u2060' and <= '\u2064' or '\uFEFF' or '\u180E' or '\u034F' => CharacterClass.ZeroWidth,
        '\u115F' or '\u1160' or '\u3164' or '\uFFA0' or >= '\u17B4' and <= '\u17B5' => CharacterClass.ZeroWidth,
        >= '\uFFF9' and <= '\uFFFB' => CharacterClass.ZeroWidth,
        '\u200E' or '\u200F' or '\u061C' or >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u206F' => CharacterClass.Directional,
        >= '\uFE00' and <= '\uFE0D' or >= '\u180B' and <= '\u180F' => CharacterClass.Tag,
        >= '\uFDD0' and <= '\uFDEF' or '\uFFFE' or '\uFFFF' or '\uFFFD' => CharacterClass.Broken,
        _ => Classify(char.GetUnicodeCategory(c)),
    };

    private static CharacterClass Classify(UnicodeCategory category) => category switch
    {
        UnicodeCategory.SpaceSeparator => CharacterClass.Space,
        UnicodeCategory.Control => CharacterClass.Silent,
        _ => IsCombining(category) ? CharacterClass.Combining : CharacterClass.Visible,
    };

    private static bool IsCombining(UnicodeCategory category) =>
        category is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark;
}
