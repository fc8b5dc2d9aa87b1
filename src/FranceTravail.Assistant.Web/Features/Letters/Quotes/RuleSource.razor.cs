using FranceTravail.Assistant.Conversations.Letters.Composition;
using FranceTravail.Assistant.Conversations.Letters.Templates;
using FranceTravail.Assistant.Data;
using FranceTravail.Assistant.Knowledge.Curation;
using FranceTravail.Assistant.Web.Authentication;
using FranceTravail.Assistant.Web.Features.Sources;
using FranceTravail.Assistant.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace FranceTravail.Assistant.Web.Features.Letters.Quotes;

/// <summary>The source of a sentence of a letter: it opens at its passage where the corpus holds it, and says so where it does not.</summary>
public sealed partial class RuleSource
{
    private (LegalSource Source, LetterQuote? Quote)? _searched;
    private SourceView? _view;
    private bool _isAbsent;

    [Inject] public required IStringLocalizer<Interface> Text { get; init; }

    [Inject] public required SourceReader Reader { get; init; }

    [Inject] public required TimeProvider Time { get; init; }

    [Inject] public required CurrentUser User { get; init; }

    [Inject] public required ILogger<RuleSource> Logger { get; init; }

    [Parameter, EditorRequired] public required LegalSource Source { get; set; }

    /// <summary>What the sentence quotes; null where the template names its source.</summary>
    [Parameter] public LetterQuote? Quote { get; set; }

    [Parameter] public EventCallback<OpenSource> OnOpen { get; set; }

    private string? Doubt => _view!.Validity.StandingOn(ParisCalendar.Today(Time)) switch
    {
        SourceStanding.Withdrawn => Text["Rule.Withdrawn"].Value,
        SourceStanding.Superseded => Text["Rule.Superseded"].Value,
        SourceStanding.Ended => Text["Rule.Ended"].Value,
        SourceStanding.Upcoming => Text["Rule.Upcoming"].Value,
        _ => null,
    };

    protected override async Task OnParametersSetAsync()
    {
        var wanted = (Source, Quote);
        if (_searched == wanted) return;

        _searched = wanted;
        (_view, _isAbsent) = (null, false);
        try
        {
            var found = Quote is { } quote
                ? await Reader.FindAsync(quote.PassageId, User.Groups, CancellationToken.None)
                : await Reader.FindArticleAsync(Source.Document, Source.Article, ParisCalendar.Today(Time), User.Groups, CancellationToken.None);
            if (_searched == wanted) (_view, _isAbsent) = (found, found is null);
        }
        catch (Exception exception)
        {
            // The letter is read as well without it; the next review looks again.
            Logger.RuleNotSearched(exception);
        }
    }

    private Task OpenAsync() => OnOpen.InvokeAsync(OpenSource.Of(_view!, Quote?.Place));
}
