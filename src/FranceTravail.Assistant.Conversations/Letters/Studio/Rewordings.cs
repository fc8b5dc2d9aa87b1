using System.Collections.Concurrent;
using FranceTravail.Assistant.Conversations.Letters.Composition;
using FranceTravail.Assistant.Conversations.Letters.Drafting;
using FranceTravail.Assistant.Conversations.Letters.Storage;
using FranceTravail.Assistant.Conversations.Letters.Templates;
using FranceTravail.Assistant.Conversations.Turns;
using Microsoft.Extensions.Logging;

namespace FranceTravail.Assistant.Conversations.Letters.Studio;

/// <summary>
/// Rewordings belong to letters, not to pages: one goes on while its page is reloaded, and its result is stored before any page hears of it.
/// What is typed in the letter meanwhile stays. After a crash the letter is what it was, and can be reworded again. Threads: any.
/// </summary>
public sealed class Rewordings(ILetterDrafter drafter, LetterStore store, LetterTemplates templates, IFailureWording wording, ILogger<Rewordings> logger)
{
    private const string NothingKept = "Le modèle n'a rien écrit de sûr : le courrier reste ce qu'il était.";

    private const string Retouched = "Le texte a été modifié pendant la reformulation : ce que vous aviez écrit est gardé dans l'historique.";

    private const string Replaced = "Vos retouches ont été remplacées : le texte d'avant est gardé dans l'historique.";

    private const string Lags = "Le formulaire a changé pendant la reformulation et une ligne du texte ne suit pas : relisez les faits.";

    private readonly ConcurrentDictionary<Guid, RunningRewording> _running = new();

    /// <summary>The one of this letter that runs now.</summary>
    public RunningRewording? Find(Guid letterId) => _running.GetValueOrDefault(letterId);

    /// <summary>Starts one, or gives the one that runs already. The letter must have been stored as it is to be reworded.</summary>
    public RunningRewording Start(Guid letterId, string author)
    {
        var fresh = new RunningRewording();
        var running = _running.GetOrAdd(letterId, fresh);
        if (running == fresh) Run(letterId, author, fresh);
        else fresh.Dispose();
        return running;
    }

    private void Run(Guid letterId, string author, RunningRewording running)
    {
        // Stopped or failed, the letter stays what it was.
        (IReadOnlyList<string> Remarks, bool IsTaken) end = ([], false);
        DetachedWork.Start(
            async () => end = await RewordAsync(letterId, author, running),
            exception =>
            {
                Log.RewordingFailed(logger, letterId, exception.GetType().Name);
                return wording.Describe(exception);
            },
            (_, problem) =>
            {
                _running.TryRemove(KeyValuePair.Create(letterId, running));
                running.End(end.Remarks, end.IsTaken, problem);
                running.Dispose();
            },
            running.StopRequested);
    }

    private async Task<(IReadOnlyList<string> Remarks, bool IsTaken)> RewordAsync(Guid letterId, string author, RunningRewording running)
    {
        if (await store.FindAsync(letterId, author, running.StopRequested) is not { } saved || templates.Find(saved.Template) is not { } template) return ([], false);

        var draft = await drafter.RewordAsync(template, saved.State.Typed, saved.State.Notes, running.Tell, running.StopRequested);
        if (!draft.Letter.Sentences.Any(sentence => sentence.IsModels)) return ([NothingKept, .. draft.Remarks], false);

        var (remarks, isTaken) = await TakeAsync(letterId, author, template, saved.State, draft.Letter);
        return ([.. draft.Remarks, .. remarks], isTaken);
    }

    // The agent may have typed on while the model wrote: its words go into the letter of now.
    private async Task<(IReadOnlyList<string> Remarks, bool IsTaken)> TakeAsync(Guid letterId, string author, LetterTemplate template, LetterState asked, Letter drafted)
    {
        while (await store.FindAsync(letterId, author, CancellationToken.None) is { } now)
        {
            var revision = now.Revision;
            var shown = new LetterWork(template, now.State);
            IReadOnlyList<string> remarks = [];
            var isRetouchedNow = IsRetouched(template, asked, now.State);
            if (isRetouchedNow || shown.IsRetouched(now.Versions))
            {
                remarks = [isRetouchedNow ? Retouched : Replaced];
                if (now.Versions.All(version => version.Text != now.State.Text))
                {
                    if (await store.AddVersionAsync(letterId, author, LetterVersionKind.Edited, now.State, revision, CancellationToken.None) is null) continue;

                    revision++;
                }
            }

            var work = new LetterWork(template, asked with { ModelSentences = now.State.ModelSentences });
            work.Take(drafted.Text, drafted.Sentences.Where(sentence => sentence.IsModels).Select(sentence => sentence.Text));
            work.Fill(now.State.Typed, now.State.Notes);

            // The model does not know what was quoted from sources: it stays as it is.
            foreach (var quote in shown.Quoted) work.Quote(quote);
            if (work.LagsBehindForm) remarks = [.. remarks, Lags];
            if (await store.AddVersionAsync(letterId, author, LetterVersionKind.Reworded, work.State, revision, CancellationToken.None) is not null) return (remarks, true);
        }

        return ([], false);
    }

    // The form alone would have made another text.
    private static bool IsRetouched(LetterTemplate template, LetterState asked, LetterState now)
    {
        var filled = new LetterWork(template, asked);
        filled.Fill(now.Typed, now.Notes);
        return filled.Text != now.Text;
    }
}
