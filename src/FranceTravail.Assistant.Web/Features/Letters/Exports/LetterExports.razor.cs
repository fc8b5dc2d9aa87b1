using FranceTravail.Assistant.Conversations.Letters.Export;
using FranceTravail.Assistant.Web.Rendering;
using FranceTravail.Assistant.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using Microsoft.JSInterop;

namespace FranceTravail.Assistant.Web.Features.Letters.Exports;

/// <summary>The ways out of a signed letter. What cannot be made says why, and the letter stays.</summary>
public sealed partial class LetterExports : IAsyncDisposable
{
    private Clipboard? _clipboard;
    private JsModule? _script;
    private bool _isExporting;
    private string? _outcome;
    private string? _problem;

    [Inject] public required IStringLocalizer<Interface> Text { get; init; }

    [Inject] public required LetterExporter Exporter { get; init; }

    [Inject] public required IJSRuntime Js { get; init; }

    [Parameter, EditorRequired] public required OpenLetter Letter { get; set; }

    private Clipboard Clipboard => _clipboard ??= new Clipboard(Js);

    public async ValueTask DisposeAsync()
    {
        if (_clipboard is not null) await _clipboard.DisposeAsync();
        if (_script is not null) await _script.DisposeAsync();
    }

    private string NameOf(LetterFormat format) => format switch
    {
        LetterFormat.Docx => Text["Exports.Docx"],
        LetterFormat.Odt => Text["Exports.Odt"],
        LetterFormat.Pdf => Text["Exports.Pdf"],
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, null),
    };

    private async Task CopyTextAsync() => Tell(await Clipboard.CopyAsync(LetterCopy.Text(Letter.Work.Letter, Letter.Imprint)), "Exports.TextCopied");

    private async Task CopyForMailAsync() =>
        Tell(await Clipboard.CopyRichAsync(LetterCopy.Html(Letter.Work.Letter, Letter.Imprint), LetterCopy.Text(Letter.Work.Letter, Letter.Imprint)), "Exports.MailCopied");

    private async Task ExportAsync(LetterFormat format)
    {
        (_isExporting, _problem, _outcome) = (true, null, Text["Exports.Working"]);
        try
        {
            var made = await Exporter.ExportAsync(Letter.Work.Letter, Letter.Imprint, format, CancellationToken.None);
            if (made.File is not { } file)
            {
                (_outcome, _problem) = (null, made.Problem);
                return;
            }

            _script ??= new JsModule(Js, "./js/download.js");
            using var content = new DotNetStreamReference(new MemoryStream(file.Content));
            await _script.InvokeVoidAsync("download", file.Name, file.ContentType, content);
            _outcome = Text["Exports.Done", file.Name];
        }
        finally
        {
            _isExporting = false;
        }
    }

    private void Tell(bool isCopied, string outcome)
    {
        _outcome = isCopied ? Text[outcome].Value : null;
        _problem = isCopied ? null : Text["Copy.Failed"].Value;
    }
}
