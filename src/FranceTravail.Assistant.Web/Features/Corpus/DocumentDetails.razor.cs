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

    protected override async Task OnInitializedAsync()
    {
        try
        {
            _use = await Desk.ReadUseAsync(Row.DocumentId, CancellationToken.None);
        }
        catch (Exception exception)
        {
            Logger.CorpusNotRead(exception);
            _error = Text["Corpus.LoadFailed"];
        }
    }
}
