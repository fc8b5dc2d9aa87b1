using System.Text.RegularExpressions;
using System.Text;
using FranceTravail.Assistant.Conversations.Letters.Drafting;
using FranceTravail.Assistant.Conversations.Letters.Templates;
using FranceTravail.Assistant.Conversations.Letters.Texts;
using FranceTravail.Assistant.Conversations.Models;
using FranceTravail.Assistant.Conversations.Prompting;
using FranceTravail.Assistant.Knowledge.Privacy;
using Microsoft.Extensions.AI;

namespace FranceTravail.Assistant.Conversations.Letters.Rewriting;

/// <summary>Asks the model for one rewriting, in slots, by the prompt that its profile names.</summary>
internal sealed partial class RewritingModel(PromptLibrary prompts, IChatClient chat, ChatProfile profile)
{
    public bool CanDo(RewriteAction action) => profile.LetterActions?.Contains(action) == true;

    public async Task<Asked> WriteAsync(RewriteRequest request, string selection, SelectionMask mask, Action<string> onProgress, CancellationToken cancellationToken)
    {
        var argument = mask.Mask(Statement(request.Argument));
        var inputs = new Dictionary<string, string> { ["selection"] = mask.Mask(selection), ["argument"] = argument, ["recipient"] = Recipient(request, mask) };
        var prompt = await prompts[$"{profile.RewritePrompts}/{request.Action.PromptFile()}"].RenderAsync(inputs, cancellationToken);
        var written = new StringBuilder();
        var isCut = false;
        var options = new ChatOptions { Temperature = profile.Temperature, MaxOutputTokens = profile.MaxOutputTokens };
        await foreach (var update in chat.GetStreamingResponseAsync([new(ChatRole.System, prompt.System), new(ChatRole.User, prompt.User)], options, cancellationToken))
        {
            written.Append(update.Text);
            isCut |= update.FinishReason == ChatFinishReason.Length;
            onProgress(MaskedText.Restore(written.ToString(), mask.Slots));
        }

        var lines = DraftedSentences.Of(written.ToString());
        if (request.Action == RewriteAction.AddSentence) lines = Said(lines, argument);
        return new Asked(Text(lines, HasLinesAlone(selection) ? "\n" : "\n\n"), $"{prompt.System}\n\n{prompt.User}", isCut);
    }

    // A small model puts its courtesies around the sentence, and says it twice.
    private static IEnumerable<IReadOnlyList<string>> Said(IEnumerable<IReadOnlyList<string>> lines, string argument)
    {
        var grounding = new Grounding(argument);
        yield return [.. lines.SelectMany(line => line).Where(grounding.Holds).Distinct()];
    }

    // Lines without empty ones between them are lines of one paragraph, and stay that.
    private static bool HasLinesAlone(string selection) => selection.Contains('\n', StringComparison.Ordinal) && !EmptyLines.AreIn(selection);

    private static string Text(IEnumerable<IReadOnlyList<string>> lines, string between)
    {
        var text = new StringBuilder();
        foreach (var line in lines.Where(line => line.Count > 0))
        {
            if (text.Length > 0) text.Append(line[0].StartsWith('-') ? "\n" : between);
            text.AppendJoin(' ', line);
        }

        return text.ToString();
    }

    /// <summary>« dire que l'agence ferme » is an order to the writer; the reader is told what follows.</summary>
    private static string Statement(string? argument)
    {
        var said = argument?.Trim().TrimEnd('.') ?? string.Empty;
        if (said.Length == 0) return said;

        said = Order().Replace(said, string.Empty);
        return $"{char.ToUpperInvariant(said[0])}{said[1..]}.";
    }

    private static string Recipient(RewriteRequest request, SelectionMask mask)
    {
        var values = request.Facts.Values;
        return values.TryGetValue(CommonFields.Civility, out var civility) && values.TryGetValue(CommonFields.LastName, out var name)
            ? $"{civility} {mask.SlotOf(SlotNames.LastName, name)}"
            : "l'entreprise";
    }

    [GeneratedRegex(@"^(?:merci de )?(?:dire|dis|ajoute[rz]?|précise[rz]?|prévenir|préviens|indique[rz]?|rappele[rz]?|rappelle|mentionne[rz]?)(?:-lui)? qu(?:e |['’])", RegexOptions.IgnoreCase)]
    private static partial Regex Order();

    /// <param name="Masked">The body of what it wrote, facts as slots.</param>
    /// <param name="IsCut">It reached its longest answer before it had ended.</param>
    internal sealed record Asked(string Masked, string Prompt, bool IsCut);
}
