using FranceTravail.Assistant.Conversations.Letters.Equity;
using FranceTravail.Assistant.Conversations.Letters.Equity.Comparison;
using FranceTravail.Assistant.Web.Rendering;
using FranceTravail.Assistant.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace FranceTravail.Assistant.Web.Features.Letters.Equity;

/// <summary>A result of the mirror test: the indicator for each swap and the pairs, of which one can be opened.</summary>
public sealed partial class EquityResult
{
    private MirrorReport? _read;
    private bool _onlyDiffering = true;
    private int? _opened;

    [Inject] public required IStringLocalizer<Interface> Text { get; init; }

    [Parameter, EditorRequired] public required MirrorReport Report { get; set; }

    /// <summary>The gravest first, each with its place in the report.</summary>
    private IReadOnlyList<(int Index, MirrorPair Pair)> Shown =>
        [.. Report.Pairs.Index().Where(pair => !_onlyDiffering || pair.Item.Verdict != MirrorVerdict.Identical || pair.Item.Prompts == PromptVerdict.Leaks).OrderByDescending(pair => pair.Item.Verdict)];

    protected override void OnParametersSet()
    {
        if (_read == Report) return;

        _read = Report;
        _opened = null;
    }

    private static string Share(double share) => share.ToString("P0", FrenchDates.Culture);
}
