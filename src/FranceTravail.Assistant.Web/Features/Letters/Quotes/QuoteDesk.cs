using FranceTravail.Assistant.Conversations.Letters.Composition;
using FranceTravail.Assistant.Conversations.Letters.Storage;
using FranceTravail.Assistant.Conversations.Letters.Studio;
using FranceTravail.Assistant.Conversations.Letters.Templates;
using FranceTravail.Assistant.Data;
using FranceTravail.Assistant.Web.Authentication;

namespace FranceTravail.Assistant.Web.Features.Letters.Quotes;

/// <summary>Puts a quoted rule into one of the user's letters.</summary>
public sealed class QuoteDesk(LetterStore store, LetterHabits habits, LetterTemplates templates, CurrentUser user, TimeProvider time)
{
    private const int Shown = 6;

    /// <summary>Letters that can take a quote, the last touched first: neither validated nor of a fixed text.</summary>
    public async Task<IReadOnlyList<LetterSummary>> DraftsAsync(CancellationToken cancellationToken) =>
        [.. (await store.ListAsync(user.Name, cancellationToken)).Where(letter => !letter.IsValidated && templates.Find(letter.Template) is { IsLocked: false }).Take(Shown)];

    public string TitleOf(LetterSummary letter) => templates.Find(letter.Template)?.Title ?? letter.Template;

    /// <summary>A new free letter that begins with the quote.</summary>
    public async Task<Guid> QuoteInNewAsync(LetterQuote quote, CancellationToken cancellationToken)
    {
        var template = templates.Find(LetterTemplate.FreeLetter) ?? throw new InvalidOperationException("There is no template for free letters.");
        var work = LetterWork.Begin(template, await habits.ReadAsync(user.Name, template, cancellationToken), ParisCalendar.Today(time));
        var id = await store.CreateAsync(user.Name, template.Name, work.State, cancellationToken);
        await QuoteInAsync(id, quote, cancellationToken);
        return id;
    }

    /// <summary>The text before is kept as a version, and so is the one with the quote.</summary>
    /// <returns>False, and nothing is written, where the letter is gone or takes no quote.</returns>
    public async Task<bool> QuoteInAsync(Guid id, LetterQuote quote, CancellationToken cancellationToken)
    {
        // Each turn follows a write of another page.
        while (await store.FindAsync(id, user.Name, cancellationToken) is { } saved && templates.Find(saved.Template) is { IsLocked: false } template)
        {
            var revision = saved.Revision;
            if (saved.Versions.All(version => version.Text != saved.State.Text))
            {
                var kind = saved.Versions.Count == 0 ? LetterVersionKind.Form : LetterVersionKind.Edited;
                if (await store.AddVersionAsync(id, user.Name, kind, saved.State, revision, cancellationToken) is null) continue;

                revision++;
            }

            var work = new LetterWork(template, saved.State);
            work.Quote(quote);
            if (await store.AddVersionAsync(id, user.Name, LetterVersionKind.Quoted, work.State, revision, cancellationToken) is not null) return true;
        }

        return false;
    }
}
