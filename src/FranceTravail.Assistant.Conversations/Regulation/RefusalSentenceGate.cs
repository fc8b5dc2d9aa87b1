using System.Text;

namespace FranceTravail.Assistant.Conversations.Regulation;

/// <summary>
/// Holds the first words of an answer back for as long as they could be the model's refusal sentence, so that a refusal is
/// shown as one and never as an answer. One instance per answer.
/// </summary>
internal sealed class RefusalSentenceGate(string sentence)
{
    private static readonly char[] Decoration = ['«', '»', '"', ' ', '\n', '\u00a0', '\u202f'];

    private readonly string _expected = Normalize(sentence);
    private readonly StringBuilder _held = new();
    private bool _open;

    /// <summary>True while all that was said is the refusal sentence.</summary>
    public bool IsRefusal => !_open && _expected.Length > 0 && Normalize(_held.ToString()).StartsWith(_expected, StringComparison.OrdinalIgnoreCase);

    /// <summary>The text that may be shown after this piece; empty while it is held back.</summary>
    public string Pass(string piece)
    {
        if (_open) return piece;

        _held.Append(piece);
        var said = Normalize(_held.ToString());
        if (_expected.StartsWith(said, StringComparison.OrdinalIgnoreCase) || IsRefusal) return string.Empty;

        _open = true;
        return _held.ToString();
    }

    /// <summary>What is still held at the end of an answer that is not a refusal.</summary>
    public string Flush()
    {
        if (_open || IsRefusal) return string.Empty;

        _open = true;
        return _held.ToString();
    }

    private static string Normalize(string text) => text.Trim(Decoration).TrimEnd('.');
}
