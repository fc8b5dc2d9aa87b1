namespace FranceTravail.Assistant.Knowledge;

/// <summary>The curated text files that come with the program, by the folder of this project in which they lie, as in <c>Retrieval.Lexicon</c>.</summary>
internal static class EmbeddedLines
{
    public static IEnumerable<string> Read(string folder)
    {
        var assembly = typeof(EmbeddedLines).Assembly;
        var prefix = $"{typeof(EmbeddedLines).Namespace}.{folder}.";
        foreach (var name in assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(prefix, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            while (reader.ReadLine() is { } line) yield return line;
        }
    }
}
