using FranceTravail.Assistant.Conversations.Turns;
using FranceTravail.Assistant.Web.Rendering;
using FranceTravail.Assistant.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace FranceTravail.Assistant.Web.Features.Chat;

/// <summary>Tells a screen reader the running answer by whole sentences, then how it ended; the answer itself is no live region.</summary>
public sealed partial class LiveAnnouncer : IDisposable
{
    // What was said is taken away after that, or it would be met a second time when the page is read through.
    private static readonly TimeSpan Lingering = TimeSpan.FromSeconds(8);

    private readonly List<string> _said = [];
    private FinishedSentences _sentences = new();
    private LiveTurn? _turn;
    private ITimer? _clearing;
    private bool _isEndSaid;

    [Inject] public required IStringLocalizer<Interface> Text { get; init; }

    [Inject] public required TimeProvider Time { get; init; }

    /// <summary>The last turn. One that has already ended when it comes is not read out.</summary>
    [Parameter] public LiveTurn? Turn { get; set; }

    public void Dispose()
    {
        if (_turn is not null) _turn.Changed -= OnTurnChanged;
        _clearing?.Dispose();
    }

    protected override void OnParametersSet()
    {
        if (ReferenceEquals(_turn, Turn)) return;

        if (_turn is not null) _turn.Changed -= OnTurnChanged;
        _turn = Turn is { Snapshot.IsEnded: false } ? Turn : null;
        _said.Clear();
        if (_turn?.Masked is { } masked) _said.Add(masked);
        _sentences = new FinishedSentences();
        _isEndSaid = false;
        if (_turn is not null) _turn.Changed += OnTurnChanged;
    }

    private void OnTurnChanged() => _ = InvokeAsync(() =>
    {
        if (_turn is null || _isEndSaid) return;

        var snapshot = _turn.Snapshot;
        var before = _said.Count;
        if (_sentences.Take(WordsOf(snapshot), snapshot.IsEnded) is { } finished) _said.Add(finished);
        if (snapshot.IsEnded) SayEnd(snapshot);
        if (_said.Count > before) StateHasChanged();
    });

    private static string WordsOf(TurnSnapshot snapshot) =>
        AnswerWords.Of(snapshot.IsEnded ? snapshot.Answer : UnfinishedMarkup.Close(snapshot.Answer));

    private void SayEnd(TurnSnapshot snapshot)
    {
        _isEndSaid = true;
        _said.Add(snapshot.Phase switch
        {
            TurnPhase.Refused => $"{Text["Refusal.Title"]} {snapshot.Message}",
            TurnPhase.Failed => snapshot.Message ?? Text["Turn.Ended"],
            TurnPhase.Stopped => Text["Turn.Stopped"],
            _ when snapshot.Ranked.Count > 0 => Text["Announcer.Ranked", snapshot.Ranked.Count],
            _ => Text["Announcer.Completed", CitedPassages.Of(snapshot).Count],
        });
        _clearing = Time.CreateTimer(_ => Clear(), null, Lingering, Timeout.InfiniteTimeSpan);
    }

    private void Clear() => _ = InvokeAsync(() =>
    {
        if (!_isEndSaid) return;

        _said.Clear();
        StateHasChanged();
    });
}
