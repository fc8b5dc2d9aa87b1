using FranceTravail.Assistant.Conversations.Letters.Storage;
using FranceTravail.Assistant.Conversations.Letters.Templates;
using FranceTravail.Assistant.Web.Layout;
using FranceTravail.Assistant.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.Localization;
using MudBlazor;

namespace FranceTravail.Assistant.Web.Features.Letters;

/// <summary>Letters in work, and the templates to begin one from: the recent ones first.</summary>
public sealed partial class LettersPage : IDisposable
{
    private const int FewLetters = 6;
    private const string OtherTheme = "Autre";

    private readonly CancellationTokenSource _leaving = new();
    private IReadOnlyList<IReadOnlyList<LetterSummary>> _groups = [];
    private IReadOnlyList<LetterTemplate> _recent = [];
    private string _words = string.Empty;
    private bool _showsAll;
    private string? _error;

    [Inject] public required IStringLocalizer<Interface> Text { get; init; }

    [Inject] public required LetterDesk Desk { get; init; }

    [Inject] public required NavigationManager Navigation { get; init; }

    [Inject] public required IDialogService Dialogs { get; init; }

    [Inject] public required ILogger<LettersPage> Logger { get; init; }

    /// <summary>Null while nothing is searched.</summary>
    private IReadOnlyList<LetterTemplate>? Found => string.IsNullOrWhiteSpace(_words) ? null : TemplateSearch.Find(Desk.Templates, _words);

    private IEnumerable<(string Title, IReadOnlyList<LetterTemplate> Templates)> Groups
    {
        get
        {
            if (Found is { } found) return found.Count == 0 ? [] : [(Text["Letters.Found", found.Count], found)];

            var themes = Desk.Templates.GroupBy(template => template.Theme).OrderBy(theme => theme.Key == OtherTheme).Select(theme => (theme.Key, (IReadOnlyList<LetterTemplate>)[.. theme]));
            return _recent.Count > 0 ? themes.Prepend((Text["Letters.Recent"], _recent)) : themes;
        }
    }

    public void Dispose()
    {
        _leaving.Cancel();
        _leaving.Dispose();
    }

    protected override Task OnInitializedAsync() => GuardAsync("Letters.LoadFailed", async () =>
    {
        await ListAsync();
        _recent = await Desk.RecentAsync(_leaving.Token);
    });

    private Task BeginAsync(LetterTemplate template) => GuardAsync("Letters.BeginFailed", async () =>
        Navigation.NavigateTo($"/courriers/{await Desk.BeginAsync(template, _leaving.Token)}"));

    // A search that leaves one template needs no second gesture.
    private async Task BeginOnlyOneAsync(KeyboardEventArgs key)
    {
        if (key.Key == "Enter" && Found is [var only, ..]) await BeginAsync(only);
    }

    private async Task DeleteAsync(LetterSummary letter)
    {
        if (!await DeleteDialog.AskAsync(Dialogs, Text["Letters.Delete"], Text["Letters.DeleteQuestion", Desk.TitleOf(letter)], Text["Letters.DeleteConsequence"])) return;

        await GuardAsync("Letters.DeleteFailed", async () =>
        {
            await Desk.DeleteAsync(letter.Id, _leaving.Token);
            await ListAsync();
        });
    }

    private async Task DeleteSeriesAsync(IReadOnlyList<LetterSummary> letters)
    {
        if (!await DeleteDialog.AskAsync(Dialogs, Text["Series.DeleteAll"], Text["Series.DeleteQuestion", letters.Count], Text["Letters.DeleteConsequence"])) return;

        await GuardAsync("Letters.DeleteFailed", async () =>
        {
            await Desk.DeleteSeriesAsync(letters[0].Series!.Id, _leaving.Token);
            await ListAsync();
        });
    }

    // The letters of a series stand together, where the one touched last would.
    private async Task ListAsync() => _groups = [.. (await Desk.ListAsync(_leaving.Token))
        .GroupBy(letter => letter.Series?.Id ?? letter.Id)
        .Select(group => group.OrderBy(letter => letter.Series?.Position).ToList())];

    private async Task GuardAsync(string problem, Func<Task> action)
    {
        try
        {
            await action();
            _error = null;
        }
        catch (OperationCanceledException)
        {
        }
        catch (Exception exception)
        {
            Logger.LettersNotRead(exception);
            _error = Text[problem];
        }
    }
}
