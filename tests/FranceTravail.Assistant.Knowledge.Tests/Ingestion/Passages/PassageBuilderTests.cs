using System.Diagnostics;
using FranceTravail.Assistant.Knowledge.Ingestion;
using FranceTravail.Assistant.Knowledge.Ingestion.Passages;

namespace FranceTravail.Assistant.Knowledge.Tests.Ingestion.Passages;

public sealed class PassageBuilderTests
{
    [Fact]
    public async Task Build_LabourCode_GivesOnePassagePerArticle()
    {
        var document = await Extraction.ReadFixtureAsync("d3154-1--d3154-6.md");

        var passages = PassageBuilder.Build(document);

        Assert.Equal(6, passages.Count);
        Assert.Equal("Section 1 : Dispositions supplétives › Article D3154-3 (en vigueur depuis le 01/01/2017)", passages[2].Heading);
        Assert.StartsWith("La garantie financière ne peut résulter", passages[2].Text, StringComparison.Ordinal);
        Assert.EndsWith("5° Un établissement financier habilité à donner caution.", passages[2].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Build_Table_StaysWithItsCaption()
    {
        var document = await Extraction.ReadFixtureAsync("F19666.md");

        var passage = Assert.Single(PassageBuilder.Build(document), passage => passage.Text.Contains("20 et plus | 37,500 %", StringComparison.Ordinal));

        Assert.Contains("Taux de la retraite selon le nombre de trimestres manquant\n\nTrimestres manquants | Taux de la retraite\n1 | 49,375 %", passage.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Build_LongList_RepeatsItsIntroduction()
    {
        var items = string.Join('\n', Enumerable.Range(1, 30).Select(i => $"- la condition numéro {i}, que le demandeur doit remplir avant la fin du contrat de travail"));
        var document = await Extraction.ReadAsync("liste.md", $"# Aide\n\nAvant la liste.\n\nL'aide est versée sous ces conditions :\n\n{items}\n\nAprès la liste.");

        var passages = PassageBuilder.Build(document);

        Assert.True(passages.Count > 2);
        Assert.All(passages, passage => Assert.Contains("L'aide est versée sous ces conditions :", passage.Text, StringComparison.Ordinal));
        Assert.All(passages.Skip(1), passage => Assert.Equal(
            "L'aide est versée sous ces conditions :\n" + document.Text[passage.Start..passage.End], passage.Text));
    }

    [Fact]
    public async Task Build_LongNestedList_RepeatsTheItemAbove()
    {
        var letters = string.Join("\n\n", Enumerable.Range(0, 20).Select(i => $"{(char)('a' + i)}) Pour la catégorie {i} de salariés mentionnée à l'article L. 5411-1, la durée de quatre mois"));
        var document = await Extraction.ReadAsync("code.md", $"# Article 1\n\nLa durée est fixée :\n\n1° Pour les cadres, ainsi :\n\n{letters}\n\n2° Pour les autres, à deux mois.");

        var second = PassageBuilder.Build(document)[1];

        Assert.StartsWith("La durée est fixée :\n1° Pour les cadres, ainsi :\n", second.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Build_LongTable_RepeatsItsHeaderRow()
    {
        var rows = string.Join('\n', Enumerable.Range(1, 60).Select(i => $"| {i} personnes | {i * 1000} € par an |"));
        var document = await Extraction.ReadAsync("table.md", $"# Plafonds\n\n| Foyer | Plafond |\n|---|---|\n{rows}");

        var passages = PassageBuilder.Build(document);

        Assert.True(passages.Count > 1);
        Assert.All(passages, passage => Assert.StartsWith("Foyer | Plafond\n", passage.Text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Build_LongParagraph_IsCutAtSentenceEnds()
    {
        var text = string.Concat(Enumerable.Range(1, 40).Select(i => $"La règle {i} de l'art. L. 5411-1 vaut pour M. Durand et les autres. "));
        var document = await Extraction.ReadAsync("long.txt", text);

        var passages = PassageBuilder.Build(document);

        Assert.True(passages.Count > 1);
        Assert.All(passages, passage => Assert.StartsWith("La règle", passage.Text, StringComparison.Ordinal));
        Assert.All(passages, passage => Assert.EndsWith("les autres.", passage.Text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Build_OneLineOfFiveMegabytes_TakesLinearTime()
    {
        var document = await Extraction.ReadAsync("ligne.txt", string.Concat(Enumerable.Repeat("allocation ", 450_000)));
        var watch = Stopwatch.StartNew();

        var passages = PassageBuilder.Build(document);

        Assert.InRange(passages.Count, 2_000, 10_000);
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(10));
    }

    [Fact]
    public async Task Build_HeadingPath_LeavesTheDocumentsTitleOut()
    {
        var document = await Extraction.ReadAsync("fiche.md", "# Titre\n\nIntro.\n\n## A\n\n### B\n\nTexte B.\n\n## C\n\nTexte C.");

        Assert.Equal(["", "A › B", "C"], PassageBuilder.Build(document).Select(passage => passage.Heading));
    }

    [Fact]
    public void Build_DocumentOfHeadingsOnly_IsFoundAllTheSame()
    {
        var document = new ExtractedDocument(
            "Affiche\n\n3949", "application/pdf", "Affiche", null, null,
            [new(ExtractedBlockKind.Heading, 0, 7, 1, 1), new(ExtractedBlockKind.Heading, 9, 13, 2, 1)], []);

        var passage = Assert.Single(PassageBuilder.Build(document));

        Assert.Equal(("Affiche\n\n3949", 1), (passage.Text, passage.Page));
    }
}
