using System.Diagnostics;

namespace FranceTravail.Assistant.Knowledge.Tests.Ingestion.Extractors;

public sealed class PlainTextExtractorTests
{
    [Fact]
    public async Task Extract_Windows1252File_KeepsItsAccentsAndMetadata()
    {
        var document = await Extraction.ReadFixtureAsync("fiche_permis_2020_windows-1252.txt");

        Assert.Equal("Chômage : aide au permis de conduire B attribuée par Pôle emploi", document.Title);
        Assert.Equal(new DateOnly(2020, 7, 1), document.Date);
        Assert.Equal("https://www.service-public.fr/particuliers/vosdroits/F1719", document.Source);
        Assert.Contains("h2: De quoi s'agit-il ?", document.Lines());
        Assert.Contains("windows-1252", Assert.Single(document.Warnings), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Extract_Lines_BecomeParagraphsHeadingsAndLists()
    {
        var document = await Extraction.ReadAsync("note.txt", """
            Aide à la mobilité

            Une aide peut vous être accordée
            sur deux lignes.

            Conditions

            Vous devez remplir l'une de ces conditions :
            - être inscrit
            • chercher
              1) à plus de 60 km
            Attention : la demande se fait avant.
            """);

        Assert.Equal(
            [
                "h1: Aide à la mobilité",
                "p: Une aide peut vous être accordée\nsur deux lignes.",
                "h2: Conditions",
                "p: Vous devez remplir l'une de ces conditions :",
                "li0: - être inscrit",
                "li0: - chercher",
                "li1: 1) à plus de 60 km",
                "p: Attention : la demande se fait avant.",
            ],
            document.Lines());
    }

    [Fact]
    public async Task Extract_OneLineOfFiveMegabytes_TakesLinearTime()
    {
        var watch = Stopwatch.StartNew();

        var document = await Extraction.ReadAsync("ligne.txt", string.Concat(Enumerable.Repeat("allocation ", 450_000)));

        Assert.Single(document.Blocks);
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(10));
    }

    [Theory]
    [InlineData("   \n\t \r\n")]
    [InlineData("\u200B\u200B")]
    public async Task Extract_NothingVisible_IsRefused(string content)
    {
        Assert.Equal("Le fichier ne contient aucun texte.", await Extraction.RefuseAsync("espaces.txt", content));
    }
}
