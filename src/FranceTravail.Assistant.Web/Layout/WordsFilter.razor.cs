using Microsoft.AspNetCore.Components;

namespace FranceTravail.Assistant.Web.Layout;

/// <summary>The words that a list is searched for: once typing pauses, and at once when they are confirmed by Enter or left.</summary>
public sealed partial class WordsFilter : IDisposable
{
    // A search reads a whole list, and its number of results is read out: not at every key.
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);

    // What the field holds is the browser's alone from then on: a rendering that wrote it back would undo keys typed meanwhile.
    private string _initial = string.Empty;
    private string _told = string.Empty;
    private readonly LatestOnly _pausing = new();

    [Inject] public required TimeProvider Time { get; init; }

    /// <summary>Of the field.</summary>
    [Parameter, EditorRequired] public required string Id { get; set; }

    [Parameter, EditorRequired] public required string Label { get; set; }

    /// <summary>What stands in the field at first.</summary>
    [Parameter] public string Initial { get; set; } = string.Empty;

    /// <summary>Is told the words, each time others than before.</summary>
    [Parameter] public EventCallback<string> OnSearch { get; set; }

    public void Dispose() => _pausing.Dispose();

    protected override void OnInitialized() => _initial = _told = Initial;

    private async Task TypeAsync(ChangeEventArgs change)
    {
        var superseded = _pausing.Start();
        try
        {
            await Task.Delay(Pause, Time, superseded);
        }
        catch (OperationCanceledException)
        {
        }

        if (!superseded.IsCancellationRequested) await TellAsync(change);
    }

    private Task SettleAsync(ChangeEventArgs change)
    {
        _pausing.Start();
        return TellAsync(change);
    }

    private Task TellAsync(ChangeEventArgs change)
    {
        var words = change.Value as string ?? string.Empty;
        if (words == _told) return Task.CompletedTask;

        _told = words;
        return OnSearch.InvokeAsync(words);
    }
}
