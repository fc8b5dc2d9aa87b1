using System.Text.RegularExpressions;
using FranceTravail.Assistant.Knowledge.Privacy;
using FranceTravail.Assistant.Knowledge.Retrieval.Analysis;

namespace FranceTravail.Assistant.Conversations.Regulation;

/// <summary>Tells by rules whether a question leans on the one before: it opens like a continuation, or points at something unsaid.</summary>
internal static partial class FollowUp
{
    /// <summary>A question with fewer words than this, and none that carries a subject, cannot stand alone.</summary>
    private const int ShortestAlone = 3;

    /// <summary>The analysed terms that a question adds to the one that it leans on; none where it stands alone.</summary>
    public static IReadOnlyList<string> TermsOf(RegulationQuestion question) =>
        question.History.Count > 0 && Is(question.Text) ? [.. FrenchAnalyzer.Terms(SlotNames.Without(question.Text)).Distinct()] : [];

    public static bool Is(string question) =>
        (Opening().IsMatch(question) && !StandsAlone().IsMatch(question)) || Pointer().IsMatch(question) || question.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length < ShortestAlone;

    [GeneratedRegex(@"^\s*(et|mais|ou|alors|donc|sinon|même chose|pareil|idem|aussi|dans ce cas|si (c'est|il|elle|ce))\b", RegexOptions.IgnoreCase)]
    private static partial Regex Opening();

    // « Et comment préparer un rendez-vous ? » says what it is about.
    [GeneratedRegex(@"^\s*(?:et|mais|sinon)\s+(?:comment|pourquoi|où)\s+(?:\p{L}+(?:er|ir|re|oir)|se \p{L}+(?:er|ir|re|oir))\s+(?:un|une|des|le|la|les|l['’]|du|mon|ma|son|sa)\s?\p{L}{3,}", RegexOptions.IgnoreCase)]
    private static partial Regex StandsAlone();

    // Words that stand for something said before. « il » and « elle » are left out when impersonal (« faut-il », « y a-t-il », « il faut »).
    [GeneratedRegex(@"\b(celui-ci|celle-ci|celui-là|celle-là|ceux-ci|celles-ci|cette (aide|allocation|durée|condition|règle|somme)|ce (délai|montant|contrat|document|cas|dispositif)|ces (aides|conditions|règles)|lui|leur sont|la demander|le demander|l'obtenir|en bénéficier|y avoir droit|à laquelle|auquel)\b|\b(est|sont|doit|peut|a|touche|perd|garde)-(elle|il|elles|ils)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Pointer();
}
