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

    [Parameter] public EventCallback<LetterCheck> OnInsert { get; set; }

    /// <summary>A locked text is no longer the template's.</summary>
    [Parameter] public EventCallback OnReturn { get; set; }

    [Parameter] public EventCallback<string> OnGoToField { get; set; }

    private IReadOnlyList<LetterCheck> Missing => [.. Work.Checks.Where(check => !check.Passed && check.IsMandatory)];

    private IReadOnlyList<LetterCheck> Advice => [.. Work.Checks.Where(check => !check.Passed && !check.IsMandatory)];

    private IReadOnlyList<LetterCheck> Passed => [.. Work.Checks.Where(check => check.Passed)];

    private string Summary => Missing.Count switch
    {
        0 => Text["Checks.Fine"],
        1 => Text["Checks.OneMissing"],
        var count => Text["Checks.ManyMissing", count],
    };

    private string? FirstFault => Work.Template.Fields.Select(candidate => candidate.Name).FirstOrDefault(Work.Facts.Errors.ContainsKey);
}
