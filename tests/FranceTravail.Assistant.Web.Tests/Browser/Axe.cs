using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace FranceTravail.Assistant.Web.Tests.Browser;

/// <summary>The accessibility rules that a machine can check.</summary>
internal static class Axe
{
    private const string FiniteAnimations = """
        Promise.allSettled(document.getAnimations()
          .filter(animation => animation.effect.getTiming().iterations !== Infinity)
          .map(animation => animation.finished))
          .then(() => true)
        """;

    public static async Task AssertNoViolationAsync(IPage page, string state)
    {
        // Colours in the middle of a transition are no colours of ours.
        await page.EvaluateAsync(FiniteAnimations);
        var result = await page.RunAxe(new AxeRunOptions { ResultTypes = new HashSet<ResultType> { ResultType.Violations } });

        Assert.True(result.Violations.Length == 0, $"{state}: " + string.Join("; ", result.Violations.Select(violation =>
            $"{violation.Id} {string.Join(", ", violation.Nodes.Select(node => node.Html))}")));
    }
}
