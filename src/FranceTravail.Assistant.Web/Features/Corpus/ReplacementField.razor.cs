using FranceTravail.Assistant.Knowledge.Curation;
using FranceTravail.Assistant.Web.Layout;
using FranceTravail.Assistant.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace FranceTravail.Assistant.Web.Features.Corpus;

/// <summary>Chooses the document that takes another's place, by its title or its identifier.</summary>
public sealed partial class ReplacementField : IDisposable
{
    private const int Suggested = 8;

    // A search reads the titles of the whole corpus: not at every key.
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    private string _typed = string.Empty;
    private IReadOnlyList<CorpusRow> _candidates = [];
    private readonly LatestOnly _suggesting = new();
    private string? _problem;

    [Inject] public required IStringLocalizer<Interface> Text { get; init; }

    [Inject] public required CorpusDesk Desk { get; init; }

    [Inject] public required ILogger<ReplacementField> Logger { get; init; }

    /// <summary>The document that is replaced, which is no choice.</summary>
    [Parameter, EditorRequired] public required string DocumentId { get; set; }

    [Parameter, EditorRequired] public required string Label { get; set; }

    /// <summary>The identifier that stands in the field at first.</summary>
    [Parameter] public string? InitialId { get; set; }

    /// <summary>What was chosen, null for none; false where the field holds no document, which it then says. It throws nothing.</summary>
    public async Task<(bool IsKnown, string? Id)> ReadAsync()
    {
        var typed = _typed.Trim();

        // What stands there already may have left the list of those in force since.
        if (typed.Length == 0 || typed == InitialId) return (true, typed.Length == 0 ? null : typed);

        string? found = null;
        try
        {
            var named = (await Desk.FindNamedAsync(typed, CancellationToken.None)).Where(id => id != DocumentId).ToList();
            if (named is [var only]) found = only;
            _problem = named.Count switch
            {
                0 => Text["Withdraw.UnknownReplacement"].Value,
                1 => null,
                _ => Text["Withdraw.AmbiguousReplacement"].Value,
            };
        }
        catch (Exception exception)
        {
            Logger.CorpusNotRead(exception);
            _problem = Text["Corpus.LoadFailed"];
        }

        StateHasChanged();
        return (found is not null, found);
    }

    public void Dispose() => _suggesting.Dispose();

    protected override void OnInitialized() => _typed = InitialId ?? string.Empty;

    private async Task SuggestAsync(ChangeEventArgs change)
    {
        var typed = change.Value as string ?? string.Empty;
        _typed = typed;
        _problem = null;
        var superseded = _suggesting.Start();
        if (typed.Length == 0) return;

        try
        {
            await Task.Delay(Pause, superseded);
            var listing = await Desk.FindAsync(new CorpusQuery(typed, null, CorpusStanding.InForce, 0, Suggested), superseded);
            if (_typed == typed) _candidates = [.. listing.Rows.Where(row => row.DocumentId != DocumentId)];
        }
        catch (OperationCanceledException)
        {
        }
        catch (Exception exception)
        {
            // Suggestions spare typing, no more: what is typed is looked up when the dialog is confirmed.
            Logger.CorpusNotRead(exception);
        }
    }
}
