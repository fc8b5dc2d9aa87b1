namespace FranceTravail.Assistant.Knowledge.Ingestion.Passages;

/// <summary>The blocks between two headings.</summary>
/// <param name="Heading">Titles from the outermost to the nearest, joined by « › », without the document's own title.</param>
internal sealed record Section(string Heading, IReadOnlyList<ExtractedBlock> Blocks)
{
    // The path is indexed and sent to the model with each passage.
    private const int HeadingLength = 200;

    public static IEnumerable<Section> Split(ExtractedDocument document)
    {
        // A document of headings only (a form, a poster) still has to be found.
        if (document.Blocks.All(block => block.Kind == ExtractedBlockKind.Heading))
        {
            yield return new Section("", [.. document.Blocks.Select(block => block with { Kind = ExtractedBlockKind.Paragraph })]);
            yield break;
        }

        var path = new List<(int Level, string Text)>();
        var blocks = new List<ExtractedBlock>();
        foreach (var block in document.Blocks)
        {
            if (block.Kind != ExtractedBlockKind.Heading)
            {
                blocks.Add(block);
                continue;
            }

            if (blocks.Count > 0) yield return new Section(Join(path, document.Title), blocks);
            blocks = [];
            path.RemoveAll(heading => heading.Level >= block.Level);
            path.Add((block.Level, document.Text[block.Start..block.End]));
        }

        if (blocks.Count > 0) yield return new Section(Join(path, document.Title), blocks);
    }

    private static string Join(List<(int Level, string Text)> path, string? title) =>
        HeadingPath.Join(path
            .Select(heading => heading.Text)
            .Where(text => !text.Equals(title, StringComparison.OrdinalIgnoreCase))
            .Select(text => text.Length <= HeadingLength ? text : string.Concat(text.AsSpan(0, HeadingLength - 1), "…")));
}
