namespace FranceTravail.Assistant.Knowledge.Evaluation.Questions;

/// <summary>What the program made of one question, however it did.</summary>
/// <param name="Text">The text that was shown; empty for a refusal.</param>
/// <param name="Decisive">The sentences shown beside it, best first.</param>
/// <param name="CitedDocuments">Ids of the documents that the text cites.</param>
/// <param name="CitedTexts">What was cited, titles included.</param>
public sealed record GivenAnswer(
    string Text,
    bool IsRefused,
    IReadOnlyList<string> Decisive,
    IReadOnlyList<string> CitedDocuments,
    IReadOnlyList<string> CitedTexts,
    TimeSpan Duration,
    int PromptTokens,
    int OutputTokens)
{
    /// <summary>How long the model wrote, checks included.</summary>
    public TimeSpan Writing { get; init; }

    /// <summary>The checks' part of <see cref="Writing"/>.</summary>
    public TimeSpan Checks { get; init; }
}

/// <summary>Asks the program one question, as its page does.</summary>
public delegate Task<GivenAnswer> AskQuestion(string question, CancellationToken cancellationToken);
