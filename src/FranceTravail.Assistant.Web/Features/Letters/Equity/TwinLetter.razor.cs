using FranceTravail.Assistant.Conversations.Letters.Equity.Comparison;
using FranceTravail.Assistant.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace FranceTravail.Assistant.Web.Features.Letters.Equity;

/// <summary>One letter of a pair: what it alone requires, says and how, then its text with the differences marked and said.</summary>
public sealed partial class TwinLetter
{
    [Inject] public required IStringLocalizer<Interface> Text { get; init; }

    [Parameter, EditorRequired] public required string Heading { get; set; }

    [Parameter, EditorRequired] public required OneSided Side { get; set; }

    /// <summary>What it alone says beside its requirements, which are listed already.</summary>
    private IReadOnlyList<string> Said => [.. Side.Sentences.Except(Side.Requirements.Select(requirement => requirement.Sentence))];
}
