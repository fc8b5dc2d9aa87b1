namespace FranceTravail.Assistant.Knowledge.Ingestion;

/// <summary>What one file may cost. Past a limit the file is refused; nothing is cut silently.</summary>
public sealed record ExtractionLimits
{
    public static ExtractionLimits Default { get; } = new();

    /// <summary>Size of the file. The largest real document at hand is an Insee nomenclature of 3 MB (873 pages).</summary>
    public long FileBytes { get; init; } = 64 * 1024 * 1024;

    /// <summary>Sum of the sizes that the entries of an archive (DOCX) announce; images count although they are not read.</summary>
    public long UncompressedBytes { get; init; } = 256 * 1024 * 1024;

    /// <summary>One XML part of a DOCX. 300 pages of text take about 10 MB of markup.</summary>
    public long PartBytes { get; init; } = 32 * 1024 * 1024;

    /// <summary>Uncompressed ÷ compressed size of one entry above 1 MB. Office markup stays under 40; a bomb reaches 400 to 1,000.</summary>
    public int CompressionRatio { get; init; } = 100;

    public int ArchiveEntries { get; init; } = 4_000;

    /// <summary>Characters of extracted text. The whole labour code is about 8 million.</summary>
    public int Characters { get; init; } = 12_000_000;

    public int Blocks { get; init; } = 200_000;

    public int Pages { get; init; } = 2_000;

    /// <summary>Nesting of elements. Real pages stay under 60; recursion deeper than this would threaten the stack.</summary>
    public int Depth { get; init; } = 200;

    /// <summary>Wall time for one file. 873 pages take 6 s of processor, and took 45 s on a machine ten times too busy.</summary>
    public TimeSpan Duration { get; init; } = TimeSpan.FromSeconds(120);

    /// <summary>Heap of the process that extracts; the runtime enforces it.</summary>
    public long HeapBytes { get; init; } = 512L * 1024 * 1024;
}
