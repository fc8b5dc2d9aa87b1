using System.Text;
using FranceTravail.Assistant.Web.Rendering;
using FranceTravail.Assistant.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using Microsoft.JSInterop;

namespace FranceTravail.Assistant.Web.Features.Letters.Series;

/// <summary>Where rows are pasted. The browser alone holds them until they are asked for: no answer of the server can take them away.</summary>
public sealed partial class PasteBox : IAsyncDisposable
{
    // Five hundred rows of a few long cells.
    private const int MostBytes = 2 * 1024 * 1024;

    private ElementReference _field;
    private JsModule? _script;

    [Inject] public required IStringLocalizer<Interface> Text { get; init; }

    [Inject] public required IJSRuntime Js { get; init; }

    /// <summary>What stands in the box; null where it is longer than can be read.</summary>
    public async Task<string?> ReadAsync(CancellationToken cancellationToken)
    {
        _script ??= new JsModule(Js, "./Features/Letters/Series/PasteBox.razor.js");
        // In parts: one message of a page is much shorter than a spreadsheet.
        await using var content = await _script.InvokeAsync<IJSStreamReference?>(null, "read", _field);
        if (content is null) return string.Empty;
        if (content.Length > MostBytes) return null;

        await using var stream = await content.OpenReadStreamAsync(MostBytes, cancellationToken);
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return await reader.ReadToEndAsync(cancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        if (_script is not null) await _script.DisposeAsync();
    }
}
