namespace FranceTravail.Assistant.Data.Lexicon;

/// <summary>A curator's change of one entry of the search vocabulary. The last change of an entry that was not undone says how it stands; rows are never deleted.</summary>
public sealed class LexiconChange
{
    public long Id { get; init; }

    /// <summary>Which entry: the rule that came with the program, as it stands there, or an identifier drawn for an entry of the curators' own.</summary>
    public required string Entry { get; init; }

    /// <summary>The rule from then on, in the form of the shipped files; null takes the entry out.</summary>
    public string? Rule { get; init; }

    /// <summary>False keeps the entry in the list and out of the searches.</summary>
    public bool IsEnabled { get; init; }

    public required string Author { get; init; }

    public DateTimeOffset ChangedAt { get; init; }

    public string? UndoneBy { get; set; }

    /// <summary>Null while the change stands.</summary>
    public DateTimeOffset? UndoneAt { get; set; }
}
