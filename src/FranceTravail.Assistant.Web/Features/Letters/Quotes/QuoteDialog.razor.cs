using FranceTravail.Assistant.Conversations.Letters.Composition;
using FranceTravail.Assistant.Conversations.Letters.Storage;
using FranceTravail.Assistant.Conversations.Regulation.Freshness;
using FranceTravail.Assistant.Data;
using FranceTravail.Assistant.Knowledge.Curation;
using FranceTravail.Assistant.Web.Authentication;
using FranceTravail.Assistant.Web.Features.Sources;
using FranceTravail.Assistant.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using MudBlazor;

namespace FranceTravail.Assistant.Web.Features.Letters.Quotes;

/// <summary>The quote as it will stand, and the letters that it can go into.</summary>
public sealed partial class QuoteDialog : IDisposable
{
    private static readonly DialogOptions Options = new() { CloseOnEscapeKey = true, FullWidth = true, MaxWidth = MaxWidth.Small };

    private readonly CancellationTokenSource _leaving = new();
    private IReadOnlyList<LetterSummary> _drafts = [];
    private string? _problem;
    private LetterQuote _quote = null!;
    private IReadOnlyList<string> _notices = [];
    private bool _isQuotable;
    private bool _isBusy;

    [Inject] public required IStringLocalizer<Interface> Text { get; init; }

    [Inject] public required QuoteDesk Desk { get; init; }

    [Inject] public required SourceReader Reader { get; init; }

    [Inject] public required TimeProvider Time { get; init; }

    [Inject] public required CurrentUser User { get; init; }

    [Inject] public required ILogger<QuoteDialog> Logger { get; init; }

    [CascadingParameter] public required IMudDialogInstance Dialog { get; set; }

    [Parameter, EditorRequired] public required CitedRule Rule { get; set; }

    /// <summary>The letter that the quote is in now; null where none was chosen.</summary>
    public static async Task<Guid?> AskAsync(IDialogService dialogs, string title, CitedRule rule)
    {
        var dialog = await dialogs.ShowAsync<QuoteDialog>(title, new DialogParameters<QuoteDialog> { { shown => shown.Rule, rule } }, Options);
        return await dialog.Result is { Canceled: false, Data: Guid letter } ? letter : null;
    }

    public void Dispose()
    {
        _leaving.Cancel();
        _leaving.Dispose();
    }

    // An old answer may name a document that nobody is to rely on any more.
    protected override Task OnInitializedAsync() => GuardAsync("Letters.LoadFailed", async () =>
    {
        _quote = QuoteText.Compose(Text, Rule);
        var validity = (await Reader.FindPlaceAsync(Rule.PassageId, User.Groups, _leaving.Token))?.Validity;
        var today = ParisCalendar.Today(Time);
        _problem = validity?.StandingOn(today) switch
        {
            null => Text["SourcePanel.Missing"].Value,
            SourceStanding.Withdrawn => Text["Quote.Withdrawn"].Value,
            SourceStanding.Superseded => Text["Quote.Superseded"].Value,
            _ => null,
        };
        if (_problem is not null) return;

        // What ended, or begins later, may still be quoted for its days: the letter says which.
        _quote = QuoteText.Compose(Text, Rule, validity!.StandingOn(today) == SourceStanding.InForce ? null : validity);
        _notices = [.. ValidityNotices.Of(Text, validity, today), .. AgeNotices(today)];
        _isQuotable = true;
        _drafts = await Desk.DraftsAsync(_leaving.Token);
    });

    // Of today, whatever day the answer was asked for: the letter is written today.
    private IEnumerable<string> AgeNotices(DateOnly today)
    {
        if (SourceDates.IsArchived(Rule.Status)) yield return Text["SourcePanel.ArchivedWarning"];
        if (AnswerNotices.OfQuote(Rule.Words, Rule.Date, today) is { } notice) yield return notice;
    }

    private Task QuoteInNewAsync() => GuardAsync("Quote.Failed", async () => Close(await Desk.QuoteInNewAsync(_quote, _leaving.Token)));

    private Task QuoteInAsync(LetterSummary draft) => GuardAsync("Quote.Failed", async () =>
    {
        if (await Desk.QuoteInAsync(draft.Id, _quote, _leaving.Token)) Close(draft.Id);
        else (_problem, _drafts) = (Text["Quote.LetterGone"], await Desk.DraftsAsync(_leaving.Token));
    });

    private void Close(Guid letter) => Dialog.Close(DialogResult.Ok(letter));

    // A double click must not quote twice.
    private async Task GuardAsync(string problem, Func<Task> action)
    {
        if (_isBusy) return;

        (_isBusy, _problem) = (true, null);
        try
        {
            await action();
        }
        catch (OperationCanceledException)
        {
        }
        catch (Exception exception)
        {
            Logger.QuoteNotWritten(exception);
            _problem = Text[problem];
        }

        _isBusy = false;
    }
}
