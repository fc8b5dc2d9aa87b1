using System.Text.RegularExpressions;

namespace FranceTravail.Assistant.Knowledge.Evidence;

/// <summary>Sentences about the document itself (« Note destinée aux conseillers », « Cette fiche présente… »): they hold no rule.</summary>
internal static partial class DocumentRemarks
{
    /// <summary>Whether it is one, or goes on about one.</summary>
    /// <param name="before">The sentence before it in its passage; null for the first.</param>
    public static bool IsOne(EvidenceSentence sentence, EvidenceSentence? before) =>
        About().IsMatch(sentence.Text) || (before is not null && About().IsMatch(before.Text) && GoesOn().IsMatch(sentence.Text));

    [GeneratedRegex(@"^(?:Note destinée|(?:Cette|La présente) (?:note|fiche|page|instruction|notice|circulaire|annexe)\b|(?:Ce|Le présent) (?:document|guide|mémo|mode d['’]emploi)\b)", RegexOptions.CultureInvariant)]
    private static partial Regex About();

    [GeneratedRegex(@"^(?:Il|Elle) (?:ne )?(?:traite|présente|décrit|concerne|s['’]adresse|remplace|précise|rappelle)\b", RegexOptions.CultureInvariant)]
    private static partial Regex GoesOn();
}
