using FranceTravail.Assistant.Knowledge.Curation;
using FranceTravail.Assistant.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace FranceTravail.Assistant.Web.Features.Corpus;

/// <summary>The documents that answers are made from: search, dates, and the brake.</summary>
public sealed partial class CorpusPage : IDisposable
{
    private const int PageSize = 25;

    private readonly CancellationTokenSource _leaving = new();
    private IReadOnlyList<string> _collections = [];
    private CorpusListing? _listing;
    private string _words = string.Empty;
    private string? _collection;
    private CorpusStanding? _standing;
    private int _page;
    private int _reading;
    private string? _openId;
    private string? _error;

    [Inject] public required IStringLocalizer<Interface> Text { get; init; }

    [Inject] public required CorpusDesk Desk { get; init; }

    [Inject] public required ILogger<CorpusPage> Logger { get; init; }

    /// <summary>From the address: the document to open, alone in the list.</summary>
    [SupplyParameterFromQuery(Name = "document")] public string? Document { get; set; }

    private int PageCount => ((_listing?.Total ?? 0) + PageSize - 1) / PageSize;

    public void Dispose()
    {
        _leaving.Cancel();
        _leaving.Dispose();
    }

    protected override async Task OnInitializedAsync()
    {
        (_words, _openId) = (Document ?? string.Empty, Document);
        await ReadAsync();
    }

    private Task SearchAsync(string words)
    {
        _words = words;
        return GoToAsync(0);
    }

    private Task ChooseCollectionAsync(ChangeEventArgs change)
    {
        _collection = change.Value is string { Length: > 0 } chosen ? chosen : null;
        return GoToAsync(0);
    }

    private Task ChooseStandingAsync(ChangeEventArgs change)
    {
        _standing = Enum.TryParse<CorpusStanding>(change.Value as string, out var chosen) ? chosen : null;
        return GoToAsync(0);
    }

    private Task GoToAsync(int page)
    {
        _page = page;
        _openId = null;
        return ReadAsync();
    }

    private void Toggle(CorpusRow row) => _openId = _openId == row.DocumentId ? null : row.DocumentId;

    // What a document was used for is what a curator asks next, so its details stay open.
    private Task ChangedAsync(CorpusRow row)
    {
        _openId = row.DocumentId;
        return ReadAsync();
    }

    private async Task ReadAsync()
    {
        var reading = ++_reading;
        try
        {
            _collections = await Desk.CollectionsAsync(_leaving.Token);
            var listing = await Desk.FindAsync(new CorpusQuery(_words, _collection, _standing, _page * PageSize, PageSize), _leaving.Token);

            // A slower, older reading must not take the place of a newer one.
            if (reading != _reading) return;

            _listing = listing;
            _error = null;
        }
        catch (OperationCanceledException)
        {
        }
        catch (Exception exception)
        {
            Logger.CorpusNotRead(exception);
            _error = Text["Corpus.LoadFailed"];
        }
    }
}
