namespace FranceTravail.Assistant.Data.Letters;

/// <summary>A letter template as a curator wrote it. The last published version takes the place of the shipped file.</summary>
public sealed class LetterTemplateVersion
{
    /// <summary>The template's name.</summary>
    public required string Template { get; init; }

    /// <summary>From 1; 0 is the draft, of which there is one at most.</summary>
    public required int Number { get; init; }

    public required string Text { get; set; }

    public required string Author { get; set; }

    public DateTimeOffset WrittenAt { get; set; }
}
