using FranceTravail.Assistant.Knowledge.Retrieval.Lexicon.Curation;
using FranceTravail.Assistant.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace FranceTravail.Assistant.Web.Features.Corpus.Vocabulary;

/// <summary>What questions look for besides their own words: the acronyms and synonyms, and what curators make of them.</summary>
public sealed partial class VocabularyPage
{
    private const int PageSize = 25;

    /// <summary>No entry has this name.</summary>
    private const string NewEntry = "";

    private IReadOnlyList<VocabularyEntry>? _entries;
    private VocabularyFilter _filter = new();
    private ElementReference _count;
    private string? _editing;
    private string? _error;
    private int _page;

    [Inject] public required IStringLocalizer<Interface> Text { get; init; }

    [Inject] public required VocabularyDesk Desk { get; init; }

    [Inject] public required ILogger<VocabularyPage> Logger { get; init; }

    private IReadOnlyList<VocabularyEntry> Matching { get; set; } = [];

    private int PageCount => (Matching.Count + PageSize - 1) / PageSize;

    protected override async Task OnInitializedAsync()
    {
        if (Desk.IsAllowed) await ReadAsync();
    }

    private void Edit(string? entry) => _editing = entry;

    private void Search(string words) => Show(_filter with { Words = words });

    private void ChooseKind(ChangeEventArgs change) =>
        Show(_filter with { Kind = Enum.TryParse<VocabularyKind>(change.Value as string, out var kind) ? kind : null });

    private void ChooseStanding(ChangeEventArgs change) =>
        Show(_filter with { Standing = Enum.TryParse<VocabularyStanding>(change.Value as string, out var standing) ? standing : null });

    private void Show(VocabularyFilter filter)
    {
        (_filter, _page) = (filter, 0);
        Match();
    }

    private void Match()
    {
        Matching = [.. (_entries ?? []).Where(_filter.Lets)];
        _page = Math.Clamp(_page, 0, Math.Max(0, PageCount - 1));
    }

    // The button that was pressed may be gone: the keyboard goes on from the number of entries.
    private async Task SavedAsync()
    {
        _editing = null;
        await ReadAsync();
        await _count.FocusAsync();
    }

    private async Task ReadAsync()
    {
        try
        {
            _entries = await Desk.ReadAsync(CancellationToken.None);
            _error = null;
            Match();
        }
        catch (Exception exception)
        {
            Logger.VocabularyNotRead(exception);
            _error = Text["Vocabulary.LoadFailed"];
        }
    }
}
