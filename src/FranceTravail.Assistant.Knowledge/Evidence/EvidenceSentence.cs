namespace FranceTravail.Assistant.Knowledge.Evidence;

/// <summary>The smallest piece of a passage that can carry a rule: a sentence, a list item or a table row.</summary>
/// <param name="Text">The piece itself, verbatim.</param>
/// <param name="Lead">What it cannot be understood without: the introduction of its list or the header row of its table; null for a sentence.</param>
/// <param name="Start">First UTF-16 offset in the passage's text.</param>
/// <param name="End">End offset, excluded.</param>
public sealed record EvidenceSentence(string Text, string? Lead, int Start, int End)
{
    /// <summary>As it is read by itself: the lead, then the piece.</summary>
    public string InContext => Lead is null ? Text : $"{Lead}\n{Text}";
}
