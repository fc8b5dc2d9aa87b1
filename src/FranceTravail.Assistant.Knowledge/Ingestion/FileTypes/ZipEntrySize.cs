namespace FranceTravail.Assistant.Knowledge.Ingestion.FileTypes;

internal readonly record struct ZipEntrySize(string Name, uint Compressed, uint Uncompressed);
