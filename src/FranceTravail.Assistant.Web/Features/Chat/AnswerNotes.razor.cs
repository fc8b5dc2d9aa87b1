using FranceTravail.Assistant.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using MudBlazor;

namespace FranceTravail.Assistant.Web.Features.Chat;

/// <summary>What the age or the standing of its sources says of an answer: « D'après une fiche de novembre 2020 ».</summary>
public sealed partial class AnswerNotes
{
    [Inject] public required IStringLocalizer<Interface> Text { get; init; }

    [Parameter, EditorRequired] public required IReadOnlyList<string> Notices { get; set; }

    [Parameter] public string Icon { get; set; } = Icons.Material.Outlined.History;
}
