using System.Text.RegularExpressions;
using FranceTravail.Assistant.Conversations.Letters.Templates;
using FranceTravail.Assistant.Knowledge.Privacy;

namespace FranceTravail.Assistant.Conversations.Letters.Identity;

/// <summary>A line that is a name and nothing else, taken apart; capitals tell a last name from a first one.</summary>
/// <param name="IsSure">False: first and last name could be the other way round.</param>
internal sealed partial record PersonName(string? Civility, string? FirstName, string? LastName, string? BirthName, bool IsSure)
{
    private static readonly HashSet<string> Particles = new(["de", "du", "des", "la", "le", "d'", "von", "van", "der", "den", "el", "al", "ben", "da", "dos", "di", "y"], StringComparer.Ordinal);

    public static PersonName? Read(string line)
    {
        var match = Line().Match(line.Trim().Replace('’', '\''));
        if (!match.Success) return null;

        var civility = GenderAgreement.CivilityOf(match.Groups["civility"].Value);
        var birth = match.Groups["birth"].Success ? NameCase.Apply(match.Groups["birth"].Value) : null;
        var words = $"{match.Groups["name"].Value} {match.Groups["after"].Value}".Split((char[]?)[' ', '\u00a0'], StringSplitOptions.RemoveEmptyEntries);
        var upper = words.Count(NameCase.IsUpper);
        if (upper > 0 && upper < words.Length && Split(words) is { } split) return new PersonName(civility, split.First, split.Last, birth, true);

        var proper = words.Select(NameCase.Apply).ToArray();
        if (words.Length == 1) return civility is null ? null : new PersonName(civility, null, NameCase.Apply(words[0]), birth, true);

        if (ByFirstName(words) is { } told) return new PersonName(civility, told.First, told.Last, birth, true);

        // « Martin Pierre » is first name first; « MARTIN PIERRE » is how files print it, last name first. Neither is certain.
        return civility is null && upper == 0 && words.Length > 3 ? null
            : upper == words.Length ? new PersonName(civility, proper[^1], NameCase.Apply(string.Join(' ', words[..^1])), birth, false)
            : new PersonName(civility, proper[0], string.Join(' ', proper[1..]), birth, false);
    }

    /// <summary>Of two words, particles apart, one is a first name that is known and no part of the other is.</summary>
    private static (string First, string Last)? ByFirstName(string[] words)
    {
        var named = Enumerable.Range(0, words.Length).Where(index => !Particles.Contains(words[index].ToLowerInvariant())).ToList();
        var known = named.Where(index => words[index].Split('-').All(FirstNames.Contains)).ToList();
        if (named.Count != 2 || known.Count != 1) return null;

        // The last name ends with its word, behind its particles.
        var (first, other) = (known[0], named.Single(index => index != known[0]));
        if (words[other].Split('-').Any(FirstNames.Contains) || !(first == 0 ? other == words.Length - 1 : first == words.Length - 1 && other == first - 1)) return null;

        return (NameCase.Apply(words[first]), NameCase.Apply(string.Join(' ', first == 0 ? words[1..] : words[..^1])));
    }

    /// <summary>One run of capitals, with the particles before it, is the last name; what is left on one side of it the first.</summary>
    private static (string First, string Last)? Split(string[] words)
    {
        var start = Array.FindIndex(words, NameCase.IsUpper);
        var end = Array.FindLastIndex(words, NameCase.IsUpper);
        if (!words[start..(end + 1)].All(word => NameCase.IsUpper(word) || Particles.Contains(word))) return null;

        while (start > 0 && Particles.Contains(words[start - 1])) start--;
        var (before, after) = (words[..start], words[(end + 1)..]);
        if (before.Length > 0 == after.Length > 0 || before.Concat(after).Any(word => !char.IsUpper(word[0]))) return null;

        return (string.Join(' ', before.Concat(after)), NameCase.Apply(string.Join(' ', words[start..(end + 1)])));
    }

    public IEnumerable<(string Field, string Value, bool IsSure)> Values()
    {
        if (Civility is not null) yield return (CommonFields.Civility, Civility, true);
        if (FirstName is not null) yield return (CommonFields.FirstName, FirstName, IsSure);
        if (LastName is not null) yield return (CommonFields.LastName, LastName, IsSure);
        if (BirthName is not null) yield return (IdentityFields.BirthName, BirthName, true);
    }

    private const string Word = @"(?:[dDlLnNmMoO]')?\p{Lu}[\p{L}\p{M}]*(?:['-][\p{L}\p{M}]+)*";

    private const string Name = @"(?:(?:de|du|des|la|le|von|van|der|den|el|al|ben|da|dos|di|y|d'(?=\p{L}))\s?)*" + Word + @"(?:[ \u00a0]+(?:(?:de|du|des|la|le|von|van|der|den|el|al|ben|da|dos|di|y)[ \u00a0]+)*" + Word + "){0,4}";

    [GeneratedRegex(@"^(?:(?<civility>M\.?|Mr\.?|Mme\.?|Mlle\.?|Monsieur|Madame|Mademoiselle|MME|MR|MLLE|MONSIEUR|MADAME)[ \u00a0]+)?(?<name>" + Name + @")(?:,?[ \u00a0]+(?:née?|NÉE?|NEE?|\(née?)[ \u00a0:]+(?<birth>" + Word + @")\)?(?:[ \u00a0]+(?<after>" + Name + "))?)?$")]
    private static partial Regex Line();
}
