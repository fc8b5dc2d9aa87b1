using System.Globalization;
using System.Text.RegularExpressions;
using FranceTravail.Assistant.Conversations.Letters.Templates;
using FranceTravail.Assistant.Knowledge.Privacy;

namespace FranceTravail.Assistant.Conversations.Letters.Composition;

/// <summary>What was typed in a field → the words that make a French sentence with the template's, as the field's <see cref="LetterWriting"/> says.</summary>
internal static partial class FieldWording
{
    private static readonly CultureInfo French = CultureInfo.GetCultureInfo("fr-FR");

    /// <param name="value">Not empty, as the field's reader gave it.</param>
    public static string Apply(LetterField field, string value)
    {
        // The sentence around it has its own full stop.
        if (field.Kind == FieldKind.Text) value = Unstopped(value);

        return field.Writing switch
        {
            LetterWriting.Sentence => Stopped(Capital(value)),
            LetterWriting.Phrase => Small(value),
            LetterWriting.Article => WithArticle(value),
            LetterWriting.Delay => AsDelay(value),
            _ => value,
        };
    }

    private static string Unstopped(string value)
    {
        var bare = value.TrimEnd('.', ';', ',', ' ');
        return bare.Length == 0 || value.EndsWith("..", StringComparison.Ordinal) || Abbreviation().IsMatch(value) ? value : bare;
    }

    private static string Stopped(string value)
    {
        var bare = value.TrimEnd(';', ',', ' ');
        return bare.Length == 0 ? value : bare[^1] is '.' or '!' or '?' or '…' or ':' || Stop().IsMatch(bare) ? bare : $"{bare}.";
    }

    private static string Capital(string value) => char.ToUpper(value[0], French) + value[1..];

    private static string Small(string value) => IsName(value) ? value : char.ToLower(value[0], French) + value[1..];

    // « CAP cuisine », « Lucie, au 04… », « France Travail » and « Mme Martin » keep their capital; « Suspension totale » does not.
    private static bool IsName(string value)
    {
        var words = FirstWords().Match(value);
        return !words.Success || FirstNames.Contains(words.Groups["first"].Value) || words.Groups["next"].Success;
    }

    private static string WithArticle(string value)
    {
        if (Determiner().IsMatch(value)) return char.ToLower(value[0], French) + value[1..];

        return value switch
        {
            _ when FeminineNoun().IsMatch(value) => $"la {value}",
            _ when Vowel().IsMatch(value) => $"l'{value}",
            _ => $"le {value}",
        };
    }

    private static string AsDelay(string value)
    {
        var small = Small(value);
        return small switch
        {
            _ when Preposition().IsMatch(small) => small,
            _ when small.StartsWith("délai", StringComparison.Ordinal) => $"dans un {small}",
            _ when Determiner().IsMatch(small) && !small.StartsWith("un", StringComparison.Ordinal) || small.StartsWith("un délai", StringComparison.Ordinal) => $"dans {small}",
            _ when small.StartsWith("un", StringComparison.Ordinal) => $"dans un délai d'{small}",
            _ when Quantity().IsMatch(small) => $"dans un délai de {small}",
            _ => $"dans le délai suivant : {small}",
        };
    }

    [GeneratedRegex(@"(?:^|[\s(])(?:(?:\p{L}\.)+|(?:etc|av|bd|cf|cie|sté|ets|dr|st|ste|bât|bat|apt)\.)$", RegexOptions.IgnoreCase)]
    private static partial Regex Abbreviation();

    // « … sans réponse. » in its quotes or brackets.
    [GeneratedRegex(@"[.!?…]\s*[»)\]""]$")]
    private static partial Regex Stop();

    // A first word with small letters alone behind its capital, and what follows where that has a capital too.
    [GeneratedRegex(@"^(?<first>\p{Lu}(?:['’]?[\p{Ll}-])*)(?![\p{L}\d.])(?:\s+(?<next>\p{Lu}))?")]
    private static partial Regex FirstWords();

    [GeneratedRegex(@"^(?:(?:le|la|les|un|une|ce|cet|cette|votre|notre)\s|l['’])", RegexOptions.IgnoreCase)]
    private static partial Regex Determiner();

    [GeneratedRegex(@"^(?:cour|juridiction|chambre|commission)\b", RegexOptions.IgnoreCase)]
    private static partial Regex FeminineNoun();

    [GeneratedRegex(@"^[aeiouyàâéèêëîïôöùûü]", RegexOptions.IgnoreCase)]
    private static partial Regex Vowel();

    [GeneratedRegex(@"^(?:(?:dans|avant|au|à|sous|en|pendant|après|dès|jusqu\p{L}*)\s|jusqu['’]|d['’]ici)")]
    private static partial Regex Preposition();

    [GeneratedRegex(@"^(?:\d|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|quinze|vingt|trente|soixante)")]
    private static partial Regex Quantity();
}
