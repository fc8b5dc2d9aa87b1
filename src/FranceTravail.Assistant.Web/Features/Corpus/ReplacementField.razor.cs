using FranceTravail.Assistant.Knowledge.Curation;
using FranceTravail.Assistant.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace FranceTravail.Assistant.Web.Features.Corpus;

/// <summary>Chooses the document that takes another's place, by its title or its identifier.</summary>
public sealed partial class ReplacementField
{
    private const int Suggested = 8;
    private const int Examined = 200;

    private string _typed = string.Empty;
    private IReadOnlyList<CorpusRow> _candidates = [];
    private bool _isUnknown;

    [Inject] public required IStringLocalizer<Interface> Text { get; init; }

    [Inject] public required CorpusDesk Desk { get; init; }

    /// <summary>The document that is replaced, which is no choice.</summary>
    [Parameter, EditorRequired] public required string DocumentId { get; set; }

    [Parameter, EditorRequired] public required string Label { get; set; }

    /// <summary>The identifier that stands in the field at first.</summary>
    [Parameter] public string? InitialId { get; set; }

    /// <summary>What was chosen, null for none; false where the field holds no document, which it then says.</summary>
    public async Task<(bool IsKnown, string? Id)> ReadAsync()
    {
        var typed = _typed.Trim();

        // What stands there already may have left the list of those in force since.
        if (typed.Length == 0 || typed == InitialId) return (true, typed.Length == 0 ? null : typed);

        var found = await FindAsync(typed);
        _isUnknown = found is null;
        StateHasChanged();
        return (found is not null, found);
    }

    protected override void OnInitialized() => _typed = InitialId ?? string.Empty;

    private async Task SuggestAsync(ChangeEventArgs change)
    {
        var typed = change.Value as string ?? string.Empty;
        _typed = typed;
        _isUnknown = false;
        if (typed.Length == 0) return;

        var listing = await Desk.FindAsync(new CorpusQuery(typed, null, CorpusStanding.InForce, 0, Suggested), CancellationToken.None);
        if (_typed == typed) _candidates = [.. listing.Rows.Where(row => row.DocumentId != DocumentId)];
    }

    /// <summary>The document of that identifier, else of that title; null where there is none besides the replaced one.</summary>
    private async Task<string?> FindAsync(string typed)
    {
        var listing = await Desk.FindAsync(new CorpusQuery(typed, null, null, 0, Examined), CancellationToken.None);
        var others = listing.Rows.Where(row => row.DocumentId != DocumentId && row.Withdrawal is null).ToList();
        var found = others.Find(row => row.DocumentId == typed)
            ?? others.Find(row => string.Equals(row.Title, typed, StringComparison.OrdinalIgnoreCase));
        return found?.DocumentId;
    }
}
