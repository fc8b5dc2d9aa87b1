using FranceTravail.Assistant.Knowledge.Retrieval.Analysis;

namespace FranceTravail.Assistant.Knowledge.Retrieval.Documents;

/// <summary>The curated list of those who have rules of their own (civil servants, apprentices…), by the words that name them.</summary>
public sealed class SpecialCases
{
    private readonly List<List<HashSet<string>>> _cases;

    private SpecialCases(IEnumerable<string> lines)
    {
        _cases = [.. lines.Select(line => line.Trim()).Where(line => line.Length > 0 && line[0] != '#').Select(Parse)];
    }

    /// <summary>The list that comes with the program.</summary>
    public static SpecialCases Seed { get; } = new(EmbeddedLines.Read("Retrieval.Documents"));

    /// <param name="lines">One case a line, its names separated by commas; comments begin with #.</param>
    public static SpecialCases Read(IEnumerable<string> lines) => new(lines);

    /// <summary>The cases that a text names, by their position in the list.</summary>
    /// <param name="terms">The analysed terms of the text.</param>
    public IReadOnlySet<int> NamedIn(IReadOnlySet<string> terms) =>
        Enumerable.Range(0, _cases.Count).Where(position => _cases[position].Any(name => name.IsSubsetOf(terms))).ToHashSet();

    private static List<HashSet<string>> Parse(string line)
    {
        var names = line.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(name => FrenchAnalyzer.Terms(name).ToHashSet(StringComparer.Ordinal))
            .ToList();
        return names.Count > 0 && names.All(name => name.Count > 0)
            ? names
            : throw new FormatException($"« {line} » contient un nom vide ou fait de mots vides seulement.");
    }
}
