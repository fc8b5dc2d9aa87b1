using System.Text.RegularExpressions;

namespace FranceTravail.Assistant.Conversations.Letters;

/// <summary>Appeals, sanctions and debts: a model's sentence about them never stays, for the law says how they are told.</summary>
internal static partial class ReservedSubjects
{
    // « Vos frais de repas seront remboursés » is no debt.
    private const string Costs = @"\b(?:frais|dépenses?|déplacements?|trajets?|repas|billets?)\b";

    private const string Benefits = @"\b(?:allocations?|indemni\p{L}+|revenus?|versements?|paiements?|aides?|droits|RSA|ARE|ASS)\b";

    /// <summary>True also where the words may be harmless, as in « le trafic est suspendu ».</summary>
    public static bool Touches(string sentence) => IsCertain(sentence) || Ambiguous().IsMatch(sentence);

    /// <summary>True where nothing else can be meant.</summary>
    public static bool IsCertain(string sentence) => Subject().IsMatch(sentence) || IsAppeal(sentence);

    /// <summary>The ways to have a decision looked at again.</summary>
    public static bool IsAppeal(string sentence) => Appeal().IsMatch(sentence);

    /// <summary>Sanctions and debts alone.</summary>
    public static bool IsSanctionOrDebt(string sentence) => Subject().IsMatch(sentence);

    // Whole words: « industrie » is no « indu », « médiathèque » no « médiation », « candidature retenue » no « retenue sur… ».
    [GeneratedRegex(
        @"\b(?:contest\p{L}*|(?<!avoir )recours(?! (?:au|aux)\b| à (?!l.encontre))|tribuna(?:l|ux)|contentieu(?:x|ses?)"
        + @"|médiat(?:eur|rice|ion)s?(?! (?:culturel|numérique|social|familial|scientifique)))\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex Appeal();

    [GeneratedRegex(
        @"\b(?:sanction(?!née?s? par (?:une?|le|la) (?:diplôme|titre|certifica|attestation|examen))\p{L}*|radi(?:ée?s?|er|era|erez|ations?)|pénalités?|trop[- ]perçus?|ind[uû]e?s?|indûment"
        + @"|dettes?|redevables?|sommes? dues?|retenues? (?:sur|de|d.un)|(?:une|des|la|cette|ces) retenues?|réclam(?:er|ons|e) (?:la|cette|une) somme"
        + "|(?<!" + Costs + @"[^.;]{0,40})rembours\p{L}*(?![^.;]{0,40}" + Costs + @"))\b"
        + @"|\b(?:suspen[ds]|suppr(?:ess|im))\p{L}*\b[^.;]{0,40}" + Benefits + "|" + Benefits + @"[^.;]{0,40}\b(?:suspen[ds]|suppr(?:ess|im))\p{L}*",
        RegexOptions.IgnoreCase)]
    private static partial Regex Subject();

    [GeneratedRegex(@"\b(?:suspen[ds]\p{L}*|suppressions?|avertissements?|retenues?|rembours\p{L}*|médiat(?:eur|rice|ion)s?|recours)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Ambiguous();
}
