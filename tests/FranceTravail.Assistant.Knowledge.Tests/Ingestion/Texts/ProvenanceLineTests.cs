using FranceTravail.Assistant.Knowledge.Ingestion.Texts;

namespace FranceTravail.Assistant.Knowledge.Tests.Ingestion.Texts;

public sealed class ProvenanceLineTests
{
    [Theory]
    [InlineData("Source : Ministère du Travail — https://exemple.test/fiche — mise à jour : 2025-11-18 — Licence Ouverte 2.0 (Etalab)", "https://exemple.test/fiche", "2025-11-18")]
    [InlineData("Source : Code du travail, Partie réglementaire › Livre Ier — Légifrance (DILA) — https://exemple.test/c/ — état du code au 2026-03-27 — Licence", "https://exemple.test/c/", "2026-03-27")]
    [InlineData("Source : Ministère du Travail — https://exemple.test/laide-\nla-garde — mise à jour : 2024-01-29 — Licence", "https://exemple.test/laide-la-garde", "2024-01-29")]
    [InlineData("Source : Direction régionale — mise à jour : 2024-01-29", "Direction régionale", "2024-01-29")]
    public void TryParse_LineOfAPublicCorpus_GivesSourceAndDate(string line, string source, string date)
    {
        var provenance = ProvenanceLine.TryParse(line);

        Assert.Equal(source, provenance?.Source);
        Assert.Equal(DateOnly.Parse(date, System.Globalization.CultureInfo.InvariantCulture), provenance?.Date);
    }

    [Theory]
    [InlineData("Source de revenus : le salaire — mise à jour chaque année")]
    [InlineData("Source : entretien du 2024-01-29")]
    [InlineData("La source : X — mise à jour : 2024-01-29")]
    [InlineData("Source : X — mise à jour : 2024-13-45 — Y")]
    public void TryParse_OtherSentences_AreText(string line)
    {
        Assert.Null(ProvenanceLine.TryParse(line));
    }
}
