using System.Text;
using UtfUnknown;

namespace FranceTravail.Assistant.Knowledge.Ingestion.Texts;

/// <summary>
/// Bytes to text. In order: byte order mark, UTF-16 without a mark, strict UTF-8, what the file declares,
/// Windows-1252 when its accents look French, UTF.Unknown, and UTF-8 with replacements.
/// </summary>
internal static class TextDecoder
{
    // Below this a detection is a guess; French Windows-1252 texts get 0.7 to 0.99.
    private const float SureEnough = 0.6f;

    private const int DetectionSample = 256 * 1024;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    static TextDecoder() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <param name="declared">What the file says of itself (HTML <c>meta charset</c>), if anything.</param>
    public static DecodedText Decode(byte[] bytes, string? declared = null)
    {
        if (ByteOrderMark(bytes) is var (marked, skip)) return new DecodedText(marked.GetString(bytes, skip, bytes.Length - skip), marked.WebName, IsGuess: false);
        // Before UTF-8: its zeros are valid characters there.
        if (UnmarkedUtf16(bytes) is { } utf16) return new DecodedText(utf16.GetString(bytes), utf16.WebName, IsGuess: false);

        try
        {
            return new DecodedText(StrictUtf8.GetString(bytes), StrictUtf8.WebName, IsGuess: false);
        }
        catch (DecoderFallbackException)
        {
            var (encoding, isGuess) = Choose(bytes, declared);
            return new DecodedText(encoding.GetString(bytes), encoding.WebName, isGuess);
        }
    }

    /// <summary>UTF-16 without a byte order mark: nearly every other byte is zero. Null when the bytes are not that.</summary>
    public static Encoding? UnmarkedUtf16(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..Math.Min(bytes.Length, 4096)];
        int even = 0, odd = 0;
        for (var i = 0; i < sample.Length; i++)
        {
            if (sample[i] != 0) continue;
            if (i % 2 == 0) even++;
            else odd++;
        }

        var most = sample.Length / 2 * 7 / 10;
        if (sample.Length < 8) return null;
        if (odd > most && even == 0) return Encoding.Unicode;
        return even > most && odd == 0 ? Encoding.BigEndianUnicode : null;
    }

    public static (Encoding Encoding, int Length)? ByteOrderMark(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith<byte>([0xEF, 0xBB, 0xBF])) return (Encoding.UTF8, 3);
        if (bytes.StartsWith<byte>([0xFF, 0xFE, 0, 0])) return (Encoding.UTF32, 4);
        if (bytes.StartsWith<byte>([0, 0, 0xFE, 0xFF])) return (new UTF32Encoding(bigEndian: true, byteOrderMark: true), 4);
        if (bytes.StartsWith<byte>([0xFF, 0xFE])) return (Encoding.Unicode, 2);
        return bytes.StartsWith<byte>([0xFE, 0xFF]) ? (Encoding.BigEndianUnicode, 2) : null;
    }

    private static (Encoding Encoding, bool IsGuess) Choose(byte[] bytes, string? declared)
    {
        if (Find(declared) is { } known) return (known, false);

        var sample = bytes.AsSpan(0, Math.Min(bytes.Length, DetectionSample)).ToArray();
        if (FrenchBytes.LookLikeWindows1252(sample)) return (Encoding.GetEncoding(1252), true);

        var detected = CharsetDetector.DetectFromBytes(sample).Detected;
        return detected is { Confidence: >= SureEnough, Encoding: { } found } ? (found, true) : (Encoding.UTF8, true);
    }

    private static Encoding? Find(string? name)
    {
        if (string.IsNullOrWhiteSpace(name)) return null;
        try
        {
            // The web reads « iso-8859-1 » as Windows-1252 (WHATWG Encoding Standard), and so did the authors.
            var encoding = Encoding.GetEncoding(name.Trim());
            return encoding.CodePage switch
            {
                28591 or 20127 => Encoding.GetEncoding(1252),
                65001 or 65000 => null,
                _ => encoding,
            };
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
