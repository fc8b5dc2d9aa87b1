using FranceTravail.Assistant.Conversations.Letters.Curation;
using FranceTravail.Assistant.Conversations.Prompting;
using FranceTravail.Assistant.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace FranceTravail.Assistant.Web.Features.Letters.Templates;

/// <summary>One template: its text, the letter of its example beside it, its versions; published only when its trials pass.</summary>
public sealed partial class TemplatePage
{
    private string _text = string.Empty;
    private string? _opened;
    private TemplateTrial? _trial;
    private IReadOnlyList<TemplateVersion> _versions = [];
    private IReadOnlyList<string> _faults = [];
    private string? _outcome;
    private int? _compared;

    [Inject] public required IStringLocalizer<Interface> Text { get; init; }

    [Inject] public required TemplateDesk Desk { get; init; }

    [Inject] public required ILogger<TemplatePage> Logger { get; init; }

    [Parameter] public string Name { get; set; } = string.Empty;

    /// <summary>The title that was typed for a new template.</summary>
    [SupplyParameterFromQuery(Name = "titre")] public string? Title { get; set; }

    /// <summary>What new letters are made from, whatever is being written here.</summary>
    private string InUse
    {
        get
        {
            if (Desk.UsedTextOf(Name) is not { } used) return Text["Templates.UsesNothing"];

            var last = _versions.FirstOrDefault(version => version.Number > 0);
            if (last is not null && last.Text != used) return Text["Templates.UsesShippedAgain", last.Number];

            if (used == _text) return Text["Templates.UsesThis"];

            return last is null ? Text["Templates.UsesShipped"] : Text["Templates.UsesVersion", last.Number];
        }
    }

    protected override Task OnParametersSetAsync()
    {
        if (_opened == Name || !Desk.IsAllowed) return Task.CompletedTask;

        _opened = Name;
        return GuardAsync(async () =>
        {
            (_text, _versions) = await Desk.OpenAsync(Name, Title, CancellationToken.None);
            _trial = Desk.Try(Name, _text);
            _faults = _trial.Faults;
        });
    }

    private Task EditAsync(ChangeEventArgs change) => TakeAsync(change.Value as string ?? string.Empty);

    /// <summary>Every text is kept as the draft, right or wrong.</summary>
    private Task TakeAsync(string text) => GuardAsync(async () =>
    {
        _text = text.ReplaceLineEndings("\n");
        await Desk.SaveDraftAsync(Name, _text, CancellationToken.None);
        _versions = (await Desk.OpenAsync(Name, Title, CancellationToken.None)).Versions;
        Judge();
    });

    // A version or the shipped text that was taken back serves no letter before it is published.
    private async Task TakeShippedAsync(string shipped)
    {
        await TakeAsync(shipped);
        if (_text == shipped && _faults.Count == 0 && Desk.UsedTextOf(Name) != shipped) _outcome = Text["Templates.ShippedTaken"];
    }

    private Task Try() => GuardAsync(() =>
    {
        Judge();
        if (_faults.Count == 0) _outcome = Text["Templates.TriedFine"];
        return Task.CompletedTask;
    });

    private Task PublishAsync() => GuardAsync(async () =>
    {
        _trial = await Desk.PublishAsync(Name, _text, CancellationToken.None);
        _faults = _trial.Faults;
        _versions = (await Desk.OpenAsync(Name, Title, CancellationToken.None)).Versions;
        _outcome = _faults.Count == 0 ? Text["Templates.Published"] : Text["Templates.NotPublished"];
    });

    private void Judge()
    {
        _trial = Desk.Try(Name, _text);
        _faults = _trial.Faults;
    }

    private async Task GuardAsync(Func<Task> action)
    {
        _outcome = null;
        try
        {
            await action();
        }
        catch (PromptException exception)
        {
            // The last letter that could be made stays in view beside the faults.
            _faults = [exception.Message];
        }
        catch (Exception exception)
        {
            Logger.LettersNotRead(exception);
            _faults = [Text["Templates.NotStored"].Value];
        }
    }
}
