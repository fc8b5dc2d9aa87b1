using System.Globalization;

namespace FranceTravail.Assistant.Knowledge.Ingestion.Texts;

/// <summary>Characters left out by reason; the text itself is not repeated, a warning must not carry what was hidden.</summary>
internal sealed class HiddenTextCount
{
    private readonly SortedDictionary<HiddenTextReason, int> _characters = [];

    public bool IsEmpty => _characters.Count == 0;

    public void Add(HiddenTextReason reason, string text)
    {
        var visible = text.Count(character => !char.IsWhiteSpace(character));
        if (visible > 0) _characters[reason] = _characters.GetValueOrDefault(reason) + visible;
    }

    public IEnumerable<string> Warnings() => _characters.Select(entry => string.Create(
        CultureInfo.InvariantCulture,
        $"Texte caché ignoré ({Describe(entry.Key)}, {entry.Value} caractères) : vérifiez le document d'origine."));

    private static string Describe(HiddenTextReason reason) => reason switch
    {
        HiddenTextReason.Masked => "masqué par la mise en forme",
        HiddenTextReason.BackgroundColour => "de la couleur du fond",
        HiddenTextReason.Tiny => "caractères minuscules",
        HiddenTextReason.Invisible => "encre invisible",
        HiddenTextReason.OffPage => "hors de la page",
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, null),
    };
}
