using System.IO.Compression;
using FranceTravail.Assistant.Knowledge.Ingestion;
using FranceTravail.Assistant.Knowledge.Ingestion.FileTypes;

namespace FranceTravail.Assistant.Knowledge.Tests.Ingestion.FileTypes;

public sealed class ZipDirectoryTests
{
    [Fact]
    public void CheckSizes_OrdinaryMarkup_Passes()
    {
        using var archive = Archive(("word/document.xml", 40_000));

        ZipDirectory.Read(archive, ExtractionLimits.Default).CheckSizes(ExtractionLimits.Default);
    }

    [Fact]
    public void CheckSizes_FewBytesThatInflateToMegabytes_AreRefused()
    {
        using var archive = Archive(("word/document.xml", 8_000_000));
        var directory = ZipDirectory.Read(archive, ExtractionLimits.Default);

        Assert.Throws<ExtractionRefusedException>(() => directory.CheckSizes(ExtractionLimits.Default));
    }

    [Fact]
    public void Read_MoreEntriesThanAllowed_IsRefused()
    {
        using var archive = Archive([.. Enumerable.Range(0, 30).Select(i => ($"image{i}.png", 1))]);

        Assert.Throws<ExtractionRefusedException>(() => ZipDirectory.Read(archive, ExtractionLimits.Default with { ArchiveEntries = 29 }));
    }

    private static MemoryStream Archive(params (string Name, int Bytes)[] entries)
    {
        var output = new MemoryStream();
        using var archive = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);
        foreach (var (name, bytes) in entries)
        {
            using var entry = archive.CreateEntry(name).Open();
            entry.Write(new byte[bytes]);
        }

        archive.Dispose();
        return output;
    }
}
