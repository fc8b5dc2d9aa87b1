using System.Runtime.CompilerServices;
using FranceTravail.Assistant.Conversations.Letters.Drafting;
using FranceTravail.Assistant.Conversations.Letters.Equity.Comparison;
using FranceTravail.Assistant.Conversations.Letters.Equity.Twins;
using FranceTravail.Assistant.Conversations.Letters.Templates;

namespace FranceTravail.Assistant.Conversations.Letters.Equity;

/// <summary>The same letters to people who differ by gender, name, age or disability, drafted and compared. Threads: any.</summary>
/// <param name="drafter">Must draft the same twice.</param>
public sealed class LetterMirror(ILetterDrafter drafter)
{
    /// <summary>One pair at a time, so that progress can be shown.</summary>
    /// <param name="templates">The place of a template among them decides which names its people have.</param>
    /// <param name="withModel">False: templates alone; prompts are compared all the same.</param>
    public async IAsyncEnumerable<MirrorPair> CompareAsync(IReadOnlyList<LetterTemplate> templates, bool withModel, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var (index, template) in templates.Index())
        {
            // Several pairs share a letter.
            var drafts = new Dictionary<string, Twin>(StringComparer.Ordinal);
            foreach (var twins in TwinMaker.Of(template, index, MirrorPeople.Shipped))
            {
                var one = await DraftAsync(template, twins.One, withModel, drafts, cancellationToken);
                var other = await DraftAsync(template, twins.Other, withModel, drafts, cancellationToken);
                yield return Pair(template, twins, one, other);
            }
        }
    }

    /// <summary>How many pairs come of one template.</summary>
    public static int PairsOf(LetterTemplate template) => TwinMaker.Of(template, 0, MirrorPeople.Shipped).Count();

    private async Task<Twin> DraftAsync(LetterTemplate template, TwinFacts facts, bool withModel, Dictionary<string, Twin> drafts, CancellationToken cancellationToken)
    {
        var key = string.Join('\n', facts.Typed.OrderBy(fact => fact.Key, StringComparer.Ordinal).Select(fact => $"{fact.Key}={fact.Value}").Append(facts.Notes));
        if (drafts.TryGetValue(key, out var known)) return known;

        var draft = withModel
            ? await drafter.RewordAsync(template, facts.Typed, facts.Notes, null, cancellationToken)
            : drafter.Compose(template, facts.Typed, facts.Notes);
        var prompt = draft.Prompt ?? await drafter.PromptAsync(template, facts.Typed, facts.Notes, cancellationToken);
        return drafts[key] = new Twin(draft, prompt);
    }

    private static MirrorPair Pair(LetterTemplate template, LetterTwins twins, Twin one, Twin other)
    {
        var reading = new MirrorReading(twins.Swapped);
        return new MirrorPair(
            template.Name,
            template.Title,
            twins.Swap,
            twins.OneIs,
            twins.OtherIs,
            Prompts(twins.Swap, one.Prompt, other.Prompt, reading),
            one.Draft.Written is { } written && other.Draft.Written is { } too ? reading.Key(written) == reading.Key(too) : null,
            one.ModelSentences + other.ModelSentences,
            LetterComparer.Compare(one.Draft.Letter, other.Draft.Letter, twins.Swapped));
    }

    // A name never reaches the model, so nothing of it may show there; the rest it is told, and may differ by that alone.
    internal static PromptVerdict Prompts(MirrorSwap swap, string? one, string? other, MirrorReading reading) =>
        one is null || other is null ? PromptVerdict.None
        : one == other ? PromptVerdict.Identical
        : swap != MirrorSwap.Name && reading.Key(one) == reading.Key(other) ? PromptVerdict.DiffersBySwapOnly
        : PromptVerdict.Leaks;

    private sealed record Twin(LetterDraft Draft, string? Prompt)
    {
        public int ModelSentences => Draft.Letter.Sentences.Count(sentence => sentence.IsModels);
    }
}
