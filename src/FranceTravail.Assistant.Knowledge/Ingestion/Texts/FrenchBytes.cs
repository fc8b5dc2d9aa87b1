using System.Buffers;

namespace FranceTravail.Assistant.Knowledge.Ingestion.Texts;

/// <summary>
/// Statistical detectors take short French texts in Windows-1252 for Baltic or Turkish ones;
/// the bytes beyond ASCII that French uses are few enough to be counted.
/// </summary>
internal static class FrenchBytes
{
    // Windows-1252: É À È Ê Ç Ô, à â ä ç è é ê ë î ï ô ö ù û ü œ Œ, « » ’ ‘ “ ” – — … € ° ² ³ ½ · and the no-break space.
    private static readonly SearchValues<byte> French = SearchValues.Create(
    [
        0xC0, 0xC2, 0xC7, 0xC8, 0xC9, 0xCA, 0xCB, 0xCE, 0xCF, 0xD4, 0xD9, 0xDB, 0xE0, 0xE2, 0xE4, 0xE7, 0xE8, 0xE9, 0xEA, 0xEB,
        0xEE, 0xEF, 0xF4, 0xF6, 0xF9, 0xFB, 0xFC, 0x9C, 0x8C, 0xAB, 0xBB, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97, 0x85, 0x80,
        0xB0, 0xB2, 0xB3, 0xB7, 0xBD, 0xA0, 0xA7,
    ]);

    public static bool LookLikeWindows1252(ReadOnlySpan<byte> bytes)
    {
        int beyondAscii = 0, french = 0;
        foreach (var value in bytes)
        {
            if (value < 0x80) continue;
            beyondAscii++;
            if (French.Contains(value)) french++;
        }

        // Nine in ten: a French text also quotes a foreign name now and then; mac-roman or cp850 accents fall well below.
        return beyondAscii > 0 && french * 10 >= beyondAscii * 9;
    }
}
