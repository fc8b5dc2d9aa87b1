namespace FranceTravail.Assistant.Knowledge.Ingestion.Passages;

/// <summary>
/// Groups the blocks of a document into passages: never across a heading, of similar size within a section,
/// a list or table never without its introduction. The same document always gives the same passages.
/// </summary>
public static class PassageBuilder
{
    public static IReadOnlyList<PassageDraft> Build(ExtractedDocument document)
    {
        var drafts = new List<PassageDraft>();
        foreach (var section in Section.Split(document))
        {
            foreach (var (first, last) in PassagePacker.Pack(UnitReader.Read(document.Text, section.Blocks)))
            {
                var text = document.Text[first.Start..last.End];
                drafts.Add(new PassageDraft(
                    drafts.Count,
                    section.Heading,
                    first.Lead.Length == 0 ? text : $"{first.Lead}\n{text}",
                    first.Start,
                    last.End,
                    first.Page));
            }
        }

        return drafts;
    }
}
