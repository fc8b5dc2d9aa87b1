using FranceTravail.Assistant.Conversations.Letters.Equity;
using FranceTravail.Assistant.Conversations.Letters.Equity.Runs;
using FranceTravail.Assistant.Web.Features.Chat;
using FranceTravail.Assistant.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace FranceTravail.Assistant.Web.Features.Letters.Equity;

/// <summary>The mirror test: run on demand as work of the server, its last result, and the pairs that differ.</summary>
public sealed partial class EquityPage : IDisposable
{
    private RenderPace? _pace;
    private RunningMirror? _running;
    private MirrorReport? _report;
    private bool _isRead;
    private string? _problem;
    private string _announcement = string.Empty;

    [Inject] public required IStringLocalizer<Interface> Text { get; init; }

    [Inject] public required EquityDesk Desk { get; init; }

    [Inject] public required TimeProvider Time { get; init; }

    [Inject] public required ILogger<EquityPage> Logger { get; init; }

    public void Dispose()
    {
        Leave();
        _pace?.Dispose();
    }

    protected override async Task OnInitializedAsync()
    {
        if (!Desk.IsAllowed) return;

        _pace = new RenderPace(Time, () => _ = InvokeAsync(FollowAsync));
        if (Desk.Running is { } running) Watch(running);
        await ReadAsync();
    }

    private void Start()
    {
        _problem = null;
        _announcement = Text["Equity.Started"];
        Watch(Desk.Start());
    }

    private void Watch(RunningMirror running)
    {
        _running = running;
        running.Changed += Tell;

        // It may have ended before it was watched.
        if (running.IsEnded) Tell();
    }

    private void Leave()
    {
        if (_running is not null) _running.Changed -= Tell;
        _running = null;
    }

    private void Tell() => _pace?.Request();

    private async Task FollowAsync()
    {
        if (_running is { IsEnded: true } ended)
        {
            Leave();
            _problem = ended.Problem;
            _announcement = ended.Problem is not null ? string.Empty : Text[ended.IsStopped ? "Equity.Stopped" : "Equity.Ended"];
            await ReadAsync();
        }

        StateHasChanged();
    }

    private async Task ReadAsync()
    {
        try
        {
            _report = await Desk.LastAsync(CancellationToken.None);
            _isRead = true;
        }
        catch (Exception exception)
        {
            Logger.LettersNotRead(exception);
            _problem = Text["Equity.NotRead"];
        }
    }
}
