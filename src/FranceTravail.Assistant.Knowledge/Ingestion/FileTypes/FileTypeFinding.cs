namespace FranceTravail.Assistant.Knowledge.Ingestion.FileTypes;

internal abstract record FileTypeFinding
{
    private FileTypeFinding()
    {
    }

    public sealed record Accepted(FileType Type) : FileTypeFinding;

    /// <param name="Name">French name of what the content is, without article.</param>
    public sealed record Unsupported(string Name) : FileTypeFinding
    {
        public string Reason => $"Format non pris en charge : {Name}. Formats acceptés : PDF, Word (DOCX), HTML, XML, Markdown et texte.";
    }

    /// <param name="Reason">One French sentence.</param>
    public sealed record Damaged(string Reason) : FileTypeFinding;
}
