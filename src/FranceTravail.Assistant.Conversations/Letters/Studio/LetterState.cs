using FranceTravail.Assistant.Conversations.Letters.Composition;
using FranceTravail.Assistant.Conversations.Letters.Templates;

namespace FranceTravail.Assistant.Conversations.Letters.Studio;

/// <summary>A letter as it stands while it is being written.</summary>
/// <param name="Typed">Field → what was typed, also where it cannot be read yet.</param>
/// <param name="Notes">The agent's notes for the model.</param>
/// <param name="Text">The letter in plain text, values in it.</param>
/// <param name="ModelSentences">What models wrote in it so far, values in it; some of it may be gone from the text.</param>
/// <param name="ShownVersion">The version that the text came from; 0 before the first.</param>
public sealed record LetterState(
    IReadOnlyDictionary<string, string?> Typed,
    string Notes,
    string Text,
    IReadOnlyList<string> ModelSentences,
    int ShownVersion)
{
    /// <summary>What the agent quoted from sources so far; some of it may be gone from the text.</summary>
    public IReadOnlyList<LetterQuote> Quotes { get; init; } = [];

    /// <summary>The template's own letter for a form that was filled.</summary>
    public static LetterState Of(LetterTemplate template, IReadOnlyDictionary<string, string?> typed) =>
        new(typed, string.Empty, LetterComposer.Compose(template, LetterFacts.Read(template, typed)).Text, [], 0);
}
