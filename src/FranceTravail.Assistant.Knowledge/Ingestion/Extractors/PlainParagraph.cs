namespace FranceTravail.Assistant.Knowledge.Ingestion.Extractors;

/// <summary>Lines between two empty lines.</summary>
internal sealed record PlainParagraph(IReadOnlyList<string> Lines)
{
    public static IEnumerable<PlainParagraph> Split(string text)
    {
        var lines = new List<string>();
        using var reader = new StringReader(text);
        while (reader.ReadLine() is { } line)
        {
            if (!string.IsNullOrWhiteSpace(line))
            {
                lines.Add(line);
                continue;
            }

            if (lines.Count > 0) yield return new PlainParagraph(lines);
            lines = [];
        }

        if (lines.Count > 0) yield return new PlainParagraph(lines);
    }
}
