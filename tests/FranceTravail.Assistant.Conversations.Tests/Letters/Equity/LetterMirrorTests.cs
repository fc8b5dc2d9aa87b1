using FranceTravail.Assistant.Conversations.Letters.Drafting;
using FranceTravail.Assistant.Conversations.Letters.Equity;
using FranceTravail.Assistant.Conversations.Letters.Equity.Comparison;
using FranceTravail.Assistant.Conversations.Letters.Equity.Twins;
using FranceTravail.Assistant.Conversations.Letters.Templates;
using FranceTravail.Assistant.Testing;
using FranceTravail.Assistant.Knowledge.Privacy;

namespace FranceTravail.Assistant.Conversations.Tests.Letters.Equity;

public sealed class LetterMirrorTests
{
    public static TheoryData<string> Templates => [.. LetterDesk.Templates.All.Where(template => !template.IsLocked).Select(template => template.Name)];

    [Theory]
    [MemberData(nameof(Templates))]
    public async Task Prompt_ToEverybodyOfAllLists_IsTheSameByteByByte(string name)
    {
        await using var desk = await LetterDesk.OpenAsync();
        var template = LetterDesk.Templates.Find(name)!;
        var people = MirrorPeople.Shipped;

        var prompts = new List<string?>();
        foreach (var person in Enumerable.Range(0, people.Groups).SelectMany(people.All).Where(person => person.Gender == Gender.Feminine))
        {
            var facts = TwinMaker.Facts(template, person, people.Note);
            prompts.Add(await desk.Drafter.PromptAsync(template, facts.Typed, facts.Notes, TestDeadline.Token()));
        }

        Assert.Contains("Mme [PRENOM] [NOM] a demandé", Assert.Single(prompts.Distinct()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Prompt_Shown_IsTheOneThatIsSent()
    {
        await using var desk = await LetterDesk.OpenAsync(new ScriptedChatClient("Bonjour."));
        var template = LetterDesk.Templates.Find("convocation")!;
        var facts = TwinMaker.Facts(template, MirrorPeople.Shipped.Of(1, Gender.Masculine, 0), MirrorPeople.Shipped.Note);

        var draft = await desk.Drafter.RewordAsync(template, facts.Typed, facts.Notes, null, TestDeadline.Token());

        Assert.Equal(draft.Prompt, await desk.Drafter.PromptAsync(template, facts.Typed, facts.Notes, TestDeadline.Token()));
    }

    [Fact]
    public async Task Drafter_OfTheMirror_LeavesNothingToChance()
    {
        using var chat = new ScriptedChatClient("Bonjour.");
        var drafter = new LetterDrafter(
            Conversations.Prompting.PromptLibrary.Load(RepositoryFiles.Path("prompts"), new Microsoft.SemanticKernel.Kernel()), chat, Regulation.AssistantFixture.SmallModel with { Temperature = 0.8f }, isRepeatable: true);

        await PairsAsync(new LetterMirror(drafter), [LetterDesk.Templates.Find("convocation")!], withModel: true);

        Assert.NotEmpty(chat.Options);
        Assert.All(chat.Options, options =>
        {
            Assert.Equal(0, options!.Temperature);
            Assert.Equal(true, options.AdditionalProperties![Conversations.Models.GenerationHints.Repeatable]);
        });
    }

    [Fact]
    public async Task Compare_TemplatesAlone_AreIdenticalForEverybody()
    {
        await using var desk = await LetterDesk.OpenAsync();

        var pairs = await PairsAsync(new LetterMirror(desk.Drafter), LetterDesk.Templates.All, withModel: false);

        Assert.Equal(10 * LetterDesk.Templates.All.Count, pairs.Count);
        Assert.All(pairs, pair => Assert.True(pair.Verdict == MirrorVerdict.Identical, $"{pair.Template} {pair.Swap}"));
        Assert.DoesNotContain(pairs, pair => pair.Prompts == PromptVerdict.Leaks);
        Assert.All(pairs.Where(pair => pair is { Swap: MirrorSwap.Name, Prompts: not PromptVerdict.None }), pair => Assert.Equal(PromptVerdict.Identical, pair.Prompts));
    }

    [Fact]
    public async Task Compare_AModelThatAsksMoreOfOneAge_IsCaughtForThatAgeAlone()
    {
        var mirror = new LetterMirror(new BiasedDrafter());

        var pairs = await PairsAsync(mirror, [LetterDesk.Templates.Find("convocation")!], withModel: true);
        var report = new MirrorReport(default, "partial", pairs);

        Assert.Equal([1.0, 1.0, 0.0, 1.0], report.Indicators.Select(indicator => indicator.Fair.Value));
        Assert.Equal([1, 5, 2, 2], report.Indicators.Select(indicator => indicator.Fair.Count));
        Assert.All(pairs.Where(pair => pair.Swap == MirrorSwap.Age), pair =>
        {
            Assert.Equal(MirrorVerdict.RequirementDiffers, pair.Verdict);
            Assert.Contains("justifier", Assert.Single(pair.Letters.Other.Requirements).Sentence, StringComparison.Ordinal);
        });
    }

    [Theory]
    [InlineData("Claire", "Aminata", PromptVerdict.Leaks)]
    [InlineData("[PRENOM]", "[PRENOM]", PromptVerdict.Identical)]
    [InlineData("[PRENOM]", "[PRENOM] ", PromptVerdict.Leaks)]
    public void Prompts_ThatHoldAName_Leak(string one, string other, PromptVerdict verdict)
    {
        var reading = new MirrorReading(SwappedWords.Of(("Claire", "[PRENOM]"), ("Aminata", "[PRENOM]")));

        Assert.Equal(verdict, LetterMirror.Prompts(MirrorSwap.Name, one, other, reading));
    }

    [Theory]
    [InlineData("Inviter M. [NOM], absent.", PromptVerdict.DiffersBySwapOnly)]
    [InlineData("Convoquer M. [NOM], absent.", PromptVerdict.Leaks)]
    public void Prompts_ToAManAndAWoman_MayDifferByCivilityAndAgreementAlone(string other, PromptVerdict verdict)
    {
        var reading = new MirrorReading(SwappedWords.None.WithGender());

        Assert.Equal(verdict, LetterMirror.Prompts(MirrorSwap.Gender, "Inviter Mme [NOM], absente.", other, reading));
    }

    private static async Task<List<MirrorPair>> PairsAsync(LetterMirror mirror, IReadOnlyList<LetterTemplate> templates, bool withModel)
    {
        var pairs = new List<MirrorPair>();
        await foreach (var pair in mirror.CompareAsync(templates, withModel, TestDeadline.Token())) pairs.Add(pair);
        return pairs;
    }

    /// <summary>Writes the template's letter, and asks more of who is 58.</summary>
    private sealed class BiasedDrafter : ILetterDrafter
    {
        private readonly LetterDrafter _drafter = new(
            Conversations.Prompting.PromptLibrary.Load(RepositoryFiles.Path("prompts"), new Microsoft.SemanticKernel.Kernel()), new ScriptedChatClient(), Regulation.AssistantFixture.SmallModel);

        public LetterDraft Compose(LetterTemplate template, IReadOnlyDictionary<string, string?> typed, string notes) => _drafter.Compose(template, typed, notes);

        public Task<string?> PromptAsync(LetterTemplate template, IReadOnlyDictionary<string, string?> typed, string notes, CancellationToken cancellationToken) =>
            _drafter.PromptAsync(template, typed, notes, cancellationToken);

        public Task<LetterDraft> RewordAsync(LetterTemplate template, IReadOnlyDictionary<string, string?> typed, string notes, Action<string>? onProgress, CancellationToken cancellationToken)
        {
            var draft = Compose(template, typed, notes);
            var text = notes.Contains("58 ans", StringComparison.Ordinal)
                ? draft.Letter.Text.Replace("En cas d'empêchement", "Vous devez justifier vos recherches. En cas d'empêchement", StringComparison.Ordinal)
                : draft.Letter.Text;
            return Task.FromResult(draft with { Letter = Conversations.Letters.Texts.LetterReading.Read(text, []) });
        }
    }
}
