using System.Diagnostics;
using System.Runtime.CompilerServices;
using FranceTravail.Assistant.Conversations.Models;
using FranceTravail.Assistant.Conversations.Turns;
using Microsoft.Extensions.AI;

namespace FranceTravail.Assistant.Conversations.Regulation;

/// <summary>Question and extracts → the streamed answer, sentence by checked sentence; a refusal where the model says its refusal sentence or where no sentence holds.</summary>
internal sealed class AnswerGenerator(RegulationPrompt prompt, IChatClient chat, ChatProfile profile)
{
    public async IAsyncEnumerable<TurnEvent> GenerateAsync(
        RegulationQuestion question,
        IReadOnlyList<NumberedPassage> passages,
        int nearestShown,
        Stopwatch clock,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var messages = await prompt.BuildAsync(question, passages, cancellationToken);
        var options = new ChatOptions { Temperature = profile.Temperature, MaxOutputTokens = profile.MaxOutputTokens };
        var gate = new RefusalSentenceGate(profile.RefusalSentence);
        var answer = new CheckedAnswer(passages);
        var usage = new UsageDetails();
        await foreach (var update in chat.GetStreamingResponseAsync(messages, options, cancellationToken))
        {
            foreach (var part in update.Contents.OfType<UsageContent>()) usage.Add(part.Details);

            foreach (var turnEvent in answer.Add(gate.Pass(update.Text))) yield return turnEvent;
        }

        if (gate.IsRefusal)
        {
            yield return new TurnEvent.Refused(AnswerWording.ModelRefused, [.. passages.Take(nearestShown)]);
            yield break;
        }

        foreach (var turnEvent in answer.Add(gate.Flush()).Concat(answer.Flush())) yield return turnEvent;

        if (!answer.HasText)
        {
            yield return new TurnEvent.Refused(AnswerWording.NothingPassedTheChecks, [.. passages.Take(nearestShown)]);
            yield break;
        }

        yield return new TurnEvent.Completed(new TurnUsage(
            (int)(usage.InputTokenCount ?? 0),
            (int)(usage.CachedInputTokenCount ?? 0),
            (int)(usage.OutputTokenCount ?? 0),
            clock.ElapsedMilliseconds));
    }
}
