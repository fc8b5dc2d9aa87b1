using FranceTravail.Assistant.Web.Features.Chat;
using FranceTravail.Assistant.Web.Features.Conversations;
using FranceTravail.Assistant.Web.Features.Corpus;
using FranceTravail.Assistant.Web.Features.Corpus.Gaps;
using FranceTravail.Assistant.Web.Features.Corpus.Vocabulary;
using FranceTravail.Assistant.Web.Features.Letters;
using FranceTravail.Assistant.Web.Features.Letters.Equity;
using FranceTravail.Assistant.Web.Features.Letters.Quotes;
using FranceTravail.Assistant.Web.Features.Letters.Series;
using FranceTravail.Assistant.Web.Features.Letters.Templates;
using FranceTravail.Assistant.Web.Features.Sources;
using FranceTravail.Assistant.Web.Layout;
using FranceTravail.Assistant.Web.Rendering;
using FranceTravail.Assistant.Web.Startup;
using Microsoft.AspNetCore.Localization;
using Microsoft.Extensions.DependencyInjection.Extensions;
using MudBlazor;
using MudBlazor.Services;

namespace FranceTravail.Assistant.Web.Features;

public static class InterfaceExtensions
{
    // A tab in the background of a laptop that sleeps comes back to its page within that time; later it reloads it.
    private static readonly TimeSpan CircuitRetention = TimeSpan.FromMinutes(15);

    /// <summary>
    /// Registers the page. It asks for what it does not register: ConversationStore, CitingConversations,
    /// UserPreferenceStore, ITurnRunner, SourceReader, CorpusCatalog, DocumentWithdrawals, CuratedDates, DateHistories, GapReports, GapCatalog, GapSearch, SearchVocabulary, VocabularyPreview, CurrentUser, the letter studio, IFailureWording;
    /// and takes, where they are given, StartupProgress and the suggestions as IReadOnlyList&lt;Suggestion&gt;.
    /// </summary>
    public static IServiceCollection AddAssistantInterface(this IServiceCollection services)
    {
        services.AddRazorComponents().AddInteractiveServerComponents(options =>
            options.DisconnectedCircuitRetentionPeriod = CircuitRetention);
        return services.AddInterfaceState();
    }

    /// <summary>What the components inject, without the server that renders them.</summary>
    internal static IServiceCollection AddInterfaceState(this IServiceCollection services)
    {
        services.AddLocalization();
        services.AddTransient<MudLocalizer, FrenchMudLocalizer>();
        services.AddMudServices(options => options.SnackbarConfiguration.PositionClass = Defaults.Classes.Position.TopCenter);
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<StartupProgress>();
        services.TryAddSingleton<IReadOnlyList<Suggestion>>([]);
        services.AddSingleton<ConversationNotices>();
        services.AddScoped<ConversationDesk>();
        services.AddScoped<CorpusDesk>();
        services.AddScoped<VocabularyDesk>();
        services.AddScoped<GapDesk>();
        services.AddScoped<GapReportDesk>();
        services.AddScoped<RememberedChoices>();
        services.AddTransient<OpenConversation>();
        services.AddScoped<LetterDesk>();
        services.AddScoped<QuoteDesk>();
        services.AddScoped<SeriesDesk>();
        services.AddScoped<TemplateDesk>();
        services.AddScoped<EquityDesk>();
        services.AddTransient<OpenLetter>();
        return services;
    }

    public static WebApplication MapAssistantInterface(this WebApplication app)
    {
        app.UseSecurityHeaders();
        app.UseStatusCodePagesWithReExecute("/introuvable", createScopeForStatusCodePages: true);
        app.UseRequestLocalization(new RequestLocalizationOptions
        {
            DefaultRequestCulture = new RequestCulture(FrenchDates.Culture),
            SupportedCultures = [FrenchDates.Culture],
            SupportedUICultures = [FrenchDates.Culture],
        });
        app.UseAntiforgery();
        app.MapStaticAssets();
        app.MapOriginals();
        app.MapVocabulary();
        app.MapRazorComponents<App>().AddInteractiveServerRenderMode(options =>
            // The header of SecurityHeaders already says it, for every answer.
            options.ContentSecurityFrameAncestorsPolicy = null);
        return app;
    }
}
