using System.Runtime.CompilerServices;
using FranceTravail.Assistant.Conversations.Models;
using FranceTravail.Assistant.Conversations.Turns;
using Microsoft.Extensions.AI;

namespace FranceTravail.Assistant.Conversations.Regulation;

/// <summary>Question and extracts → what the model writes, cut into checked sentences. Decides nothing about them.</summary>
internal sealed class AnswerStream(RegulationPrompt prompt, IChatClient chat, ChatProfile profile)
{
    public async IAsyncEnumerable<AnswerPart> WriteAsync(
        RegulationQuestion question,
        IReadOnlyList<NumberedPassage> passages,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var times = new CheckTimes();
        var messages = await prompt.BuildAsync(question, passages, cancellationToken);
        var gate = new RefusalSentenceGate(profile.RefusalSentence);
        var sentences = new CheckedSentences(passages);
        var usage = new UsageDetails();
        await foreach (var update in chat.GetStreamingResponseAsync(messages, Options(), cancellationToken))
        {
            foreach (var part in update.Contents.OfType<UsageContent>()) usage.Add(part.Details);
            foreach (var check in times.Measure(() => sentences.Add(gate.Pass(update.Text)))) yield return new AnswerPart.Sentence(check);
        }

        if (gate.IsRefusal)
        {
            yield return new AnswerPart.Refusal();
        }
        else
        {
            foreach (var check in times.Measure(() => sentences.Add(gate.Flush()).Concat(sentences.Flush()))) yield return new AnswerPart.Sentence(check);
        }

        yield return new AnswerPart.End(usage, times);
    }

    private ChatOptions Options()
    {
        var options = new ChatOptions { Temperature = profile.Temperature, MaxOutputTokens = profile.MaxOutputTokens };
        if (profile.AvoidsRefusal)
            options.AdditionalProperties = new AdditionalPropertiesDictionary { [GenerationHints.AvoidedOpening] = profile.RefusalSentence };
        return options;
    }
}
