using FranceTravail.Assistant.Conversations.Letters.Series;
using FranceTravail.Assistant.Conversations.Letters.Templates;
using FranceTravail.Assistant.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace FranceTravail.Assistant.Web.Features.Letters.Series;

/// <summary>« Série »: pasted rows are read, shown with their faults, and become letters in one gesture. What was pasted stays in its box whatever goes wrong.</summary>
public sealed partial class SeriesPage : IDisposable
{
    private readonly CancellationTokenSource _leaving = new();
    private PasteBox? _box;
    private LetterTemplate? _template;
    private IReadOnlyDictionary<string, string?> _shared = new Dictionary<string, string?>();
    private string? _pasted;
    private LetterSeries? _series;
    private bool _withIncomplete = true;
    private bool _isCreating;
    private string? _notice;
    private string? _problem;
    private string? _failure;

    [Inject] public required IStringLocalizer<Interface> Text { get; init; }

    [Inject] public required SeriesDesk Desk { get; init; }

    [Inject] public required NavigationManager Navigation { get; init; }

    [Inject] public required ILogger<SeriesPage> Logger { get; init; }

    /// <summary>The letter template's name.</summary>
    [Parameter] public string Template { get; set; } = string.Empty;

    private string Title => _template?.Title ?? Template;

    private IReadOnlyList<SeriesRow> Chosen => _series is null ? [] : [.. _series.Rows.Where(row => row.IsReady || (_withIncomplete && row.IsToComplete))];

    public void Dispose()
    {
        _leaving.Cancel();
        _leaving.Dispose();
    }

    protected override async Task OnParametersSetAsync()
    {
        if (_template?.Name == Template) return;

        (_pasted, _series, _notice, _problem, _failure, _isCreating) = (null, null, null, null, null, false);
        _template = Desk.Find(Template);
        if (_template is null)
        {
            _failure = Text["Series.NoTemplate"];
            return;
        }

        try
        {
            _shared = await Desk.SharedAsync(_template, _leaving.Token);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // Series can be made without habits: the agent types the signature once more.
            Logger.SeriesFailed(exception);
            _failure = Text["Series.NoHabits"];
        }
    }

    private Task ReadAsync() => GuardAsync("Series.ReadFailed", async () =>
    {
        if (await PastedAsync() is { } pasted) Read(pasted);
    });

    private void ShareAsync(IReadOnlyDictionary<string, string?> values)
    {
        _shared = new Dictionary<string, string?>(_shared.Concat(values).GroupBy(value => value.Key).ToDictionary(group => group.Key, group => group.Last().Value));
        if (_pasted is not null) Read(_pasted);
    }

    // A second press while the first one works, or while its page is being left, makes no second series.
    private async Task CreateAsync()
    {
        if (_isCreating) return;

        _isCreating = true;
        var isCreated = false;
        await GuardAsync("Series.CreateFailed", async () => isCreated = await CreatedAsync());
        _isCreating = isCreated;
    }

    private async Task<bool> CreatedAsync()
    {
        if (await PastedAsync() is not { } pasted) return false;

        if (pasted != _pasted)
        {
            Read(pasted);
            _notice = Text["Series.Changed"];
            return false;
        }

        if (Chosen.Count == 0)
        {
            _problem = Text["Series.NoneReady"];
            return false;
        }

        var letters = await Desk.CreateAsync(_template!, Chosen, _leaving.Token);
        Navigation.NavigateTo($"/courriers/{letters[0]}");
        return true;
    }

    private async Task<string?> PastedAsync()
    {
        var pasted = await _box!.ReadAsync(_leaving.Token);
        if (pasted is null) _problem = Text["Series.TooLong"];
        return pasted;
    }

    private void Read(string pasted)
    {
        _pasted = pasted;
        _series = SeriesReader.Read(_template!, pasted, _shared);
        _problem = _series.Problem;
    }

    private async Task GuardAsync(string problem, Func<Task> action)
    {
        (_notice, _problem) = (null, null);
        try
        {
            await action();
        }
        catch (OperationCanceledException)
        {
        }
        catch (Exception exception)
        {
            Logger.SeriesFailed(exception);
            _problem = Text[problem];
        }
    }
}
