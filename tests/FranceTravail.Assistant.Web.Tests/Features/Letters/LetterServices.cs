using FranceTravail.Assistant.Conversations.Letters;
using FranceTravail.Assistant.Conversations.Letters.Drafting;
using FranceTravail.Assistant.Conversations.Letters.Export;
using FranceTravail.Assistant.Conversations.Letters.Rewriting;
using FranceTravail.Assistant.Conversations.Letters.Templates;
using FranceTravail.Assistant.Conversations.Turns;
using FranceTravail.Assistant.Data;
using FranceTravail.Assistant.Testing;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace FranceTravail.Assistant.Web.Tests.Features.Letters;

/// <summary>The letter studio over a test's database, without a model, and a way of breaking its storage.</summary>
internal static class LetterServices
{
    public const string Problem = "Rien n'est enregistré.";

    public static IServiceCollection AddTestLetters(this IServiceCollection services)
    {
        services.AddLetters(RepositoryFiles.Path("prompts")).AddLetterStudio();
        services.AddSingleton<IDataProtectionProvider, EphemeralDataProtectionProvider>();
        services.AddSingleton<ILetterDrafter, NoDrafter>();
        services.AddSingleton<ILetterRewriter, ObedientRewriter>();
        services.AddSingleton<IFailureWording, Wording>();
        services.AddLetterExport();
        return services;
    }

    /// <summary>Takes the letters' table away, or puts it back.</summary>
    public static async Task BreakStorageAsync(this IDbContextFactory<AssistantDbContext> contexts, bool isBroken)
    {
        await using var context = await contexts.CreateDbContextAsync(TestDeadline.Token());
        await context.Database.ExecuteSqlRawAsync(isBroken ? "ALTER TABLE Letters RENAME TO LettersAway" : "ALTER TABLE LettersAway RENAME TO Letters", TestDeadline.Token());
    }

    private sealed class Wording : IFailureWording
    {
        public string Describe(Exception exception) => Problem;
    }

    /// <summary>Writes what it is asked to write.</summary>
    private sealed class ObedientRewriter : ILetterRewriter
    {
        public IReadOnlyList<RewriteAction> Actions => RewriteActions.WithoutModel;

        public Task<Rewriting> RewriteAsync(RewriteRequest request, Action<string>? onProgress, CancellationToken cancellationToken) =>
            Task.FromResult(new Rewriting(request.Argument, null, null, []));
    }

    private sealed class NoDrafter : ILetterDrafter
    {
        public LetterDraft Compose(LetterTemplate template, IReadOnlyDictionary<string, string?> typed, string notes) => throw new InvalidOperationException("The page composes by itself.");

        public Task<LetterDraft> RewordAsync(
            LetterTemplate template, IReadOnlyDictionary<string, string?> typed, string notes, Action<string>? onProgress, CancellationToken cancellationToken) =>
            throw new InvalidOperationException("There is no model to reword with.");

        public Task<string?> PromptAsync(LetterTemplate template, IReadOnlyDictionary<string, string?> typed, string notes, CancellationToken cancellationToken) =>
            throw new InvalidOperationException("There is no model to reword with.");
    }
}
