using System.Text;

namespace FranceTravail.Assistant.Knowledge.Ingestion.FileTypes;

/// <summary>OLE compound files: Office documents before 2007, Outlook messages, and recent Office documents under a password.</summary>
internal static class CompoundFiles
{
    private static readonly byte[] Signature = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    // Names of streams, UTF-16 in the directory sectors.
    private static readonly (byte[] Name, string French)[] Streams =
    [
        (Encoding.Unicode.GetBytes("EncryptedPackage"), "document Office protégé par un mot de passe"),
        (Encoding.Unicode.GetBytes("__substg1.0_"), "message électronique Outlook (MSG)"),
        (Encoding.Unicode.GetBytes("WordDocument"), "document Word ancien (DOC), à enregistrer en DOCX"),
        (Encoding.Unicode.GetBytes("Workbook"), "tableur Excel ancien (XLS)"),
        (Encoding.Unicode.GetBytes("PowerPoint Document"), "présentation PowerPoint ancienne (PPT)"),
    ];

    public static bool Matches(ReadOnlySpan<byte> head) => head.StartsWith(Signature);

    public static string Name(ReadOnlySpan<byte> content)
    {
        foreach (var (name, french) in Streams)
        {
            if (content.IndexOf(name) >= 0) return french;
        }

        return "document Office ancien";
    }
}
