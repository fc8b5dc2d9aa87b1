namespace FranceTravail.Assistant.Knowledge.Retrieval.Lexicon;

/// <summary>Reads the files of rules; their form is described in the README beside them.</summary>
internal static class LexiconReader
{
    /// <summary>Between what a one-way rule is found by and what it adds.</summary>
    public const string Arrow = "=>";

    /// <exception cref="FormatException">A line cannot be a rule; the message quotes it.</exception>
    public static IReadOnlyList<LexiconRule> Read(IEnumerable<string> lines)
    {
        var rules = lines.Select(line => line.Trim()).Where(line => line.Length > 0 && line[0] != '#').ToList();
        var inCapitalsOnly = rules.Where(IsCapitalsList).SelectMany(line => PhraseList.Split(line[1..])).ToHashSet();
        return [.. rules.Where(line => !IsCapitalsList(line)).SelectMany(line => Parse(line, inCapitalsOnly))];
    }

    private static bool IsCapitalsList(string line) => line[0] == '!';

    private static IEnumerable<LexiconRule> Parse(string line, IReadOnlySet<string> inCapitalsOnly)
    {
        var sides = line.Split(Arrow).Select(side => Phrases(side, line, inCapitalsOnly)).ToList();
        return sides switch
        {
            [{ Count: > 1 } equivalents] => equivalents.Select(
                trigger => new LexiconRule(trigger, [.. equivalents.Where(other => other != trigger)])),
            [var triggers, var added] => triggers.Select(trigger => new LexiconRule(trigger, added)),
            _ => throw new FormatException($"« {line} » n'est pas une règle : écrire « a, b » ou « a => b »."),
        };
    }

    private static List<LexiconPhrase> Phrases(string side, string line, IReadOnlySet<string> inCapitalsOnly)
    {
        var phrases = PhraseList.Split(side).Select(text => LexiconPhrase.Parse(text, inCapitalsOnly)).ToList();
        return phrases.Count > 0 && phrases.All(phrase => phrase.Tokens.Count > 0)
            ? phrases
            : throw new FormatException($"« {line} » contient un côté vide ou fait de mots vides seulement.");
    }
}
