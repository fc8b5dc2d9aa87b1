using FranceTravail.Assistant.Conversations.Letters.Studio;
using FranceTravail.Assistant.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace FranceTravail.Assistant.Web.Features.Letters.History;

/// <summary>All versions of a letter, what changed since each, and the way back to it.</summary>
public sealed partial class LetterHistory
{
    private bool _isOpen;
    private int? _compared;

    [Inject] public required IStringLocalizer<Interface> Text { get; init; }

    [Parameter, EditorRequired] public required IReadOnlyList<LetterVersion> Versions { get; set; }

    [Parameter] public int ShownVersion { get; set; }

    [Parameter, EditorRequired] public required string CurrentText { get; set; }

    [Parameter] public bool IsBusy { get; set; }

    [Parameter] public EventCallback<int> OnGoBack { get; set; }

    private string NameOf(LetterVersionKind kind) => kind switch
    {
        LetterVersionKind.Form => Text["History.Form"],
        LetterVersionKind.Edited => Text["History.Edited"],
        LetterVersionKind.Reworded => Text["History.Reworded"],
        LetterVersionKind.Rewritten => Text["History.Rewritten"],
        LetterVersionKind.Notice => Text["History.Notice"],
        LetterVersionKind.Quoted => Text["History.Quoted"],
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    private bool CanGoBackTo(LetterVersion version) => !IsBusy && version.Text != CurrentText;

    private Task GoBackAsync(LetterVersion version) => CanGoBackTo(version) ? OnGoBack.InvokeAsync(version.Number) : Task.CompletedTask;

    private void Toggle() => _isOpen = !_isOpen;

    private void Compare(LetterVersion version) => _compared = _compared == version.Number ? null : version.Number;
}
