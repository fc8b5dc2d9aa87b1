namespace FranceTravail.Assistant.Data.Corpus;

/// <summary>The unit that is searched, sent to the model and cited.</summary>
public sealed class Passage
{
    public long Id { get; init; }

    public long VersionId { get; init; }

    public DocumentVersion? Version { get; init; }

    /// <summary>Position in its version, from 0.</summary>
    public required int Ordinal { get; init; }

    /// <summary>Titles from the outermost to the nearest, joined by « › »; empty when the text has none.</summary>
    public required string Heading { get; init; }

    public required string Text { get; init; }

    /// <summary>First UTF-16 offset in <see cref="DocumentVersion.Text"/>.</summary>
    public required int Start { get; init; }

    /// <summary>End offset, excluded. The text between the two is <see cref="Text"/>, except for an introduction or a table header repeated in front.</summary>
    public required int End { get; init; }

    /// <summary>Page of the original from 1, where the format has pages.</summary>
    public int? Page { get; init; }

    /// <summary>The analysed terms with their counts, in the index's own encoding.</summary>
    public required byte[] Terms { get; init; }

    /// <summary>The normalised embedding, little-endian 32-bit floats; empty where no embedding model was at hand.</summary>
    public required byte[] Vector { get; init; }
}
