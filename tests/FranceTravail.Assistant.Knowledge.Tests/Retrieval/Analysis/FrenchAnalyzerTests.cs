using FranceTravail.Assistant.Knowledge.Retrieval.Analysis;

namespace FranceTravail.Assistant.Knowledge.Tests.Retrieval.Analysis;

public sealed class FrenchAnalyzerTests
{
    [Theory]
    [InlineData("l'employeur", "L’employeur")]
    [InlineData("chômage", "CHOMAGE")]
    [InlineData("salariés", "salarié")]
    [InlineData("jusqu'à indemnisation", "indemnisations")]
    [InlineData("prud'hommes", "prudhomme")]
    [InlineData("œuvres", "oeuvre")]
    [InlineData("S.M.I.C.", "smic")]
    [InlineData("35h", "35 heures")]
    [InlineData("13ème mois", "13 mois")]
    public void Terms_TwoSpellingsOfOneWord_AreTheSame(string one, string other)
    {
        Assert.Equal(FrenchAnalyzer.Terms(other), FrenchAnalyzer.Terms(one));
    }

    [Theory]
    [InlineData("offre offres")]
    [InlineData("année années")]
    [InlineData("gosse gosses")]
    [InlineData("prime primes")]
    [InlineData("droit droits")]
    [InlineData("congé congés conge")]
    [InlineData("aide aides")]
    [InlineData("stage stages")]
    [InlineData("employeur employeurs")]
    [InlineData("indemnité indemnités")]
    [InlineData("licencié licenciés licenciée licenciées licencier")]
    [InlineData("radié radiés radiée radier")]
    [InlineData("demandeur demandeurs")]
    [InlineData("salarié salariés salariée salariées")]
    [InlineData("contrat contrats")]
    [InlineData("mensuel mensuels mensuelle mensuelles")]
    [InlineData("journal journaux")]
    public void Terms_InflectionsOfOneWord_AreTheSame(string forms)
    {
        Assert.Single(FrenchAnalyzer.Terms(forms).Distinct());
    }

    [Theory]
    [InlineData("retraite", "retrait")]
    [InlineData("poste", "postal")]
    [InlineData("salaire", "salarié")]
    public void Terms_OfTwoWords_AreTwo(string one, string other)
    {
        Assert.NotEqual(FrenchAnalyzer.Terms(one), FrenchAnalyzer.Terms(other));
    }

    [Fact]
    public void Terms_OfStopWordsOnly_AreEmpty()
    {
        Assert.Empty(FrenchAnalyzer.Terms("Est-ce que c'est à lui ou à eux ?"));
    }

    [Fact]
    public void Terms_ComposedAndDecomposedAccents_AreTheSame()
    {
        var decomposed = "allocation de solidarité".Normalize(System.Text.NormalizationForm.FormD);

        Assert.Equal(FrenchAnalyzer.Terms("allocation de solidarité"), FrenchAnalyzer.Terms(decomposed));
    }

    [Theory]
    [InlineData("un DE indemnisé", "de")]
    [InlineData("L'ARE et l'ASS", "are")]
    [InlineData("le CE de l'entreprise", "ce")]
    [InlineData("inscrit en catégorie D", "d")]
    [InlineData("DE", "de")]
    public void Terms_AcronymThatSpellsAStopWord_IsKept(string text, string acronym)
    {
        Assert.Contains(acronym, FrenchAnalyzer.Terms(text));
    }

    [Theory]
    [InlineData("un droit de recours", "de")]
    [InlineData("LES DROITS DE LA PERSONNE", "de")]
    [InlineData("A 18 ans", "a")]
    [InlineData("De plus, De Gaulle", "de")]
    public void Terms_StopWordOutsideAnAcronym_IsDropped(string text, string stopWord)
    {
        Assert.DoesNotContain(stopWord, FrenchAnalyzer.Terms(text));
    }

    [Fact]
    public void Terms_CapitalsOnOneLine_SayNothingOfTheNext()
    {
        var terms = FrenchAnalyzer.Terms("LES DROITS DE LA PERSONNE\nLe DE signe son contrat");

        Assert.Single(terms, "de");
    }

    [Theory]
    [InlineData("L1237-19", "l1237-19")]
    [InlineData("L. 1237-19", "l1237-19")]
    [InlineData("article l 1237-19", "l1237-19")]
    [InlineData("R. 5411-6", "r5411-6")]
    [InlineData("R.* 5411-6", "r5411-6")]
    [InlineData("L. 1237-19-1", "l1237-19-1")]
    [InlineData("D6325-1", "d6325-1")]
    [InlineData("LO. 141-2", "lo141-2")]
    [InlineData("art. 9 §2", "art9§2")]
    [InlineData("article 9 alinéa 2", "art9§2")]
    [InlineData("art. 9", "art9")]
    [InlineData("cerfa n° 10103*09", "10103*09")]
    [InlineData("1 095 jours", "1095")]
    [InlineData("1\u00A0095 jours", "1095")]
    [InlineData("1\u202F095 jours", "1095")]
    [InlineData("1 330,70 €", "1330,70")]
    [InlineData("12.5 %", "12,5")]
    [InlineData("décret n° 2024-1188", "2024-1188")]
    public void Terms_OfAWrittenForm_HoldItsExactTerm(string text, string exact)
    {
        Assert.Contains(exact, FrenchAnalyzer.Terms(text));
    }

    [Theory]
    [InlineData("L. 1237-19-1", "l1237-19")]
    [InlineData("L1237-1", "l1237-19")]
    [InlineData("catégorie D. 12 mois plus tard", "d12")]
    [InlineData("A 180 euros près", "a180")]
    [InlineData("2024 123", "2024123")]
    public void Terms_OfAnotherForm_DoNotHoldIt(string text, string other)
    {
        Assert.DoesNotContain(other, FrenchAnalyzer.Terms(text));
    }

    [Fact]
    public void Terms_OfAnArticle_HoldItsParts()
    {
        Assert.Equal(["l1237-19", "l1237", "1237-19"], FrenchAnalyzer.Terms("L. 1237-19"));
    }

    [Fact]
    public void Analyze_RepeatedTerm_IsCounted()
    {
        var counts = FrenchAnalyzer.Analyze("Le préavis : durée du préavis, préavis non effectué");

        Assert.Equal(3, counts[Assert.Single(FrenchAnalyzer.Terms("préavis"))]);
    }

    [Fact]
    public void Terms_OfAnEndlessWord_AreEmpty()
    {
        Assert.Empty(FrenchAnalyzer.Terms(string.Concat(Enumerable.Repeat("clé", 30_000))));
    }

    [Fact]
    public void Analyze_FromManyThreads_GivesTheSame()
    {
        var texts = Enumerable.Range(0, 200).Select(number => $"L'article L. {1000 + number}-1 vaut pour les {number} salariés").ToArray();
        var alone = texts.Select(text => string.Join(' ', FrenchAnalyzer.Terms(text))).ToArray();

        var together = texts.AsParallel().AsOrdered().WithDegreeOfParallelism(4)
            .Select(text => string.Join(' ', FrenchAnalyzer.Terms(text))).ToArray();

        Assert.Equal(alone, together);
    }
}
