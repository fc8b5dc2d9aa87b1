using System.Globalization;
using FranceTravail.Assistant.Web.Resources;
using FranceTravail.Assistant.Web.Startup;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using MudBlazor;

namespace FranceTravail.Assistant.Web.Features.Chat;

/// <summary>What is still starting, and how far it is. It goes away by itself.</summary>
public sealed partial class StartupBanner : IDisposable
{
    private RenderPace? _pace;

    [Inject] public required IStringLocalizer<Interface> Text { get; init; }

    [Inject] public required StartupProgress Progress { get; init; }

    [Inject] public required TimeProvider Time { get; init; }

    private bool HasFailed => Progress.Steps.Any(step => step.State == StartupStepState.Failed);

    public void Dispose()
    {
        Progress.Changed -= OnProgress;
        _pace?.Dispose();
    }

    protected override void OnInitialized()
    {
        _pace = new RenderPace(Time, () => _ = InvokeAsync(StateHasChanged));
        Progress.Changed += OnProgress;
    }

    private void OnProgress() => _pace!.Request();

    private static string IconOf(StartupStep step) => step.State switch
    {
        StartupStepState.Done => Icons.Material.Outlined.CheckCircle,
        StartupStepState.Failed => Icons.Material.Outlined.ErrorOutline,
        StartupStepState.Running => Icons.Material.Outlined.HourglassTop,
        _ => Icons.Material.Outlined.Schedule,
    };

    private static string ClassOf(StartupStep step) => step.State switch
    {
        StartupStepState.Done => "startup-done",
        StartupStepState.Failed => "startup-failed",
        _ => "startup-pending",
    };

    private string DetailOf(StartupStep step) => step switch
    {
        { Detail: { Length: > 0 } detail } => detail,
        { State: StartupStepState.Waiting } => Text["Startup.Waiting"],
        { State: StartupStepState.Done } => Text["Startup.Done"],
        _ => string.Empty,
    };

    private static string? ValueOf(StartupStep step) =>
        step.Fraction is { } fraction ? Math.Round(fraction * 100).ToString(CultureInfo.InvariantCulture) : null;
}
