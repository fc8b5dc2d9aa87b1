namespace FranceTravail.Assistant.Conversations.Letters.Texts;

/// <summary>A line with words in it.</summary>
/// <param name="Gap">Empty lines before it.</param>
internal sealed record SpacedLine(int Gap, string Text)
{
    /// <summary>The lines, and how many empty ones stand after the last.</summary>
    public static (List<SpacedLine> Lines, int After) Read(string text)
    {
        var (lines, gap) = (new List<SpacedLine>(), 0);
        foreach (var line in text.Split('\n'))
        {
            if (string.IsNullOrWhiteSpace(line))
            {
                gap++;
                continue;
            }

            lines.Add(new SpacedLine(gap, line));
            gap = 0;
        }

        return (lines, gap);
    }

    /// <summary>Nothing stands above the first line.</summary>
    public static string Join(IEnumerable<SpacedLine> lines, int after) =>
        string.Concat(lines.Select((line, index) => index == 0 ? line.Text : new string('\n', line.Gap + 1) + line.Text)) + new string('\n', after);
}
