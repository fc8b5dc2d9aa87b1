using FranceTravail.Assistant.Conversations.Letters.Series;
using FranceTravail.Assistant.Conversations.Letters.Studio;

namespace FranceTravail.Assistant.Conversations.Tests.Letters.Series;

public sealed class SeriesReaderTests
{
    private static readonly Dictionary<string, string?> Shared = new() { ["signataire"] = "Paul Martin", ["fonction"] = "conseiller", ["lieu"] = "agence de Lyon" };

    public static TheoryData<string> Templates => [.. LetterDesk.Templates.All.Select(template => template.Name)];

    [Theory]
    [InlineData("CIVILITÉ\tnom\tPrenom\tDate\tHeure\nMme\tDurand\tJeanne\t12/12/2026\t10:30\n")]
    [InlineData("civilite;Nom de famille;Prénoms;DATE;heure\r\nMme;Durand;Jeanne;12/12/2026;10h30")]
    [InlineData("\"Civilité\";\"Nom\";\"Prénom\";\"Date\";\"Heure\"\n\"Mme\";\"Durand\";\"Jeanne\";\"12/12/2026\";\"10 h 30\"")]
    public void Rows_WithTitles_BecomeWholeLetters(string pasted)
    {
        var series = Read(pasted);

        Assert.Null(series.Problem);
        var row = Assert.Single(series.Rows);
        Assert.Empty(row.Errors);
        Assert.True(row.IsReady);
        Assert.Equal("Mme Jeanne Durand", row.Recipient);
        var work = new LetterWork(LetterDesk.Templates.Find("convocation")!, LetterState.Of(LetterDesk.Templates.Find("convocation")!, row.Typed));
        Assert.Contains("Vous êtes convoquée à un entretien de suivi le 12 décembre 2026 à 10 h 30, à l'adresse suivante : agence de Lyon.", work.Text, StringComparison.Ordinal);
        Assert.True(work.CanLeave);
    }

