using FranceTravail.Assistant.Conversations.Letters.Templates;
using FranceTravail.Assistant.Data;
using FranceTravail.Assistant.Data.Letters;
using Microsoft.EntityFrameworkCore;

namespace FranceTravail.Assistant.Conversations.Letters.Storage;

/// <summary>Agency, signature and the other values that an agent's letters share; and the templates used last.</summary>
public sealed class LetterHabits(IDbContextFactory<AssistantDbContext> contexts, LetterSeal seal)
{
    private const int Remembered = 6;

    public async Task<IReadOnlyDictionary<string, string>> ReadAsync(string userName, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var habit = await context.LetterHabits.AsNoTracking().SingleOrDefaultAsync(candidate => candidate.UserName == userName, cancellationToken);
        return Values(habit);
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
        foreach (var field in template.Fields.Where(field => field.IsRemembered))
        {
            if (typed.GetValueOrDefault(field.Name) is { Length: > 0 } value) values[field.Name] = value;
        }

        habit.SealedValues = seal.Close(values);
        habit.RecentTemplates = string.Join('\n', habit.RecentTemplates.Split('\n', StringSplitOptions.RemoveEmptyEntries).Prepend(template.Name).Distinct().Take(Remembered));
        await context.SaveChangesAsync(cancellationToken);
    }

    private Dictionary<string, string> Values(LetterHabit? habit)
    {
        try
        {
            return habit?.SealedValues is { } closed ? seal.Open<Dictionary<string, string>>(closed) : [];
        }
        catch (LetterUnreadableException)
        {
            // Habits of a lost key are learnt again with the next letter.
            return [];
        }
    }
}
