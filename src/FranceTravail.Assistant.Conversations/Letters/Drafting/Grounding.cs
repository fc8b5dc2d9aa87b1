using System.Text.RegularExpressions;
using FranceTravail.Assistant.Conversations.Letters.Texts;
using FranceTravail.Assistant.Knowledge.Privacy;

namespace FranceTravail.Assistant.Conversations.Letters.Drafting;

/// <summary>Whether a sentence of the model speaks of what it was told: a small model fills letters with requests that nobody made.</summary>
internal sealed partial class Grounding(string told)
{
    // Half of the longer words, by their beginning: « convoquer » and « convocation » are one subject.
    private const double Share = 0.5;
    private const int Beginning = 5;

    // Words that decide: one of them that nobody said turns a fact into another one (« votre inscription est incomplète »).
    private static readonly HashSet<string> Deciding =
        [.. Beginnings("incomplet refuser accepter annuler supprimer rejeter irrecevable obligatoire gratuit accorder confirmer modifier reporter terminer cesser prolonger valider")];

    private readonly HashSet<string> _told = [.. Beginnings(told)];

    public bool Holds(string sentence)
    {
        var words = Beginnings(sentence).ToList();
        return words.Count > 0 && !AddsDecision(words) && words.Count(_told.Contains) >= Share * words.Count;
    }

    /// <summary>How much of the longer words of a sentence was told; all of none.</summary>
    public double ShareOf(string sentence) => Beginnings(sentence).ToList() is { Count: > 0 } words ? (double)words.Count(_told.Contains) / words.Count : 1;

    /// <summary>Whether a sentence holds a word that decides and that nobody said.</summary>
    public bool AddsDecision(string sentence) => AddsDecision([.. Beginnings(sentence)]);

    private bool AddsDecision(List<string> words) => words.Exists(word => Deciding.Contains(word) && !_told.Contains(word));

    private static IEnumerable<string> Beginnings(string text) => LongWord().Matches(SlotNames.InText().Replace(text, " "))
        .Select(match => PlainWords.Unaccented(match.Value.ToLowerInvariant())[..Beginning]);

    [GeneratedRegex(@"\p{L}{5,}")]
    private static partial Regex LongWord();
}