    [Theory]
    [MemberData(nameof(Templates))]
    public void Titles_OfEveryTemplate_AreReadBack(string name)
    {
        var template = LetterDesk.Templates.Find(name)!;
        var facts = ShippedTemplatesTests.Facts(template, 0);
        var columns = SeriesColumns.Of(template).ToDictionary(field => field.Name);
        var cells = string.Join('\t', columns.Keys.Select(field => $"\"{facts.GetValueOrDefault(field)?.Replace("\"", "\"\"", StringComparison.Ordinal)}\""));

        var series = SeriesReader.Read(template, $"{SeriesColumns.Titles(template)}\n{cells}", facts.Where(fact => !columns.ContainsKey(fact.Key)).ToDictionary());

        Assert.Null(series.Problem);
        Assert.Empty(series.Unrecognised);
        Assert.Empty(Assert.Single(series.Rows).Errors);
    }

    [Fact]
    public void Row_WithFaults_HasItsOwnErrorsAndKeepsWhatWasTyped()
    {
        var series = Read("civilité\tnom\tdate\theure\nMme\tDurand\t31/02/2026\t10 h\nM.\t\t12/12/2026\t11 h\n\nM.\tMoreau\t12/12/2026\t11 h");

        Assert.Equal(["« Date » (31/02/2026) : Cette date n'existe pas : février 2026 a 28 jours. Une date de la forme jj/mm/aaaa."], series.Rows[0].Errors);
        Assert.Equal("31/02/2026", series.Rows[0].Typed["date"]);
        Assert.Equal(["« Nom » : À remplir."], series.Rows[1].Errors);
        Assert.Empty(series.Rows[2].Errors);
        Assert.Equal([true, true, false], series.Rows.Select(row => row.IsToComplete));
        Assert.Equal([2, 3, 5], series.Rows.Select(row => row.Number));
    }

    [Theory]
    [InlineData("Civilité\tPrénom\tNom", "Monsieur\tLuc\tPETIT", "M.", "Luc", "PETIT")]
    [InlineData("Civilité\tPrénom\tNom", "MLLE\tLuce\tPetit", "Mme", "Luce", "Petit", "« MLLE » : le courrier écrit « Mme ».")]
    [InlineData("Nom\tDate", "Monsieur Luc PETIT\t12/12/2026", "M.", "Luc", "Petit")]
    [InlineData("Prénom\tNom", "Luce\tMlle Petit", "Mme", "Luce", "Petit", "« Mlle » : le courrier écrit « Mme ».")]
    [InlineData("Nom et prénom\tDate", "Mme PETIT Luce\t12/12/2026", "Mme", "Luce", "Petit")]
    [InlineData("Nom\tDate", "Madeleine\t12/12/2026", null, null, "Madeleine")]
    public void Row_WithACivilityAsSpreadsheetsWriteIt_FillsEachField(string titles, string cells, string? civility, string? firstName, string lastName, string? remark = null)
    {
        var row = Assert.Single(Read($"{titles}\n{cells}").Rows);

        Assert.Equal((civility, firstName, lastName), (row.Typed.GetValueOrDefault("civilite"), row.Typed.GetValueOrDefault("prenom"), row.Typed["nom"]));
        Assert.Equal(remark is null ? [] : [remark], row.Remarks);
    }

    [Theory]
    [InlineData("Nom\tDate", "M. Pierre Martin\t12/12/2026", "« M. Pierre Martin » : quel est le prénom, quel est le nom ? Mettez-les dans deux colonnes.")]
    [InlineData("Civilité\tNom", "Mme\tM. Petit", "La civilité est « Mme » dans sa colonne et « M. » devant le nom.")]
    public void Row_WithAPersonWhoCannotBeTold_SaysWhy(string titles, string cells, string error) => Assert.Contains(error, Assert.Single(Read($"{titles}\n{cells}").Rows).Errors);

    [Fact]
    public void Row_OfAPersonWhoIsListedTwice_SaysSo()
    {
        var series = Read("Civilité\tPrénom\tNom\nM.\tLuc\tPetit\nMme\tLuce\tPetit\nMonsieur\tLUC\tPETIT");

        Assert.Equal([[], [], ["Même destinataire qu'à la ligne 2."]], series.Rows.Select(row => row.Remarks));
    }

    [Fact]
    public void Row_WithAnAmount_ShowsItAsTheLetterWritesIt()
    {
        var series = SeriesReader.Read(LetterDesk.Templates.Find("trop-percu")!, "Nom\tMontant\nDurand\t412€60\nPetit\t4€12€60", new Dictionary<string, string?>());

        Assert.Equal(["Montant : 412,60 €"], series.Rows[0].Amounts);
        Assert.Empty(series.Rows[1].Amounts);
        Assert.Contains("« Montant » (4€12€60) : Un montant de la forme 1 330,70 €.", series.Rows[1].Errors);
    }

    [Fact]
    public void Cell_WithSeparatorsQuotesAndLineEnds_IsOneValue()
    {
        var series = Read("civilité;nom;date;heure;Documents à apporter;remarque\nMme;\"Le \"\"Goff\"\"\";12/12/2026;10 h;\"CV; à jour\nContrat\";à rappeler");

        var row = Assert.Single(series.Rows);
        Assert.Equal("Le \"Goff\"", row.Typed["nom"]);
        Assert.Equal("CV; à jour\nContrat", row.Typed["pieces"]);
        Assert.Equal(["remarque"], series.Unrecognised);
    }

    [Fact]
    public void Columns_ThatFillNothing_AreNamedAndDoNotHideTheOthers()
    {
        var series = Read("Dossier\tConseiller\tSite\tTél.\tcivilité\tnom\tdate\theure\n1\tA\tB\t06\tMme\tDurand\t12/12/2026\t10 h");

        Assert.Equal(["Dossier", "Conseiller", "Site", "Tél."], series.Unrecognised);
        Assert.True(Assert.Single(series.Rows).IsReady);
    }

    [Fact]
    public void Quote_ThatNothingCloses_SwallowsNoRow()
    {
        var series = Read("civilité\tnom\tdate\theure\nMme\t\"Durand\t12/12/2026\t10 h\nM.\tMoreau\t12/12/2026\t11 h");

        Assert.Equal(["\"Durand", "Moreau"], series.Rows.Select(row => row.Typed["nom"]));
    }

    [Fact]
    public void Row_WithMoreCellsThanColumns_BecomesNoLetter()
    {
        var row = Assert.Single(Read("civilité\tnom\tdate\theure\nMme\tDurand\t12/12/2026\t10 h\ten trop").Rows);

        Assert.Contains("décalée", Assert.Single(row.Errors), StringComparison.Ordinal);
        Assert.False(row.IsReady);
        Assert.False(row.IsToComplete);
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
    [InlineData("Mme\tDurand\t12/12/2026\t10 h", "ligne de titres")]
    [InlineData("nom\tnom\tcivilité\nA\tB\tMme", "Deux colonnes")]
    public void Paste_ThatGivesNothing_SaysWhy(string pasted, string reason)
    {
        var series = Read(pasted);

        Assert.Empty(series.Rows);
        Assert.Contains(reason, series.Problem, StringComparison.Ordinal);
    }

    private static LetterSeries Read(string pasted) => SeriesReader.Read(LetterDesk.Templates.Find("convocation")!, pasted, Shared);
}
