using FranceTravail.Assistant.Conversations.Letters.Templates;
using FranceTravail.Assistant.Conversations.Letters.Texts;
using FranceTravail.Assistant.Data;
using FranceTravail.Assistant.Data.Letters;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace FranceTravail.Assistant.Conversations.Letters.Storage;

/// <summary>
/// The signature that an agent's letters share, what those of one agency share, the other values that letters of one kind share, and the
/// templates used last. A place or a contact of one kind of letter says nothing of another kind; the mediator and the court do. What no letter used for as long as letters are kept is erased.
/// </summary>
public sealed class LetterHabits(IDbContextFactory<AssistantDbContext> contexts, LetterSeal seal, IOptions<LetterStorageOptions> options, TimeProvider time)
{
    private const int Remembered = 6;
    private const int LongestAgency = 200;

    private DateTimeOffset Oldest => time.GetUtcNow() - TimeSpan.FromDays(options.Value.KeepDays);

    /// <summary>Field of the template → what was typed in it last.</summary>
    public async Task<IReadOnlyDictionary<string, string>> ReadAsync(string userName, LetterTemplate template, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var habit = await context.LetterHabits.AsNoTracking().SingleOrDefaultAsync(candidate => candidate.UserName == userName, cancellationToken);
        var values = Values(habit);
        var agency = values.GetValueOrDefault(CommonFields.Agency)?.Text;
        return template.Fields.Where(field => field.IsRemembered && values.ContainsKey(KeyOf(template, field, agency)))
            .ToDictionary(field => field.Name, field => values[KeyOf(template, field, agency)].Text);
    }

    /// <summary>Names of templates, the last used first.</summary>
    public async Task<IReadOnlyList<string>> RecentTemplatesAsync(string userName, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var habit = await context.LetterHabits.AsNoTracking().SingleOrDefaultAsync(candidate => candidate.UserName == userName, cancellationToken);
        return habit?.RecentTemplates.Split('\n', StringSplitOptions.RemoveEmptyEntries) ?? [];
    }

    /// <summary>Remembers what a finished letter was made with.</summary>
    public async Task KeepAsync(string userName, LetterTemplate template, IReadOnlyDictionary<string, string?> typed, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var habit = await context.LetterHabits.SingleOrDefaultAsync(candidate => candidate.UserName == userName, cancellationToken);
        if (habit is null)
        {
            habit = new LetterHabit { UserName = userName };
            context.LetterHabits.Add(habit);
        }

        var values = Values(habit);
        var agency = typed.GetValueOrDefault(CommonFields.Agency) is { Length: > 0 } named ? named : values.GetValueOrDefault(CommonFields.Agency)?.Text;
        foreach (var field in template.Fields.Where(field => field.IsRemembered))
        {
            if (typed.GetValueOrDefault(field.Name) is { Length: > 0 } value) values[KeyOf(template, field, agency)] = new Habit(value, time.GetUtcNow());
        }

        habit.SealedValues = seal.Close(values);
        habit.RecentTemplates = string.Join('\n', habit.RecentTemplates.Split('\n', StringSplitOptions.RemoveEmptyEntries).Prepend(template.Name).Distinct().Take(Remembered));
        await context.SaveChangesAsync(cancellationToken);
    }

    /// <summary>Erases the values that no letter used for as long as letters are kept; says how many.</summary>
    public async Task<int> EraseOldAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var erased = 0;
        foreach (var habit in await context.LetterHabits.Where(habit => habit.SealedValues != null).ToListAsync(cancellationToken))
        {
            var values = All(habit);
            var kept = Fresh(values);
            if (kept.Count == values.Count) continue;

            habit.SealedValues = seal.Close(kept);
            erased += values.Count - kept.Count;
        }

        await context.SaveChangesAsync(cancellationToken);
        return erased;
    }

    private static string KeyOf(LetterTemplate template, LetterField field, string? agency)
    {
        if (field.Part == LetterFieldPart.Signature) return field.Name;

        // No template's name has a space in it.
        return field.IsOfAgency ? $"agence {PlainWords.Slug(agency ?? string.Empty, LongestAgency)}/{field.Name}" : $"{template.Name}/{field.Name}";
    }

    private Dictionary<string, Habit> Values(LetterHabit? habit) => Fresh(All(habit));

    private Dictionary<string, Habit> Fresh(Dictionary<string, Habit> values) => values.Where(value => value.Value.UsedAt >= Oldest).ToDictionary();

    private Dictionary<string, Habit> All(LetterHabit? habit)
    {
        try
        {
            return habit?.SealedValues is { } closed ? seal.Open<Dictionary<string, Habit>>(closed) : [];
        }
        catch (LetterUnreadableException)
        {
            // Habits of a lost key, or of a version that did not date them, are learnt again with the next letter.
            return [];
        }
    }

    private sealed record Habit(string Text, DateTimeOffset UsedAt);
}
