using System.Text;
using FranceTravail.Assistant.LlamaCpp.Models;

namespace FranceTravail.Assistant.LlamaCpp.Engine;

/// <summary>
/// Turns the tokens of one answer into text. A token may end in the middle of a character: its bytes wait for the next.
/// </summary>
internal sealed class Detokenizer(Vocabulary vocabulary)
{
    private readonly Decoder _decoder = Encoding.UTF8.GetDecoder();
    private byte[] _bytes = new byte[64];
    private char[] _characters = new char[65];

    /// <summary>Returns whole characters only, possibly none.</summary>
    public string Append(int token)
    {
        var length = vocabulary.WritePiece(token, ref _bytes);
        if (_characters.Length <= length)
            _characters = new char[length + 1];

        var count = _decoder.GetChars(_bytes.AsSpan(0, length), _characters, flush: false);

        return count == 0 ? "" : new string(_characters, 0, count);
    }
}
