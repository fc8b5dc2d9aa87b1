using System.ComponentModel.DataAnnotations;

namespace FranceTravail.Assistant.Conversations.Letters.Export;

public sealed class LetterExportOptions
{
    /// <summary>The organisation's .docx with header, footer, margins and styles; null takes our own sober one.</summary>
    public string? BaseDocument { get; set; }

    /// <summary>The program <c>soffice</c>; null looks for it on the PATH and where packages put it.</summary>
    public string? LibreOffice { get; set; }

    /// <summary>Longest time of one conversion; LibreOffice is stopped after it.</summary>
    [Range(5, 600)]
    public int TimeoutSeconds { get; set; } = 60;
}
