using FranceTravail.Assistant.Conversations.Letters.Templates;

namespace FranceTravail.Assistant.Conversations.Tests.Letters;

public sealed class FieldReaderTests
{
    [Theory]
    [InlineData(FieldKind.Date, "mardi 1er décembre 2026", "1er décembre 2026")]
    [InlineData(FieldKind.Date, "29/02/2028", "29 février 2028")]
    [InlineData(FieldKind.Date, "29/02/2027", null)]
    [InlineData(FieldKind.Date, "12-12-26", "12 décembre 2026")]
    [InlineData(FieldKind.Date, "02/11/26", "2 novembre 2026")]
    [InlineData(FieldKind.Date, "2026-12-01", "1er décembre 2026")]
    [InlineData(FieldKind.Date, "le 3 fevrier 2027", "3 février 2027")]
    [InlineData(FieldKind.Date, "Lundi 14/12/2026", "14 décembre 2026")]
    [InlineData(FieldKind.Date, "12/12-2026", null)]
    [InlineData(FieldKind.Time, "midi", "12 h")]
    [InlineData(FieldKind.Time, "10 h 30 min", "10 h 30")]
    [InlineData(FieldKind.Time, "à 9 heures", "9 h")]
    [InlineData(FieldKind.Time, "10", null)]
    [InlineData(FieldKind.Time, "00:05", "0 h 05")]
    [InlineData(FieldKind.Time, "9h", "9 h")]
    [InlineData(FieldKind.Time, "24 h", null)]
    [InlineData(FieldKind.Amount, "0,01", "0,01 €")]
    [InlineData(FieldKind.Amount, "1 000 000 euros", "1 000 000 €")]
    [InlineData(FieldKind.Amount, "412€60", "412,60 €")]
    [InlineData(FieldKind.Amount, "412 euros 60", "412,60 €")]
    [InlineData(FieldKind.Amount, "1 330.7 €", "1 330,70 €")]
    [InlineData(FieldKind.Amount, "€412", null)]
    [InlineData(FieldKind.Amount, "4€12€", null)]
    [InlineData(FieldKind.Amount, "412€6", null)]
    [InlineData(FieldKind.Amount, "13 30", null)]
    [InlineData(FieldKind.Amount, "412,605", null)]
    [InlineData(FieldKind.Amount, "1.330", null)]
    [InlineData(FieldKind.Amount, "0", null)]
    [InlineData(FieldKind.Amount, "0,00 €", null)]
    [InlineData(FieldKind.List, "- Curriculum vitae\n\n•  Relevé\n* Contrat - deux pages", "Curriculum vitae\nRelevé\nContrat - deux pages")]
    [InlineData(FieldKind.List, "-\n•", null)]
    public void Value_AsAgentsTypeIt_IsWrittenAsLettersDo(FieldKind kind, string typed, string? written)
    {
        Assert.Equal(written, FieldReader.Read(Field(kind), typed).Value);
    }

    [Theory]
    [InlineData(FieldKind.Date, "31/02/2026", "Cette date n'existe pas : février 2026 a 28 jours. Une date de la forme jj/mm/aaaa.")]
    [InlineData(FieldKind.Date, "12/13/2026", "Cette date n'existe pas. Une date de la forme jj/mm/aaaa.")]
    [InlineData(FieldKind.Date, "12/12/0202", "L'année 0202 ne peut pas être celle d'un courrier. Une date de la forme jj/mm/aaaa.")]
    [InlineData(FieldKind.Date, "samedi 14 décembre 2026", "Le 14 décembre 2026 est un lundi, pas un samedi.")]
    [InlineData(FieldKind.Date, "demain", "Une date de la forme jj/mm/aaaa.")]
    [InlineData(FieldKind.Time, "14h-15h", "Une seule heure, de la forme 10 h 30 : pour une plage, celle du début.")]
    [InlineData(FieldKind.Time, "de 14 h à 15 h 30", "Une seule heure, de la forme 10 h 30 : pour une plage, celle du début.")]
    [InlineData(FieldKind.Time, "25 h", "Cette heure n'existe pas. Une heure de la forme 10 h 30.")]
    [InlineData(FieldKind.Time, "10 h 75", "Cette heure n'existe pas. Une heure de la forme 10 h 30.")]
    [InlineData(FieldKind.Time, "le matin", "Une heure de la forme 10 h 30.")]
    public void DayOrTime_ThatIsNone_SaysWhy(FieldKind kind, string typed, string error) => Assert.Equal((null, error), FieldReader.Read(Field(kind), typed));

    [Theory]
    [InlineData("412,605", "Deux chiffres au plus après la virgule. Un montant de la forme 1 330,70 €.")]
    [InlineData("0", "Un montant de plus de 0 €.")]
    [InlineData("41€2€60", "Un montant de la forme 1 330,70 €.")]
    public void Amount_ThatIsNone_SaysWhy(string typed, string error) => Assert.Equal(error, FieldReader.Read(Field(FieldKind.Amount), typed).Error);

    [Fact]
    public void Amount_OfNothingThatIsNotRequired_Stays() => Assert.Equal("0 €", FieldReader.Read(Field(FieldKind.Amount) with { IsRequired = false }, "0").Value);

    private static LetterField Field(FieldKind kind) => new("champ", "Champ", kind, true, null, [], null, null, 1, null);
}
