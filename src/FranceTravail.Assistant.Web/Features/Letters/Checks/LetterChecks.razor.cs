using FranceTravail.Assistant.Conversations.Letters;
using FranceTravail.Assistant.Conversations.Letters.Studio;
using FranceTravail.Assistant.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace FranceTravail.Assistant.Web.Features.Letters.Checks;

/// <summary>What must be put right before the letter leaves, then what could be better, then what was checked; each with its way out.</summary>
public sealed partial class LetterChecks
{
    private const string FormCheck = "formulaire";

    [Inject] public required IStringLocalizer<Interface> Text { get; init; }

    [Parameter, EditorRequired] public required LetterWork Work { get; set; }

    /// <summary>True while the model writes: what was checked is about to be replaced.</summary>
    [Parameter] public bool IsWaiting { get; set; }

    [Parameter] public EventCallback<LetterCheck> OnInsert { get; set; }

    /// <summary>A locked text is no longer the template's.</summary>
    [Parameter] public EventCallback OnReturn { get; set; }

    [Parameter] public EventCallback<string> OnGoToField { get; set; }

    private IReadOnlyList<LetterCheck> Checks => IsWaiting ? [] : Work.Checks;

    private IReadOnlyList<LetterCheck> Missing => [.. Checks.Where(check => !check.Passed && check.IsMandatory)];

    private IReadOnlyList<LetterCheck> Advice => [.. Checks.Where(check => !check.Passed && !check.IsMandatory)];

    private IReadOnlyList<LetterCheck> Passed => [.. Checks.Where(check => check.Passed)];

    private string State => IsWaiting ? "waiting" : Missing.Count > 0 ? "missing" : "fine";

    private string Summary => Missing.Count switch
    {
        _ when IsWaiting => Text["Checks.Waiting"],
        0 => Text["Checks.Fine"],
        1 => Text["Checks.OneMissing"],
        var count => Text["Checks.ManyMissing", count],
    };

    private string? FirstFault => Work.Template.Fields.Select(candidate => candidate.Name).FirstOrDefault(Work.Facts.Errors.ContainsKey);
}
