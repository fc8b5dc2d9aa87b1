using FranceTravail.Assistant.Conversations.Letters.Series;

namespace FranceTravail.Assistant.Conversations.Tests.Letters.Series;

public sealed class SeriesReaderTests
{
    private static readonly Dictionary<string, string?> Shared = new() { ["signataire"] = "Paul Martin", ["fonction"] = "conseiller", ["lieu"] = "agence de Lyon" };

    [Theory]
    [InlineData("CIVILITÉ\tnom\tPrenom\tDate\tHeure\nMme\tDurand\tJeanne\t12/12/2026\t10:30\n")]
    [InlineData("civilite;Nom de famille;Prénoms;DATE;heure\r\nMme;Durand;Jeanne;12/12/2026;10h30")]
    [InlineData("\"Civilité\";\"Nom\";\"Prénom\";\"Date\";\"Heure\"\n\"Mme\";\"Durand\";\"Jeanne\";\"12/12/2026\";\"10 h 30\"")]
    public void Rows_WithTitles_BecomeFactsOfTheForm(string pasted)
    {
        var series = Read(pasted);

        Assert.True(series.HasHeader);
        Assert.Null(series.Problem);
        var row = Assert.Single(series.Rows);
        Assert.Empty(row.Errors);
        Assert.Equal(("Mme", "Durand", "Jeanne", "12 décembre 2026", "10 h 30", "agence de Lyon"),
            (row.Facts.Values["civilite"], row.Facts.Values["nom"], row.Facts.Values["prenom"], row.Facts.Values["date"], row.Facts.Values["heure"], row.Facts.Values["lieu"]));
    }

    [Fact]
    public void Rows_WithoutTitles_FollowTheOrderOfTheCaller()
    {
        const string Pasted = "Mme\tDurand\t12/12/2026\t10 h\nM.\tMoreau\t13/12/2026\t11 h";

        var asked = Read(Pasted);
        var ordered = SeriesReader.Read(LetterDesk.Templates.Find("convocation")!, Pasted, Shared, ["civilite", "nom", "date", "heure"]);

        Assert.Empty(asked.Rows);
        Assert.Contains("ordre des colonnes", asked.Problem, StringComparison.Ordinal);
        Assert.False(ordered.HasHeader);
        Assert.Equal(["Durand", "Moreau"], ordered.Rows.Select(row => row.Facts.Values["nom"]));
        Assert.Equal([1, 2], ordered.Rows.Select(row => row.Number));
    }

    [Fact]
    public void Row_WithFaults_HasItsOwnErrorsAndKeepsWhatWasTyped()
    {
        var series = Read("civilité\tnom\tdate\theure\nMme\tDurand\t31/02/2026\t10 h\nM.\t\t12/12/2026\t11 h\nM.\tMoreau\t12/12/2026\t11 h");

        Assert.Equal(["« Date » : Une date de la forme jj/mm/aaaa."], series.Rows[0].Errors);
        Assert.Equal("31/02/2026", series.Rows[0].Typed["date"]);
        Assert.Equal(["« Nom » : À remplir."], series.Rows[1].Errors);
        Assert.Empty(series.Rows[2].Errors);
        Assert.Equal([2, 3, 4], series.Rows.Select(row => row.Number));
    }

    [Fact]
    public void Cell_WithSeparatorsQuotesAndLineEnds_IsOneValue()
    {
        var series = Read("civilité;nom;date;heure;Documents à apporter;remarque\nMme;\"Le \"\"Goff\"\"\";12/12/2026;10 h;\"CV; à jour\nContrat\";à rappeler");

        var row = Assert.Single(series.Rows);
        Assert.Equal("Le \"Goff\"", row.Typed["nom"]);
        Assert.Equal("CV; à jour\nContrat", row.Typed["pieces"]);
        Assert.Equal("à rappeler", row.Ignored["remarque"]);
    }

    [Fact]
    public void Quote_ThatNothingCloses_SwallowsNoRow()
    {
        var series = Read("civilité\tnom\tdate\theure\nMme\t\"Durand\t12/12/2026\t10 h\nM.\tMoreau\t12/12/2026\t11 h");

        Assert.Equal(["\"Durand", "Moreau"], series.Rows.Select(row => row.Typed["nom"]));
    }

    [Fact]
    public void Row_WithMoreCellsThanColumns_LosesNone()
    {
        var row = Assert.Single(Read("civilité\tnom\tdate\theure\nMme\tDurand\t12/12/2026\t10 h\ten trop").Rows);

        Assert.Equal("en trop", row.Ignored["colonne 5"]);
        Assert.Contains("de trop", Assert.Single(row.Errors), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(500, 500)]
    [InlineData(501, 0)]
    public void Rows_UpToFiveHundred_AreTaken(int count, int taken)
    {
        var series = Read("civilité\tnom\tdate\theure\n" + string.Concat(Enumerable.Repeat("Mme\tDurand\t12/12/2026\t10 h\n", count)));

        Assert.Equal(taken, series.Rows.Count);
        Assert.Equal(taken == 0, series.Problem is not null);
    }

    [Theory]
    [InlineData("", "Rien à lire")]
    [InlineData("civilité\tnom", "titres")]
    [InlineData("nom\tnom\tcivilité\nA\tB\tMme", "Deux colonnes")]
    public void Paste_ThatGivesNothing_SaysWhy(string pasted, string reason)
    {
        var series = Read(pasted);

        Assert.Empty(series.Rows);
        Assert.Contains(reason, series.Problem, StringComparison.Ordinal);
    }

    private static LetterSeries Read(string pasted) => SeriesReader.Read(LetterDesk.Templates.Find("convocation")!, pasted, Shared);
}
