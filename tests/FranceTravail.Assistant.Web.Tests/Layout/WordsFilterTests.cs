using Bunit;
using FranceTravail.Assistant.Web.Layout;

namespace FranceTravail.Assistant.Web.Tests.Layout;

public sealed class WordsFilterTests : InterfaceContext
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);

    private readonly List<string> _told = [];

    [Fact]
    public async Task Keys_InQuickSuccession_AreSearchedOnceAtThePause()
    {
        var field = RenderField();

        var first = field.Find("input").InputAsync("b");
        Time.Advance(Pause / 2);
        var second = field.Find("input").InputAsync("bi");
        Time.Advance(Pause / 2);
        await first;
        Assert.Empty(_told);

        Time.Advance(Pause / 2);
        await second;
        Assert.Equal(["bi"], _told);
    }

    [Fact]
    public async Task Enter_SearchesAtOnceAndNotAgain()
    {
        var field = RenderField();

        var typing = field.Find("input").InputAsync("bilan");
        await field.Find("input").ChangeAsync("bilan");
        Assert.Equal(["bilan"], _told);

        Time.Advance(Pause);
        await typing;
        await field.Find("input").ChangeAsync("bilan");
        Assert.Equal(["bilan"], _told);
    }

    [Fact]
    public async Task Words_AsTheyWereAtFirst_AreNotSearchedAgain()
    {
        var field = RenderField("bilan");
        Assert.Equal("bilan", field.Find("input").GetAttribute("value"));

        var typing = field.Find("input").InputAsync("bilan");
        Time.Advance(Pause);
        await typing;

        Assert.Empty(_told);
    }

    [Fact]
    public async Task Field_WhoseWordsWereSearched_IsNotWrittenBy()
    {
        var field = RenderField("a");

        await field.Find("input").ChangeAsync("bilan");
        field.Render(parameters => parameters.Add(filter => filter.Initial, "bilan"));

        Assert.Equal("a", field.Find("input").GetAttribute("value"));
    }

    [Fact]
    public async Task Page_LeftWhileTyping_SearchesNothing()
    {
        var typing = RenderField().Find("input").InputAsync("bilan");

        await DisposeComponentsAsync();
        Time.Advance(Pause);
        await typing;

        Assert.Empty(_told);
    }

    private IRenderedComponent<WordsFilter> RenderField(string initial = "") => Render<WordsFilter>(parameters => parameters
        .Add(filter => filter.Id, "words")
        .Add(filter => filter.Label, "Mots")
        .Add(filter => filter.Initial, initial)
        .Add(filter => filter.OnSearch, words => _told.Add(words)));
}
