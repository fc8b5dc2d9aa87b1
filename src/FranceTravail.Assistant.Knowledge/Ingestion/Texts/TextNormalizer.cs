using System.Globalization;
using System.Text;

namespace FranceTravail.Assistant.Knowledge.Ingestion.Texts;

/// <summary>
/// The one place where characters are cleaned, before any offset is computed: NFC, « \n », plain spaces,
/// nothing invisible. Linear in the length of its input. It counts what it removed for <see cref="Warnings"/>.
/// </summary>
internal sealed class TextNormalizer
{
    // The Stream-Safe Text Format (UAX #15) allows 30; French needs two. Longer runs make normalisation quadratic.
    private const int CombiningMarksInARow = 8;

    private int _zeroWidth;
    private int _directional;
    private int _tags;
    private int _broken;

    /// <summary>Spaces collapsed, no blank line inside, trimmed. Line ends become spaces unless <paramref name="keepLines"/>.</summary>
    public string Normalize(string text, bool keepLines)
    {
        var cleaned = Clean(text, keepLines);
        return cleaned.IsNormalized(NormalizationForm.FormC) ? cleaned : cleaned.Normalize(NormalizationForm.FormC);
    }

    public IEnumerable<string> Warnings()
    {
        if (_tags > 0) yield return $"{Count(_tags, "étiquette invisible retirée", "étiquettes invisibles retirées")} : ces caractères peuvent porter un texte caché.";
        if (_directional > 0) yield return $"{Count(_directional, "caractère qui change le sens d'écriture retiré", "caractères qui changent le sens d'écriture retirés")} : l'original peut s'afficher autrement.";
        if (_zeroWidth > 0) yield return $"{Count(_zeroWidth, "caractère de largeur nulle retiré", "caractères de largeur nulle retirés")}.";
        if (_broken > 0) yield return $"{Count(_broken, "caractère illisible remplacé", "caractères illisibles remplacés")} par « \uFFFD ».";
    }

    private static string Count(int count, string singular, string plural) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? singular : plural)}");

    private string Clean(string text, bool keepLines)
    {
        var output = new StringBuilder(text.Length);
        // What separates the last character written from the next one: nothing, a space or a line end.
        var gap = '\0';
        var marks = 0;

        for (var i = 0; i < text.Length; i++)
        {
            var category = InvisibleCharacters.Classify(text, i, out var length);
            var start = i;
            i += length - 1;

            switch (category)
            {
                case CharacterClass.Space:
                    if (gap == '\0') gap = ' ';
                    continue;
                case CharacterClass.LineEnd:
                    gap = keepLines ? '\n' : gap == '\0' ? ' ' : gap;
                    continue;
                case CharacterClass.Silent:
                    continue;
                case CharacterClass.ZeroWidth:
                    _zeroWidth++;
                    continue;
                case CharacterClass.Directional:
                    _directional++;
                    continue;
                case CharacterClass.Tag:
                    _tags++;
                    continue;
                case CharacterClass.Combining when ++marks > CombiningMarksInARow:
                    continue;
                case CharacterClass.Visible or CharacterClass.Broken:
                    marks = 0;
                    break;
            }

            if (gap != '\0' && output.Length > 0) output.Append(gap);
            gap = '\0';
            if (category == CharacterClass.Broken)
            {
                _broken++;
                output.Append('\uFFFD');
            }
            else
            {
                output.Append(text, start, length);
            }
        }

        return output.ToString();
    }
}
