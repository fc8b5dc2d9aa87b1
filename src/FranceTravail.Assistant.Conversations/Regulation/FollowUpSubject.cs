using System.Text.RegularExpressions;
using FranceTravail.Assistant.Knowledge.Citations;
using FranceTravail.Assistant.Knowledge.Retrieval.Analysis;

namespace FranceTravail.Assistant.Conversations.Regulation;

/// <summary>
/// What of the earlier question a follow-up leans on: all but what it puts something else in place of. After « combien de jours
/// à temps plein ? », « et à 80 % ? » no longer asks about full time.
/// </summary>
internal static partial class FollowUpSubject
{
    /// <param name="subject">The last question that stood alone.</param>
    /// <param name="followUp">The question that continues it.</param>
    public static string Of(string subject, string followUp)
    {
        var kept = WithoutContrast(subject, followUp);

        // It asks for a figure of its own: the other one is answered.
        if (AsksItself().IsMatch(followUp)) kept = AskedFor().Replace(kept, string.Empty);
        return Spaces().Replace(kept, " ").Trim();
    }

    private static string WithoutContrast(string subject, string followUp)
    {
        var complement = Opening().Replace(followUp, string.Empty);
        var preposition = Preposition().Match(complement);
        var words = FrenchAnalyzer.Terms(complement).ToHashSet(StringComparer.Ordinal);
        return Phrase().Replace(
            subject,
            phrase => IsInPlaceOf(phrase) ? phrase.Groups["before"].Value : phrase.Value);

        bool IsInPlaceOf(Match phrase) =>
            FrenchAnalyzer.Terms(phrase.Groups["words"].Value).Any(words.Contains)
            || (preposition.Success && preposition.Value.Equals(phrase.Groups["preposition"].Value, StringComparison.OrdinalIgnoreCase) && SameKind(phrase.Groups["words"].Value));

        // « à 80 % » for « à temps plein », « à Mayotte » for « à Lyon »; not « pour un cadre » for « pour ouvrir des droits ».
        bool SameKind(string replaced) => FigureReader.Read(complement).Count > 0 || !Infinitive().IsMatch(replaced);
    }

    [GeneratedRegex(@"^\s*(?:et|mais|ou|alors|sinon|donc)\s+(?:si\s+(?:c['’]est|il est|elle est)\s+)?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Opening();

    [GeneratedRegex(@"^(?:à|au|aux|en|pour|chez|dans|avec|sans|avant|après)(?=\s)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Preposition();

    // Up to the next phrase, mark or verb form that opens another.
    [GeneratedRegex(@"(?<before>\s)(?<preposition>à|au|aux|en|pour|chez|dans|avec|sans|avant|après)\s(?<words>(?:(?!\b(?:à|au|aux|en|pour|chez|dans|avec|sans|avant|après|par|qui|que|quand|si)\b)[\p{L}\d%€'’-]+\s?){1,4})(?=\s|[?.,;!]|$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Phrase();

    [GeneratedRegex(@"^[\p{L}'’]+(?:er|ir|re|oir)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Infinitive();

    [GeneratedRegex(@"\b(?:combien|cb|durée|montant|délai|plafond|taux)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AsksItself();

    [GeneratedRegex(@"\b(?:combien|cb|quelle durée|quel montant|quel délai)\b(?:\s(?:de|d['’])?\s?(?:heures?|jours?|semaines?|mois|ans|années|temps|argent)\b)?(?:\sest(?:-ce que?| la| le)?\b)?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AskedFor();

    [GeneratedRegex(@"\s{2,}")]
    private static partial Regex Spaces();
}
