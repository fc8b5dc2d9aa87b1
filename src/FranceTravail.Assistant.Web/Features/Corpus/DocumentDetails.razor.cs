using FranceTravail.Assistant.Knowledge.Curation;
using FranceTravail.Assistant.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace FranceTravail.Assistant.Web.Features.Corpus;

/// <summary>When a document is in force, who withdrew and restored it, and the conversations that used it.</summary>
public sealed partial class DocumentDetails
{
    private DocumentUse? _use;
    private string? _error;

    [Inject] public required IStringLocalizer<Interface> Text { get; init; }

    [Inject] public required CorpusDesk Desk { get; init; }

    [Inject] public required ILogger<DocumentDetails> Logger { get; init; }

    [Parameter, EditorRequired] public required CorpusRow Row { get; set; }

    /// <summary>The document's dates were changed.</summary>
    [Parameter] public EventCallback OnChanged { get; set; }

    protected override Task OnInitializedAsync() => ReadAsync();

    // A change may leave the dates as they were, such as the undo of one that an import had carried to the same ones.
    private async Task ChangedAsync()
    {
        await OnChanged.InvokeAsync();
        await ReadAsync();
    }

    private async Task ReadAsync()
    {
        try
        {
            _use = await Desk.ReadUseAsync(Row.DocumentId, CancellationToken.None);
            _error = null;
        }
        catch (Exception exception)
        {
            Logger.CorpusNotRead(exception);
            _error = Text["Corpus.LoadFailed"];
        }
    }
}
