namespace FranceTravail.Assistant.Knowledge.Ingestion;

public enum ExtractedBlockKind
{
    Paragraph,
    Heading,
    ListItem,
    TableHeader,
    TableRow,
}
