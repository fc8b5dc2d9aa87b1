using FranceTravail.Assistant.Conversations.Turns;
using FranceTravail.Assistant.Data;
using FranceTravail.Assistant.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace FranceTravail.Assistant.Web.Features.Chat;

/// <summary>A question with its answer as it is written. It renders when its own turn changes, whatever the rest of the page does.</summary>
public sealed partial class TurnCard : IDisposable
{
    private LiveTurn? _watched;
    private bool _isDisposed;

    [Inject] public required IStringLocalizer<Interface> Text { get; init; }

    [Parameter, EditorRequired] public required LiveTurn Turn { get; set; }

    [Parameter] public EventCallback<NumberedPassage> OnCite { get; set; }

    /// <summary>The same question in other words, with the choices that it was asked with.</summary>
    [Parameter] public EventCallback<AskedQuestion> OnAskAgain { get; set; }

    private bool IsOfAnotherDay => Turn.Day != ParisCalendar.DayOf(Turn.AskedAt);

    private TurnSnapshot Snapshot { get; set; } = TurnSnapshot.Empty;

    private IReadOnlyList<NumberedPassage> Cited { get; set; } = [];

    private IReadOnlyList<NumberedPassage> Others => [.. Snapshot.Passages.Except(Cited)];

    private IReadOnlyList<string> DoubtNotices => Turn.Doubts.NoticesOf(Text, Snapshot);

    private string QuestionId => QuestionIdOf(Turn);

    /// <summary>The id of a question's heading in the page.</summary>
    public static string QuestionIdOf(LiveTurn turn) => $"question-{turn.Id:N}";

    public void Dispose()
    {
        _isDisposed = true;
        if (_watched is not null) _watched.Changed -= OnTurnChanged;
    }

    protected override void OnParametersSet()
    {
        if (ReferenceEquals(_watched, Turn)) return;

        if (_watched is not null) _watched.Changed -= OnTurnChanged;
        _watched = Turn;
        _watched.Changed += OnTurnChanged;
        ReadSnapshot();
    }

    private void ReadSnapshot()
    {
        Snapshot = Turn.Snapshot;
        Cited = CitedPassages.Of(Snapshot);
    }

    private Task AskAgainAsync(string question) => OnAskAgain.InvokeAsync(new AskedQuestion(question, Turn.Choices));

    private void OnTurnChanged() => _ = InvokeAsync(() =>
    {
        if (_isDisposed) return;

        ReadSnapshot();
        StateHasChanged();
    });
}
