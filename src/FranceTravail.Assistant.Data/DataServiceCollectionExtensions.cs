using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace FranceTravail.Assistant.Data;

public static class DataServiceCollectionExtensions
{
    /// <summary>Registers <see cref="DataFolder"/> and an <see cref="IDbContextFactory{TContext}"/> over its SQLite file.</summary>
    public static IServiceCollection AddAssistantData(this IServiceCollection services, DataFolder folder)
    {
        services.AddSingleton(folder);
        services.AddSingleton<SqliteDurability>();
        return services.AddDbContextFactory<AssistantDbContext>((provider, options) => options
            .UseSqlite($"Data Source={folder.DatabasePath};Default Timeout=30")
            .AddInterceptors(provider.GetRequiredService<SqliteDurability>()));
    }

    /// <summary>Creates or upgrades the database. Several processes may call it at once: EF Core holds a lock.</summary>
    public static async Task MigrateAssistantDataAsync(this IServiceProvider services, CancellationToken cancellationToken)
    {
        var factory = services.GetRequiredService<IDbContextFactory<AssistantDbContext>>();
        await using var context = await factory.CreateDbContextAsync(cancellationToken);
        await context.Database.MigrateAsync(cancellationToken);
    }
}
