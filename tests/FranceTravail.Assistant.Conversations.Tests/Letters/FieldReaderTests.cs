using FranceTravail.Assistant.Conversations.Letters.Templates;

namespace FranceTravail.Assistant.Conversations.Tests.Letters;

public sealed class FieldReaderTests
{
    [Theory]
    [InlineData(FieldKind.Date, "mardi 1er décembre 2026", "1er décembre 2026")]
    [InlineData(FieldKind.Date, "29/02/2028", "29 février 2028")]
    [InlineData(FieldKind.Date, "29/02/2027", null)]
    [InlineData(FieldKind.Time, "00:05", "0 h 05")]
    [InlineData(FieldKind.Time, "9h", "9 h")]
    [InlineData(FieldKind.Time, "24 h", null)]
    [InlineData(FieldKind.Amount, "0,01", "0,01 €")]
    [InlineData(FieldKind.Amount, "1 000 000 euros", "1 000 000 €")]
    [InlineData(FieldKind.List, "- Curriculum vitae\n\n•  Relevé\n* Contrat - deux pages", "Curriculum vitae\nRelevé\nContrat - deux pages")]
    [InlineData(FieldKind.List, "-\n•", null)]
    public void Value_AsAgentsTypeIt_IsWrittenAsLettersDo(FieldKind kind, string typed, string? written)
    {
        var field = new LetterField("champ", "Champ", kind, true, null, [], null, null, 1, null);

        Assert.Equal(written, FieldReader.Read(field, typed).Value);
    }
}
