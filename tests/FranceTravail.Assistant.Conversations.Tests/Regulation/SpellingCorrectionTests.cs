using FranceTravail.Assistant.Conversations.Regulation;
using FranceTravail.Assistant.Knowledge.Retrieval;
using FranceTravail.Assistant.Knowledge.Retrieval.Spelling;
using FranceTravail.Assistant.Testing;

namespace FranceTravail.Assistant.Conversations.Tests.Regulation;

public sealed class SpellingCorrectionTests
{
    [Theory]
    [InlineData("Quelle indemnitation pour un licencié ?", "Quelle indemnisation pour un licencié ?")]
    [InlineData("Indemnitation ?", "Indemnisation ?")]
    public async Task Question_WithAnUnknownWord_IsPutRight(string question, string expected)
    {
        var word = question.Contains("Indem", StringComparison.Ordinal) ? "Indemnitation" : "indemnitation";

        Assert.Equal(expected, await CorrectAsync(question, new SpellingSuggestion(word, "indemnisation")));
    }

    [Fact]
    public async Task Word_InsideAnother_IsLeftAlone() =>
        Assert.Equal("Le are et le bare", await CorrectAsync("Le arr et le bare", new SpellingSuggestion("arr", "are")));

    [Fact]
    public async Task Word_ThatFrenchHas_IsNoMistake() =>
        Assert.Null(await CorrectAsync("Combien coûte une nuit d'hôtel ?", new SpellingSuggestion("coûte", "toute")));

    [Fact]
    public async Task Question_WithoutASuggestion_IsNotOffered() => Assert.Null(await CorrectAsync("Quel délai ?"));

    private static Task<string?> CorrectAsync(string question, params SpellingSuggestion[] suggestions) =>
        new SpellingCorrection(new GivenSuggestions(suggestions)).FindAsync(
            new RegulationQuestion(question, new SearchScope(new HashSet<string>(), new DateOnly(2026, 11, 24)), []), TestDeadline.Token());

    private sealed class GivenSuggestions(IReadOnlyList<SpellingSuggestion> suggestions) : ISpellingSuggester
    {
        public Task<IReadOnlyList<SpellingSuggestion>> SuggestAsync(string text, SearchScope scope, CancellationToken cancellationToken) =>
            Task.FromResult(suggestions);
    }
}
