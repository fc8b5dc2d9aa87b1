using FranceTravail.Assistant.Conversations.Letters.Series;
using FranceTravail.Assistant.Conversations.Letters.Storage;
using FranceTravail.Assistant.Conversations.Letters.Studio;
using FranceTravail.Assistant.Conversations.Letters.Templates;
using FranceTravail.Assistant.Data;
using FranceTravail.Assistant.Web.Authentication;

namespace FranceTravail.Assistant.Web.Features.Letters.Series;

/// <summary>Rows of a spreadsheet → the user's letters.</summary>
public sealed class SeriesDesk(LetterStore store, LetterHabits habits, LetterTemplates templates, CurrentUser user, TimeProvider time)
{
    public LetterTemplate? Find(string template) => templates.Find(template);

    /// <summary>What every letter of the series starts with, until a row says otherwise.</summary>
    public async Task<IReadOnlyDictionary<string, string?>> SharedAsync(LetterTemplate template, CancellationToken cancellationToken) =>
        LetterWork.TypedAtFirst(template, await habits.ReadAsync(user.Name, template, cancellationToken), ParisCalendar.Today(time));

    /// <returns>The letters in the order of their rows.</returns>
    public Task<IReadOnlyList<Guid>> CreateAsync(LetterTemplate template, IEnumerable<SeriesRow> rows, CancellationToken cancellationToken) =>
        store.CreateSeriesAsync(user.Name, template.Name, [.. rows.Select(row => LetterState.Of(template, row.Typed))], cancellationToken);
}
