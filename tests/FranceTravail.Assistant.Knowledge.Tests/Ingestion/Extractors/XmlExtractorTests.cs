using FranceTravail.Assistant.Knowledge.Ingestion;

namespace FranceTravail.Assistant.Knowledge.Tests.Ingestion.Extractors;

public sealed class XmlExtractorTests
{
    [Fact]
    public async Task Extract_ServicePublicPublication_GivesMetadataChaptersAndTables()
    {
        var document = await Extraction.ReadFixtureAsync("F1638.xml");

        Assert.Equal("Chômage : radiation par Pôle emploi", document.Title);
        Assert.Equal(new DateOnly(2020, 5, 19), document.Date);
        Assert.Equal("https://www.service-public.fr/particuliers/vosdroits/F1638", document.Source);
        var lines = document.Lines();
        Assert.Contains("h2: Obligation du demandeur d'emploi", lines);
        Assert.Contains("h3: Recherche effective d'emploi", lines);
        Assert.Contains("li0: - les copies de vos candidatures,", lines);
        Assert.Contains("tr: Incapacité à justifier ses recherches d'emploi | 1 mois | 2 mois consécutifs | 4 mois consécutifs", lines);
        Assert.Contains(lines, line => line.StartsWith("th: Motifs de radiation | Durée de la radiation lors du 1er manquement", StringComparison.Ordinal));
        Assert.Contains("h2: Textes de référence", lines);
        Assert.DoesNotContain(lines, line => line.Contains("Accueil particuliers", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Extract_UnknownVocabulary_GivesTitlesAndParagraphs()
    {
        var document = await Extraction.ReadAsync("note.xml", """
            <?xml version="1.0" encoding="utf-8"?>
            <note><titre>Note 12</titre><corps><para>Un <em>seul</em> texte.</para>
            <partie><titre>Délais</titre><para>Deux mois.</para></partie></corps></note>
            """);

        Assert.Equal(["h1: Note 12", "p: Un seul texte.", "h2: Délais", "p: Deux mois."], document.Lines());
    }

    [Theory]
    [InlineData("<?xml version=\"1.0\"?><!DOCTYPE l [<!ENTITY a \"rire\"><!ENTITY b \"&a;&a;\">]><l>&b;</l>", "DTD")]
    [InlineData("<?xml version=\"1.0\"?><!DOCTYPE l [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><l>&x;</l>", "DTD")]
    [InlineData("<?xml version=\"1.0\"?><a><b>texte</a>", "mal formé (ligne 1")]
    [InlineData("<?xml version=\"1.0\"?><a/>", "aucun texte")]
    public async Task Extract_HostileOrBrokenXml_IsRefusedWithItsReason(string xml, string reason)
    {
        Assert.Contains(reason, await Extraction.RefuseAsync("x.xml", xml), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Extract_DeepNesting_IsRefused()
    {
        var xml = "<?xml version=\"1.0\"?>" + string.Concat(Enumerable.Repeat("<a>", 50_000)) + "x" + string.Concat(Enumerable.Repeat("</a>", 50_000));

        Assert.Contains("imbriqués trop profondément", await Extraction.RefuseAsync("x.xml", xml), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Extract_MoreTextThanAllowed_IsRefused()
    {
        var reason = await Extraction.RefuseAsync("x.xml", $"<?xml version=\"1.0\"?><a><p>{new string('x', 2_000)}</p></a>", ExtractionLimits.Default with { Characters = 1_000 });

        Assert.Contains("plus de 1000 caractères", reason, StringComparison.Ordinal);
    }
}
