using FranceTravail.Assistant.Conversations.Letters.Drafting;
using FranceTravail.Assistant.Knowledge.Evidence;
using FranceTravail.Assistant.Knowledge.Privacy;

namespace FranceTravail.Assistant.Conversations.Letters.Rewriting;

/// <summary>Proves that a rewriting says what the selection said, or tells in French why it is not taken.</summary>
internal static class RewriteGuard
{
    // Plain words take more room than administrative ones, but not twice.
    private const int MostTimesLonger = 2;
    private const int Slack = 80;
    private const double Shorter = 0.95;

    // Of the longer words of a sentence: below it nothing of the sentence is left, however short the rest is said.
    private const double LeastKept = 0.3;

    private static readonly HashSet<RewriteAction> SameWords = [RewriteAction.Correct, RewriteAction.MakeList, RewriteAction.Shorter, RewriteAction.AddSentence];

    /// <param name="before">Masked: the selection, or what a new sentence was to say.</param>
    /// <param name="after">Masked: what the model wrote.</param>
    public static string? Reason(RewriteAction action, string before, string after, IReadOnlyDictionary<string, string> slots)
    {
        if (after.Length == 0) return "Le modèle n'a rien écrit qui puisse servir.";
        if (action != RewriteAction.AddSentence && Squeezed(after) == Squeezed(before)) return "Le modèle ne propose aucun changement.";
        if (action == RewriteAction.AddSentence && SentenceSplitter.Split(after).Any(sentence => AddedSentence.IsOrder(sentence.Text)))
            return "Le modèle a recopié une consigne au lieu d'écrire une phrase : tapez ce que le destinataire doit lire, par exemple « Nous vous proposons un rendez-vous en janvier ».";
        if (ReservedSubjects.Touches(after)) return "La proposition parle de recours, de sanction ou de dette.";
        if (KeptMeaning.Of(before).DifferenceTo(KeptMeaning.Of(after), slots) is { } difference) return $"Dans la proposition, {difference}.";
        if (PersonalDataReader.ReadWithFacts(after) is [var invented, ..]) return $"La proposition invente « {invented.Text} ».";
        if (RightsAndDuties.AsksForSource(after) && !RightsAndDuties.AsksForSource(before)) return "La proposition affirme un droit ou un devoir que la sélection n'affirme pas.";
        if (after.Length > (before.Length * MostTimesLonger) + Slack) return "La proposition ajoute trop de texte.";

        var grounding = new Grounding(before);
        if (SentenceSplitter.Split(after).Any(sentence => SameWords.Contains(action) ? !grounding.Holds(sentence.Text) : grounding.AddsDecision(sentence.Text)))
            return "La proposition dit autre chose que la sélection.";
        if (SentenceSplitter.Split(before).FirstOrDefault(sentence => IsLost(sentence.Text, after)) is { } lost) return $"Dans la proposition, « {MaskedText.Restore(lost.Text, slots)} » disparaît.";
        if (action == RewriteAction.AddSentence ? Persons.AreMixed(before, after) : SameWords.Contains(action) && Persons.AreGained(before, after))
            return "La proposition ne dit plus qui fait quoi.";

        return action switch
        {
            RewriteAction.Shorter when after.Length > Shorter * before.Length => "La proposition n'est pas plus courte.",
            RewriteAction.Correct when !SpellingChanges.AreAll(before, after) => "La proposition change plus que l'orthographe.",
            RewriteAction.MakeList when !IsListOf(before, after) => "La proposition n'est pas la liste de ce que dit la sélection.",
            _ => null,
        };
    }

    private static bool IsLost(string sentence, string after) => !Courtesies.Is(sentence) && new Grounding(after).ShareOf(sentence) < LeastKept;

    private static bool IsListOf(string before, string after) =>
        after.Split('\n').Count(line => line.StartsWith("- ", StringComparison.Ordinal)) > 1
        && SentenceSplitter.Split(before).All(sentence => new Grounding(after).Holds(sentence.Text));

    private static string Squeezed(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
