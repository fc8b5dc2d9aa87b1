using System.Globalization;
using CsCheck;
using FranceTravail.Assistant.Knowledge.Privacy;

namespace FranceTravail.Assistant.Knowledge.Tests.Privacy;

/// <summary>What holds for every text, on generated ones that do their best to break it.</summary>
public sealed class PrivacyProperties
{
    private static readonly Gen<string> Name = Gen.OneOf(
        Gen.OneOf("Durand", "N'Guessan", "[NOM]", "[DATE_1", "DATE_1]", "O’Brien-[LIEU_1]", "de la Tour", "Ğül", "12/12/2026", "Le", "$1", "\\", "a", "Mme", "[NOM_2]"),
        Gen.Char["ABCé'[]-_ 019"].Array[1, 12].Select(letters => new string(letters)));

    private static readonly Gen<string> Piece = Gen.OneOf(
        Name,
        Gen.OneOf("le 12 décembre 2026", "à 10 h 30", "1 330,70 €", "[DATE_1]", "[[NOM]]", "[à compléter]", "Mme", "M. Benali", "06 12 34 56 78",
            "255081416802538", "FR1420041010050500013M02606", "732 829 320", "a@b.fr", "12 rue des Lilas, 69003 Lyon", "1234567A", "né le 4/3/1988", "[", "]", "\n", "_1"),
        Gen.String[0, 8]);

    private static readonly Gen<string> Noise = Gen.OneOf(
        Gen.OneOf("Le dossier", "est complet", "article L. 5411-6", "le 12/12/2026", "à 10 h", "1 330,70 €", "en 2026", "référence 123456", "n° 2018-771", "(78 heures)", "au 3949,", "facture 2026-118",
            "référence 2026112400012,", "SIRET 73282932000075", "12 500 000 €", "le 2026-11-24", "2 12 15 20", "EAN 3017620422003"),
        Gen.Int[10000, 999999].Select(number => number.ToString(CultureInfo.InvariantCulture)));

    [Fact]
    public void Restore_OfWhatWasMasked_IsTheTextItself()
    {
        Gen.Select(Piece.Array[0, 12], Name.Array[0, 3]).Sample((pieces, names) =>
        {
            var text = string.Join(' ', pieces);

            var masked = new Pseudonymizer([.. names.Select(name => new KnownValue(SlotNames.LastName, name))]).Mask(text);

            Assert.Equal(text, masked.Restore());
        }, iter: 100_000);
    }

    [Fact]
    public void Read_IdentifiersWithAKeyAmongNoise_AreFoundAndNothingElse() => FindsThemAndNothingElse(KeyedIdentifiers.Written);

    [Fact]
    public void Read_SocialSecurityNumbersWithoutARightKeyAmongNoise_AreFoundAndNothingElse() => FindsThemAndNothingElse(KeyedIdentifiers.WithoutRightKey);

    private static void FindsThemAndNothingElse(Gen<string> identifiers)
    {
        var (planted, found, right) = (0, 0, 0);
        var missed = string.Empty;
        Gen.Select(Noise.Array[1, 6], identifiers, Noise.Array[1, 6]).Sample((before, identifier, after) =>
        {
            var text = $"{string.Join(' ', before)} {identifier} ; {string.Join(' ', after)}";

            var numbers = PersonalDataReader.Read(text).Where(datum => datum.Kind <= PersonalDataKind.Siren).ToList();

            if (numbers.All(datum => datum.Text != identifier)) missed = text;
            Interlocked.Increment(ref planted);
            Interlocked.Add(ref found, numbers.Count);
            Interlocked.Add(ref right, numbers.Count(datum => datum.Text == identifier));
        }, iter: 20_000);

        Assert.True(right >= 0.995 * planted, $"recall {right}/{planted}, such as {missed}");
        Assert.True(right >= 0.99 * found, $"precision {right}/{found}");
    }
}
