using FranceTravail.Assistant.Conversations.Letters.Composition;

namespace FranceTravail.Assistant.Conversations.Letters.Spelling;

/// <summary>The spelling of a letter, as a check that keeps none from leaving: a dictionary knows neither every trade nor every town.</summary>
internal static class SpellingCheck
{
    private const string Id = "orthographe";
    private const int Shown = 5;

    // « l'absence », « jusqu'au », « a-t-il »: the parts are words, the whole is in no dictionary.
    private static readonly char[] Joints = ['\'', '’', '-'];
    private static readonly HashSet<string> Elided = ["l", "d", "j", "m", "t", "s", "n", "c", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu"];

    /// <param name="dictionary">Null: the check says that the spelling was not looked at.</param>
    public static LetterCheck Of(Letter letter, LetterFacts facts, SpellingDictionary? dictionary)
    {
        if (dictionary is null)
            return new LetterCheck(Id, false, false, $"Orthographe non vérifiée : le dictionnaire manque ou est illisible. Replacez le dossier « {SpellingDictionary.Folder} » à côté du programme, puis redémarrez.");

        var words = Misspelled(LetterWords.Of(letter, facts), dictionary);
        if (words.Count == 0) return new LetterCheck(Id, true, false, "Aucun mot inconnu du dictionnaire.");

        var rest = words.Count > Shown ? $" Et {words.Count - Shown} autre(s)." : string.Empty;
        return new LetterCheck(Id, false, false, $"Mots inconnus du dictionnaire : {string.Join(", ", words.Take(Shown).Select(word => WithSuggestions(word, dictionary)))}. Corrigez-les, ou laissez-les s'ils sont justes.{rest}");
    }

    internal static IReadOnlyList<string> Misspelled(IReadOnlyList<string> words, SpellingDictionary dictionary)
    {
        var unknown = dictionary.Unknown(words);
        var parts = unknown.ToDictionary(word => word, word => word.Split(Joints).Where(part => part.Length > 1 && !Elided.Contains(part.ToLowerInvariant())).ToList());
        var unknownParts = dictionary.Unknown(parts.Values.SelectMany(part => part));
        return [.. words.Where(word => unknown.Contains(word) && parts[word].Exists(unknownParts.Contains))];
    }

    private static string WithSuggestions(string word, SpellingDictionary dictionary)
    {
        var suggestions = dictionary.Suggest(word);
        return suggestions.Count == 0 ? $"« {word} »" : $"« {word} » ({string.Join(" ou ", suggestions)} ?)";
    }
}
