using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace FranceTravail.Assistant.Knowledge.Tests.Ingestion.Extractors;

/// <summary>Small PDF files written by a test, A4, Helvetica.</summary>
internal sealed class PdfFile : IDisposable
{
    private readonly PdfDocumentBuilder _builder = new();
    private readonly PdfDocumentBuilder.AddedFont _regular;
    private readonly PdfDocumentBuilder.AddedFont _bold;

    public PdfFile()
    {
        _regular = _builder.AddStandard14Font(Standard14Font.Helvetica);
        _bold = _builder.AddStandard14Font(Standard14Font.HelveticaBold);
        AddPage();
    }

    public PdfPageBuilder Page { get; private set; } = null!;

    public PdfFile AddPage()
    {
        Page = _builder.AddPage(PageSize.A4);
        return this;
    }

    public PdfFile Text(double left, double bottom, string text, double size = 10, bool isBold = false)
    {
        Page.AddText(text, size, new PdfPoint(left, bottom), isBold ? _bold : _regular);
        return this;
    }

    /// <summary>Lines below one another, 12 points apart.</summary>
    public PdfFile Lines(double left, double top, params string[] lines)
    {
        for (var i = 0; i < lines.Length; i++) Text(left, top - 12 * i, lines[i]);
        return this;
    }

    /// <summary>Nothing can be added afterwards.</summary>
    public byte[] Build()
    {
        var content = _builder.Build();
        Dispose();
        return content;
    }

    public void Dispose() => _builder.Dispose();
}
