using Markdig.Parsers;
using Markdig.Syntax;

namespace FranceTravail.Assistant.Web.Rendering;

/// <summary>
/// Paragraphs without link reference definitions: « [1]: texte » at the start of a paragraph is a citation here,
/// and the standard parser would swallow that line.
/// </summary>
internal sealed class PlainParagraphParser : ParagraphBlockParser
{
    public PlainParagraphParser()
    {
        ParseSetextHeadings = false;
    }

    public override bool Close(BlockProcessor processor, Block block)
    {
        if (block is not ParagraphBlock paragraph) return true;

        ref var lines = ref paragraph.Lines;
        for (var i = 0; i < lines.Count; i++) lines.Lines[i].Slice.TrimStart();
        if (lines.Count > 0) lines.Lines[lines.Count - 1].Slice.TrimEnd();
        return lines.Count > 0;
    }
}
