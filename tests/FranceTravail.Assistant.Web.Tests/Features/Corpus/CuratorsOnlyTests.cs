using FranceTravail.Assistant.Conversations.Gaps;
using FranceTravail.Assistant.Data.Gaps;
using FranceTravail.Assistant.Knowledge.Curation;
using FranceTravail.Assistant.Knowledge.Retrieval.Lexicon.Curation;
using FranceTravail.Assistant.Web.Authentication;
using FranceTravail.Assistant.Web.Features.Corpus;
using FranceTravail.Assistant.Web.Features.Corpus.Gaps;
using FranceTravail.Assistant.Web.Features.Corpus.Vocabulary;

namespace FranceTravail.Assistant.Web.Tests.Features.Corpus;

/// <summary>Whatever a page shows, the desks refuse what is a curator's before they touch anything: nothing stands behind them here.</summary>
public sealed class CuratorsOnlyTests
{
    private static readonly CurrentUser Agent = new("agent", new HashSet<string> { "tous" }, IsCurator: false);
    private static readonly VocabularyRule Rule = new(VocabularyKind.Equivalents, "a, b", string.Empty);
    private static readonly CorpusRow Row = new("a", "A", "fiches", null, null, null, null, null);

    [Fact]
    public void Gaps_OfAnAgent_AreRefused()
    {
        var desk = new GapDesk(null!, null!, Agent, TimeProvider.System);

        Assert.False(desk.IsAllowed);
        AssertRefused(() => desk.FindAsync(new GapQuery(string.Empty, null, true, 0, 1), CancellationToken.None));
        AssertRefused(() => desk.DecideAsync(null!, GapState.Treated, string.Empty, CancellationToken.None));
        AssertRefused(() => desk.SearchAgainAsync(null!, CancellationToken.None));
    }

    [Fact]
    public void Vocabulary_OfAnAgent_IsRefused()
    {
        var desk = new VocabularyDesk(null!, null!, Agent, TimeProvider.System);

        Assert.False(desk.IsAllowed);
        AssertRefused(() => desk.ReadAsync(CancellationToken.None));
        AssertRefused(() => desk.SaveAsync(null, Rule, true, CancellationToken.None));
        AssertRefused(() => desk.RemoveAsync(null!, CancellationToken.None));
        AssertRefused(() => desk.PreviewAsync("Une question ?", null, Rule, CancellationToken.None));
    }

    [Fact]
    public void Dates_OfAnAgent_AreRefused()
    {
        var desk = new CorpusDesk(null!, null!, null!, null!, null!, Agent);

        Assert.False(desk.IsCurator);
        AssertRefused(() => desk.ChangeDatesAsync(Row, Row.Dates, "Raison.", CancellationToken.None));
        AssertRefused(() => desk.UndoDatesAsync("a", 1, CancellationToken.None));
    }

    private static void AssertRefused(Func<Task> call) => Assert.Throws<UnauthorizedAccessException>(() => { _ = call(); });
}
