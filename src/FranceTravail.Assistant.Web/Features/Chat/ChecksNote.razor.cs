using FranceTravail.Assistant.Knowledge.Citations;
using FranceTravail.Assistant.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace FranceTravail.Assistant.Web.Features.Chat;

/// <summary>What was checked of an answer, and what was put aside and why. It never says « vérifié »: supported is not yet answering.</summary>
public sealed partial class ChecksNote
{
    [Inject] public required IStringLocalizer<Interface> Text { get; init; }

    [Parameter, EditorRequired] public required IReadOnlyList<SentenceCheck> Checks { get; set; }

    /// <summary>True where a source may no longer be relied on: what was checked against it was, and no more.</summary>
    [Parameter] public bool IsDoubtful { get; set; }

    private IReadOnlyList<SentenceCheck> Failed => [.. Checks.Where(check => check.Status == SentenceCheckStatus.Failed)];

    private bool HasSupported => Checks.Any(check => check.Status == SentenceCheckStatus.Supported);
}
