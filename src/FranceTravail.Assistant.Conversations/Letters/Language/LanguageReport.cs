namespace FranceTravail.Assistant.Conversations.Letters.Language;

/// <summary>How plainly a letter speaks, without what the law words and with no judgement of what it says.</summary>
/// <param name="Sentences">Of its paragraphs; list items are no sentences.</param>
/// <param name="MeanWords">Words in a sentence, on average; 0 without sentences.</param>
/// <param name="LongestWords">Words of the longest sentence.</param>
/// <param name="Readability">See <see cref="ReadabilityScore"/>; null where the text is too short to tell.</param>
public sealed record LanguageReport(int Sentences, double MeanWords, string? LongestSentence, int LongestWords, double? Readability, IReadOnlyList<LanguageFinding> Findings)
{
    // A third of the sentences: one passive says what matters, many hide who acts.
    private const int PassiveShare = 3;

    public bool HoldsTooManyPassives => Of(LanguageFindingKind.PassiveVoice).Select(finding => finding.Sentence).Distinct().Count() * PassiveShare > Math.Max(Sentences, PassiveShare);

    /// <summary>True: short sentences or not, its words are plain.</summary>
    public bool IsPlain => !HoldsTooManyPassives && !Of(LanguageFindingKind.Jargon).Any();

    public IEnumerable<LanguageFinding> Of(LanguageFindingKind kind) => Findings.Where(finding => finding.Kind == kind);
}
