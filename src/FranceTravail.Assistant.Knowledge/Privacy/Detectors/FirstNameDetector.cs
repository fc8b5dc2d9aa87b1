using System.Text.RegularExpressions;

namespace FranceTravail.Assistant.Knowledge.Privacy.Detectors;

/// <summary>A first name that is frequent in France and the capitalised words that follow it: « Pauline Ferrand ».</summary>
internal static partial class FirstNameDetector
{
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> FirstNames = Load().GetAlternateLookup<ReadOnlySpan<char>>();

    public static IEnumerable<PersonalDatum> Find(string text)
    {
        // « Rappeler Karim Bensaïd »: a verb with its capital stands before the first name.
        foreach (var match in OverlappingMatches.Of(Capitals(), text))
        {
            if (FirstNames.Contains(match.Groups["first"].ValueSpan)) yield return new PersonalDatum(PersonalDataKind.Name, match.Index, match.Value);
        }
    }

    private static HashSet<string> Load()
    {
        using var reader = new StreamReader(typeof(FirstNameDetector).Assembly.GetManifestResourceStream(typeof(FirstNameDetector), "first-names.txt")!);
        return reader.ReadToEnd().Split('\n').Where(line => !line.StartsWith('#')).SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToHashSet();
    }

    // « Jean-Marc » begins with a name that is known. A word in capitals that follows may be a name (« Marie DUPONT »), two letters of one an acronym.
    [GeneratedRegex(@"(?<![\p{L}\d'’-])(?<first>\p{Lu}\p{Ll}+)(?:-\p{Lu}\p{Ll}+)?(?:[ \u00a0](?:(?:de[ \u00a0]la|de|du|des|van|von|el|al|ben|da|dos)[ \u00a0]|d['’])?\p{Lu}[\p{L}\p{M}]{2,}(?:['’-]\p{L}[\p{L}\p{M}]*)*|[ \u00a0]\p{Lu}['’]\p{Lu}[\p{L}\p{M}]+){1,3}")]
    private static partial Regex Capitals();
}
