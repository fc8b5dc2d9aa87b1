using System.Globalization;

namespace FranceTravail.Assistant.Conversations.Letters.Language;

/// <summary>What the gauge says, as checks of a letter; none of them keeps it from leaving.</summary>
internal static class LanguageCheck
{
    private const int Shown = 5;

    private static readonly CultureInfo French = CultureInfo.GetCultureInfo("fr-FR");

    public static IEnumerable<LetterCheck> Of(LanguageReport report)
    {
        var tooLong = report.Of(LanguageFindingKind.VeryLongSentence).Count();
        yield return new LetterCheck(
            "phrases", tooLong == 0, false,
            tooLong == 0 ? $"{Math.Round(report.MeanWords).ToString(French)} mots par phrase en moyenne." : $"{tooLong} phrase(s) de plus de {LanguageGauge.VeryLongSentence} mots : coupez-les.");
        yield return new LetterCheck("langue", report.IsPlain, false, $"{(report.IsPlain ? "Les mots sont simples." : Fixes(report))}{Score(report)}");
    }

    private static string Fixes(LanguageReport report)
    {
        var fixes = new List<string>();
        var jargon = report.Of(LanguageFindingKind.Jargon).DistinctBy(finding => finding.Words, StringComparer.CurrentCultureIgnoreCase).Select(finding => $"« {finding.Words} » : {finding.Fix}").ToList();
        if (jargon.Count > 0) fixes.Add($"Mots à remplacer : {string.Join(" ", jargon.Take(Shown))}");
        if (jargon.Count > Shown) fixes.Add($"Et {jargon.Count - Shown} autre(s).");
        if (report.HoldsTooManyPassives)
            fixes.Add($"Beaucoup de tournures passives ({string.Join(", ", report.Of(LanguageFindingKind.PassiveVoice).Select(finding => $"« {finding.Words} »").Distinct().Take(Shown))}) : dites qui agit.");
        return string.Join(" ", fixes);
    }

    private static string Score(LanguageReport report) => report.Readability is { } score
        ? $" Lisibilité : {Math.Round(score).ToString(French)} sur 100, {ReadabilityScore.LevelOf(score)} (Kandel et Moles)."
        : string.Empty;
}
