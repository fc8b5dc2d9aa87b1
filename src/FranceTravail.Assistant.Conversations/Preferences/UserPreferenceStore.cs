using FranceTravail.Assistant.Data;
using FranceTravail.Assistant.Data.Users;
using Microsoft.EntityFrameworkCore;

namespace FranceTravail.Assistant.Conversations.Preferences;

/// <summary>What each user chose once and finds again.</summary>
public sealed class UserPreferenceStore(IDbContextFactory<AssistantDbContext> contexts)
{
    public async Task<bool> ReadPassagesOnlyAsync(string userName, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.UserPreferences.AnyAsync(
            preference => preference.UserName == userName && preference.PassagesOnly, cancellationToken);
    }

    public async Task SavePassagesOnlyAsync(string userName, bool passagesOnly, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var preference = await context.UserPreferences.FindAsync([userName], cancellationToken);
        if (preference is null)
        {
            preference = new UserPreference { UserName = userName };
            context.UserPreferences.Add(preference);
        }

        preference.PassagesOnly = passagesOnly;
        await context.SaveChangesAsync(cancellationToken);
    }
}
