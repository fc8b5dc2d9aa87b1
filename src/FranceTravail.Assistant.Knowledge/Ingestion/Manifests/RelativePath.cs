using System.Text;

namespace FranceTravail.Assistant.Knowledge.Ingestion.Manifests;

internal static class RelativePath
{
    /// <summary>With « / » and composed accents: a Mac writes file names decomposed, a manifest does not.</summary>
    public static string Normalize(string path)
    {
        var slashed = path.Replace('\\', '/');
        return IsWellFormed(slashed) ? slashed.Normalize(NormalizationForm.FormC) : slashed;
    }

    /// <summary>False for what would leave the folder: absolute, « .. », a drive.</summary>
    public static bool StaysInside(string path)
    {
        var slashed = path.Replace('\\', '/');
        return slashed.Length > 0
            && slashed[0] != '/'
            && !slashed.Contains(':', StringComparison.Ordinal)
            && !slashed.Contains('\0', StringComparison.Ordinal)
            && !slashed.Split('/').Any(part => part is ".." or "." or "");
    }

    private static bool IsWellFormed(string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune == Rune.ReplacementChar) return false;
        }

        return true;
    }
}
