using FranceTravail.Assistant.Conversations.Letters.Storage;
using FranceTravail.Assistant.Conversations.Letters.Studio;
using FranceTravail.Assistant.Conversations.Letters.Templates;
using FranceTravail.Assistant.Data;
using FranceTravail.Assistant.Web.Authentication;

namespace FranceTravail.Assistant.Web.Features.Letters;

/// <summary>The user's letters and the templates to begin one from.</summary>
public sealed class LetterDesk(
    LetterStore store, LetterHabits habits, LetterTemplates templates, CurrentUser user, TimeProvider time)
{
    public bool IsCurator => user.IsCurator;

    public IReadOnlyList<LetterTemplate> Templates => templates.All;

    public Task<IReadOnlyList<LetterSummary>> ListAsync(CancellationToken cancellationToken) => store.ListAsync(user.Name, cancellationToken);

    /// <summary>The templates that the user finished a letter of, the last one first.</summary>
    public async Task<IReadOnlyList<LetterTemplate>> RecentAsync(CancellationToken cancellationToken) =>
        [.. (await habits.RecentTemplatesAsync(user.Name, cancellationToken)).Select(templates.Find).OfType<LetterTemplate>()];

    public string TitleOf(LetterSummary letter) => templates.Find(letter.Template)?.Title ?? letter.Template;

    /// <summary>A new letter with what the user writes in each of theirs.</summary>
    public async Task<Guid> BeginAsync(LetterTemplate template, CancellationToken cancellationToken)
    {
        var work = LetterWork.Begin(template, await habits.ReadAsync(user.Name, template, cancellationToken), ParisCalendar.Today(time));
        return await store.CreateAsync(user.Name, template.Name, work.State, cancellationToken);
    }

    public Task DeleteAsync(Guid id, CancellationToken cancellationToken) => store.DeleteAsync(id, user.Name, cancellationToken);

    public Task DeleteSeriesAsync(Guid series, CancellationToken cancellationToken) => store.DeleteSeriesAsync(series, user.Name, cancellationToken);
}
