using FranceTravail.Assistant.Conversations.Letters.Composition;
using FranceTravail.Assistant.Conversations.Letters.Export;
using FranceTravail.Assistant.Conversations.Turns;
using FranceTravail.Assistant.Web.Rendering;
using FranceTravail.Assistant.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using Microsoft.JSInterop;
using MudBlazor;

namespace FranceTravail.Assistant.Web.Features.Letters.Exports;

/// <summary>The ways out of a signed letter. What cannot be made says why, and the letter stays.</summary>
public sealed partial class LetterExports : IAsyncDisposable
{
    private MudButton? _first;
    private Clipboard? _clipboard;
    private JsModule? _script;
    private bool _isExporting;
    private string? _outcome;
    private string? _problem;

    [Inject] public required IStringLocalizer<Interface> Text { get; init; }

    [Inject] public required LetterExporter Exporter { get; init; }

    [Inject] public required IFailureWording Wording { get; init; }

    [Inject] public required ILogger<LetterExports> Logger { get; init; }

    [Inject] public required IJSRuntime Js { get; init; }

    [Parameter, EditorRequired] public required OpenLetter Letter { get; set; }

    private Clipboard Clipboard => _clipboard ??= new Clipboard(Js);

    /// <summary>The keyboard goes on at the first way out.</summary>
    public ValueTask FocusAsync() => _first?.FocusAsync() ?? ValueTask.CompletedTask;

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

    private Task CopyTextAsync() => SendAsync(async (letter, imprint) => Tell(await Clipboard.CopyAsync(LetterCopy.Text(letter, imprint)), "Exports.TextCopied"));

    private Task CopyForMailAsync() => SendAsync(
        async (letter, imprint) => Tell(await Clipboard.CopyRichAsync(LetterCopy.Html(letter, imprint), LetterCopy.Text(letter, imprint)), "Exports.MailCopied"));

    private Task ExportAsync(LetterFormat format) => _isExporting ? Task.CompletedTask : SendAsync(async (letter, imprint) =>
    {
        (_isExporting, _outcome) = (true, Text["Exports.Working"]);
        var made = await Exporter.ExportAsync(letter, imprint, format, CancellationToken.None);
        if (made.File is not { } file)
        {
            (_outcome, _problem) = (null, made.Problem);
            return;
        }

        _script ??= new JsModule(Js, "./js/download.js");
        using var content = new DotNetStreamReference(new MemoryStream(file.Content));
        await _script.InvokeVoidAsync("download", file.Name, file.ContentType, content);
        _outcome = Text["Exports.Done", file.Name];
    });

    // The text may have changed since the button was drawn: what is typed arrives with the press.
    private async Task SendAsync(Func<Letter, LetterImprint, Task> send)
    {
        (_outcome, _problem) = (null, null);
        if (!Letter.IsValidated)
        {
            _problem = Letter.IsBeingWritten ? Text["Validation.Running"] : Text["Validation.Lapsed"];
            return;
        }

        try
        {
            await send(Letter.Work.Letter, Letter.Imprint);
        }
        catch (Exception exception)
        {
            Logger.LetterNotSent(exception);
            (_outcome, _problem) = (null, Wording.Describe(exception));
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
