using Bunit;
using FranceTravail.Assistant.Knowledge.Curation;
using FranceTravail.Assistant.Web.Features.Sources.Pages;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.JSInterop;

namespace FranceTravail.Assistant.Web.Tests.Features.Sources.Pages;

public sealed class DocumentPageTests : InterfaceContext
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Script_ThatNeverCame_IsSaidAndLeavesThePageWhole(bool isLate)
    {
        Services.AddSingleton<IJSRuntime>(new BrokenBrowser(isLate ? new TaskCanceledException() : new JSException("No module.")));
        var problems = new List<string>();

        var page = Render<DocumentPage>(parameters => parameters
            .Add(shown => shown.View, new SourceView(1, 1, "pdf", "Un titre", "", null, null, null, null, null, "a.pdf", "application/pdf", "", "Un passage.", 0, 11, 2))
            .Add(shown => shown.OnFailed, problems.Add));

        page.WaitForAssertion(() => Assert.Equal([Text["Page.Failed"].Value], problems));
        Assert.Null(await Record.ExceptionAsync(async () => await page.Instance.DisposeAsync()));
    }
}
