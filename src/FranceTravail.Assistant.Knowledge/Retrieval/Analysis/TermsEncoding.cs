using System.Text;

namespace FranceTravail.Assistant.Knowledge.Retrieval.Analysis;

/// <summary>
/// Terms and counts as bytes: format, analyser version, number of terms, then for each term in ordinal order the length
/// shared with the term before, the length of the rest, the rest in UTF-8, the count. Lengths and counts are 7-bit integers.
/// </summary>
internal static class TermsEncoding
{
    public const byte Format = 1;

    public static byte[] Encode(IReadOnlyDictionary<string, int> terms)
    {
        using var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes, Encoding.UTF8);
        writer.Write(Format);
        writer.Write7BitEncodedInt(FrenchAnalyzer.Version);
        writer.Write7BitEncodedInt(terms.Count);
        var previous = Array.Empty<byte>();
        foreach (var (term, count) in terms.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            var current = Encoding.UTF8.GetBytes(term);
            var shared = previous.AsSpan().CommonPrefixLength(current);
            writer.Write7BitEncodedInt(shared);
            writer.Write7BitEncodedInt(current.Length - shared);
            writer.Write(current.AsSpan(shared));
            writer.Write7BitEncodedInt(count);
            previous = current;
        }

        writer.Flush();
        return bytes.ToArray();
    }

    /// <summary>Whether the terms are those that the present analyser would give.</summary>
    public static bool IsCurrent(ReadOnlySpan<byte> encoded) =>
        encoded.Length > 1 && encoded[0] == Format && new TermsReader(encoded).AnalyzerVersion == FrenchAnalyzer.Version;

    /// <summary>Number of terms, repetitions included.</summary>
    public static int LengthOf(ReadOnlySpan<byte> encoded)
    {
        var length = 0;
        var reader = new TermsReader(encoded);
        while (reader.MoveNext()) length += reader.Occurrences;
        return length;
    }

    public static IReadOnlyDictionary<string, int> Decode(ReadOnlySpan<byte> encoded)
    {
        var reader = new TermsReader(encoded);
        var terms = new Dictionary<string, int>(reader.Count, StringComparer.Ordinal);
        while (reader.MoveNext()) terms.Add(reader.Term.ToString(), reader.Occurrences);
        return terms;
    }
}
