using System.Text;

namespace FranceTravail.Assistant.Knowledge.Retrieval.Analysis;

/// <summary>Reads <see cref="TermsEncoding"/> term by term without a string each: an index of 100,000 passages holds ten million of them.</summary>
internal ref struct TermsReader
{
    private readonly byte[] _utf8 = new byte[512];
    private readonly char[] _term = new char[512];
    private ReadOnlySpan<byte> _rest;
    private int _termLength;
    private int _read;

    public TermsReader(ReadOnlySpan<byte> encoded)
    {
        if (encoded.IsEmpty || encoded[0] != TermsEncoding.Format) throw new InvalidDataException("Unknown format of stored terms.");

        _rest = encoded[1..];
        AnalyzerVersion = ReadInteger();
        Count = ReadInteger();
    }

    public int AnalyzerVersion { get; }

    public int Count { get; }

    public int Occurrences { get; private set; }

    /// <summary>Valid until the next move.</summary>
    public readonly ReadOnlySpan<char> Term => _term.AsSpan(0, _termLength);

    public bool MoveNext()
    {
        if (_read == Count) return false;

        _read++;
        var shared = ReadInteger();
        var length = ReadInteger();
        _rest[..length].CopyTo(_utf8.AsSpan(shared));
        _rest = _rest[length..];
        _termLength = Encoding.UTF8.GetChars(_utf8.AsSpan(0, shared + length), _term);
        Occurrences = ReadInteger();
        return true;
    }

    private int ReadInteger()
    {
        var value = 0;
        for (var shift = 0; shift < 35; shift += 7)
        {
            var next = _rest[0];
            _rest = _rest[1..];
            value |= (next & 0x7F) << shift;
            if (next < 0x80) return value;
        }

        throw new InvalidDataException("Stored terms are damaged.");
    }
}
