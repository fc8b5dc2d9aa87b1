using FranceTravail.Assistant.Knowledge.Citations;

namespace FranceTravail.Assistant.Knowledge.Tests.Citations;

public sealed class FigureReaderTests
{
    [Theory]
    [InlineData("six mois", FigureKind.Months, "6")]
    [InlineData("6 mois", FigureKind.Months, "6")]
    [InlineData("trente-cinq jours", FigureKind.Days, "35")]
    [InlineData("1 095 jours", FigureKind.Days, "1095")]
    [InlineData("1\u202f095 jours", FigureKind.Days, "1095")]
    [InlineData("mille quatre-vingt-quinze jours", FigureKind.Days, "1095")]
    [InlineData("cent quatre-vingt-deux jours", FigureKind.Days, "182")]
    [InlineData("soixante-dix ans", FigureKind.Years, "70")]
    [InlineData("vingt et un jours", FigureKind.Days, "21")]
    [InlineData("1 330,70 €", FigureKind.Money, "1330.7")]
    [InlineData("12,02 euros", FigureKind.Money, "12.02")]
    [InlineData("43 %", FigureKind.Percent, "43")]
    [InlineData("910 heures", FigureKind.Hours, "910")]
    [InlineData("le 25/09/2024", FigureKind.Date, "2024-09-25")]
    [InlineData("5 maisons", FigureKind.Number, "5")]
    [InlineData("12 marsouins", FigureKind.Number, "12")]
    [InlineData("le 1er janvier 2026", FigureKind.Date, "2026-01-01")]
    [InlineData("l'article L. 1237-19-1", FigureKind.Article, "L1237-19-1")]
    [InlineData("R5411-6", FigureKind.Article, "R5411-6")]
    public void Read_OneFigure_GivesItsCanonicalValue(string text, FigureKind kind, string value)
    {
        var figure = Assert.Single(FigureReader.Read(text));

        Assert.Equal((kind, value), (figure.Kind, figure.Value));
    }

    [Theory]
    [InlineData("Une personne peut en faire la demande [1, 2].")]
    [InlineData("L'un des parents.")]
    public void Read_ArticlesAndMarkers_AreNoFigures(string text) => Assert.Empty(FigureReader.Read(text));

    [Fact]
    public void Read_SeveralFigures_AreInOrder()
    {
        var figures = FigureReader.Read("130 jours travaillés ou 910 heures sur 24 ou 36 mois");

        Assert.Equal(["130", "910", "24", "36"], figures.Select(figure => figure.Value));
    }
}
