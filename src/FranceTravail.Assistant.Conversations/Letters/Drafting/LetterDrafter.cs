using System.Text;
using FranceTravail.Assistant.Conversations.Letters.Composition;
using FranceTravail.Assistant.Conversations.Letters.Templates;
using FranceTravail.Assistant.Conversations.Models;
using FranceTravail.Assistant.Conversations.Prompting;
using Microsoft.Extensions.AI;

namespace FranceTravail.Assistant.Conversations.Letters.Drafting;

/// <summary>Form and notes → a checked letter, with the template alone or with the model's wording.</summary>
/// <param name="isRepeatable">True: the same facts give the same letter, as far as the engine can: no chance, and nothing kept from earlier prompts.</param>
internal sealed class LetterDrafter(PromptLibrary prompts, IChatClient chat, ChatProfile profile, bool isRepeatable = false) : ILetterDrafter
{
    private const string PromptName = "letters/draft";

    public LetterDraft Compose(LetterTemplate template, IReadOnlyDictionary<string, string?> typed, string notes)
    {
        var facts = LetterFacts.Read(template, typed, notes);
        var letter = LetterComposer.Compose(template, facts);
        return new LetterDraft(template, facts, letter, new Dictionary<string, string>(), null, null, [], LetterChecker.Check(template, facts, letter, notes));
    }

    public async Task<string?> PromptAsync(LetterTemplate template, IReadOnlyDictionary<string, string?> typed, string notes, CancellationToken cancellationToken) =>
        template.IsLocked ? null : Sent((await AskAsync(template, LetterFacts.Read(template, typed, notes), notes, cancellationToken)).Prompt);

    public async Task<LetterDraft> RewordAsync(
        LetterTemplate template, IReadOnlyDictionary<string, string?> typed, string notes, Action<string>? onProgress, CancellationToken cancellationToken)
    {
        var plain = Compose(template, typed, notes);
        if (template.IsLocked) return plain;

        var (consigne, prompt) = await AskAsync(template, plain.Facts, notes, cancellationToken);
        var written = new StringBuilder();
        var options = new ChatOptions { Temperature = isRepeatable ? 0 : profile.Temperature, MaxOutputTokens = profile.MaxOutputTokens };
        if (isRepeatable) options.AdditionalProperties = new AdditionalPropertiesDictionary { [GenerationHints.Repeatable] = true };
        await foreach (var update in chat.GetStreamingResponseAsync([new(ChatRole.System, prompt.System), new(ChatRole.User, prompt.User)], options, cancellationToken))
        {
            written.Append(update.Text);
            onProgress?.Invoke(Knowledge.Privacy.MaskedText.Restore(written.ToString(), consigne.Slots));
        }

        var repair = new DraftRepair(template, plain.Facts, consigne);
        var letter = repair.Repair(written.ToString());
        return new LetterDraft(
            template,
            plain.Facts,
            letter,
            consigne.Slots,
            Sent(prompt),
            Knowledge.Privacy.MaskedText.Restore(written.ToString(), consigne.Slots),
            repair.Remarks,
            LetterChecker.Check(template, plain.Facts, letter, notes));
    }

    private async Task<(LetterConsigne Consigne, RenderedPrompt Prompt)> AskAsync(LetterTemplate template, LetterFacts facts, string notes, CancellationToken cancellationToken)
    {
        var told = template.Name == LetterTemplate.FreeLetter ? facts.Values.GetValueOrDefault(LetterTemplate.Message, notes) : notes;
        var consigne = LetterConsigne.Of(template, Told(template, facts), told);
        return (consigne, await prompts[PromptName].RenderAsync(new Dictionary<string, string> { ["consigne"] = consigne.Text }, cancellationToken));
    }

    private static string Sent(RenderedPrompt prompt) => $"{prompt.System}\n\n{prompt.User}";

    // In the free letter the message is what the model words, not a value to hide from it: its own personal data become slots.
    private static LetterFacts Told(LetterTemplate template, LetterFacts facts) => template.Name == LetterTemplate.FreeLetter
        ? facts with { Values = facts.Values.Where(fact => fact.Key != LetterTemplate.Message).ToDictionary() }
        : facts;
}
