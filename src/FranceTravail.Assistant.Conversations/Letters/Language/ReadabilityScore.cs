namespace FranceTravail.Assistant.Conversations.Letters.Language;

/// <summary>
/// Flesch's reading ease fitted to French: 207 − 1.015 × words per sentence − 73.6 × syllables per word. About 0 (hardest) to 100 (easiest).
/// Kandel, L. and Moles, A. (1958), « Application de l'indice de Flesch à la langue française », Cahiers d'études de radio-télévision, 19, 253–274.
/// </summary>
public static class ReadabilityScore
{
    // Flesch measured samples of a hundred words; half of one still moves by a few points only.
    private const int FewestWords = 50;

    /// <returns>Null where there are too few words.</returns>
    public static double? Of(int words, int sentences, int syllables) =>
        words < FewestWords || sentences == 0 ? null : 207 - (1.015 * words / sentences) - (73.6 * syllables / words);

    /// <summary>Flesch's own bounds.</summary>
    public static string LevelOf(double score) => score switch
    {
        >= 80 => "facile",
        >= 60 => "courant",
        >= 50 => "assez difficile",
        >= 30 => "difficile",
        _ => "très difficile",
    };
}
