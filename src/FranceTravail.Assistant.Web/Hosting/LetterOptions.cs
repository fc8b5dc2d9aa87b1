using System.ComponentModel.DataAnnotations;

namespace FranceTravail.Assistant.Web.Hosting;

public sealed class LetterOptions
{
    /// <summary>Days after its last change that a letter is kept; then it is erased with all its versions.</summary>
    [Range(1, 3650)]
    public int KeepDays { get; set; } = 30;

    /// <summary>The organisation's .docx with header, footer, margins and styles; null takes our own sober one.</summary>
    public string? BaseDocument { get; set; }

    /// <summary>The program <c>soffice</c>, which makes ODT and PDF; null looks for it where packages put it.</summary>
    public string? LibreOffice { get; set; }

    /// <summary>When to run the mirror test every day, by a clock in Paris (« 02:30 »); null: on demand only.</summary>
    public TimeOnly? MirrorAt { get; set; }
}
