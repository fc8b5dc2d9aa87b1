using FranceTravail.Assistant.Conversations.Letters.Composition;
using FranceTravail.Assistant.Conversations.Letters.Templates;
using FranceTravail.Assistant.Data;
using FranceTravail.Assistant.Knowledge.Curation;
using FranceTravail.Assistant.Web.Authentication;
using FranceTravail.Assistant.Web.Features.Sources;
using FranceTravail.Assistant.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using MudBlazor;

namespace FranceTravail.Assistant.Web.Features.Letters.Quotes;

/// <summary>The source of a sentence of a letter: it opens at its passage where the corpus holds it, and says so where it does not.</summary>
public sealed partial class RuleSource : IDisposable
{
    private readonly CancellationTokenSource _leaving = new();
    private (LegalSource Source, LetterQuote? Quote)? _searched;
    private SourcePlace? _place;
    private bool _isAbsent;

    [Inject] public required IStringLocalizer<Interface> Text { get; init; }

    [Inject] public required SourceReader Reader { get; init; }

    [Inject] public required TimeProvider Time { get; init; }

    [Inject] public required CurrentUser User { get; init; }

    [Inject] public required ISnackbar Snackbar { get; init; }

    [Inject] public required ILogger<RuleSource> Logger { get; init; }

    [Parameter, EditorRequired] public required LegalSource Source { get; set; }

    /// <summary>What the sentence quotes; null where the template names its source.</summary>
    [Parameter] public LetterQuote? Quote { get; set; }

    [Parameter] public EventCallback<OpenSource> OnOpen { get; set; }

    private string? Doubt => _place!.Validity.StandingOn(ParisCalendar.Today(Time)) switch
    {
        SourceStanding.Withdrawn => Text["Rule.Withdrawn"].Value,
        SourceStanding.Superseded => Text["Rule.Superseded"].Value,
        SourceStanding.Ended => Text["Rule.Ended"].Value,
        SourceStanding.Upcoming => Text["Rule.Upcoming"].Value,
        _ => null,
    };

    public void Dispose()
    {
        _leaving.Cancel();
        _leaving.Dispose();
    }

    protected override async Task OnParametersSetAsync()
    {
        var wanted = (Source, Quote);
        if (_searched == wanted) return;

        _searched = wanted;
        (_place, _isAbsent) = (null, false);
        try
        {
            var found = Quote is { } quote
                ? await Reader.FindPlaceAsync(quote.PassageId, User.Groups, _leaving.Token)
                : await Reader.FindArticleAsync(Source.Document, Source.Article, ParisCalendar.Today(Time), User.Groups, _leaving.Token);
            if (_searched == wanted) (_place, _isAbsent) = (found, found is null);
        }
        catch (OperationCanceledException)
        {
        }
        catch (Exception exception)
        {
            // The letter is read as well without it; the next review looks again.
            Logger.RuleNotSearched(exception);
        }
    }

    // A letter names many sources, and a text may be a whole law: it is read when it is asked for, and not kept here.
    private async Task OpenAsync()
    {
        SourceView? view = null;
        try
        {
            view = await Reader.FindAsync(_place!.PassageId, User.Groups, _leaving.Token);
            if (view is null) (_place, _isAbsent) = (null, true);
        }
        catch (OperationCanceledException)
        {
        }
        catch (Exception exception)
        {
            Logger.RuleNotSearched(exception);
            Snackbar.Add(Text["Rule.Failed"], Severity.Error);
        }

        if (view is not null) await OnOpen.InvokeAsync(OpenSource.Of(view, Quote?.Place));
    }
}
