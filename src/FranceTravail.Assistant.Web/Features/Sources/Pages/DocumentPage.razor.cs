using FranceTravail.Assistant.Conversations.Turns;
using FranceTravail.Assistant.Knowledge.Curation;
using FranceTravail.Assistant.Web.Rendering;
using FranceTravail.Assistant.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using Microsoft.JSInterop;

namespace FranceTravail.Assistant.Web.Features.Sources.Pages;

/// <summary>A page of a PDF as it is printed, the passage marked in it. One component per document: its parent gives it the version as key.</summary>
public sealed partial class DocumentPage : IAsyncDisposable
{
    /// <summary>Of the width of the panel; the one that fits it is <see cref="Fitting"/>.</summary>
    private static readonly double[] Zooms = [0.5, 0.75, 1, 1.25, 1.5, 2, 3];

    private const int Fitting = 2;

    private ElementReference _sheet;
    private JsModule? _script;
    private int _opening;
    private int _drawing;
    private int _pages;
    private int _number = 1;
    private int _zoom = Fitting;
    private string _match = "none";
    private bool _isBusy = true;

    [Inject] public required IStringLocalizer<Interface> Text { get; init; }

    [Inject] public required IJSRuntime Js { get; init; }

    [Inject] public required ILogger<DocumentPage> Logger { get; init; }

    [Parameter, EditorRequired] public required SourceView View { get; set; }

    [Parameter] public DocumentSpan? Decisive { get; set; }

    /// <summary>Grows with each opening, so that the passage is gone to again.</summary>
    [Parameter] public int Opening { get; set; }

    /// <summary>The pages cannot be shown, with the reason, a French sentence.</summary>
    [Parameter] public EventCallback<string> OnFailed { get; set; }

    private int PassagePage => View.Page ?? 1;

    // A passage may end on the page after the one where it begins; one whose page is not known may be on any.
    private bool MayHoldPassage => View.Page is null || _number == PassagePage || _number == PassagePage + 1;

    private bool IsAway => !_isBusy && View.Page is not null && _number != PassagePage && _match == "none";

    private string Note => _isBusy ? Text["Page.Loading"]
        : _match == "whole" ? Text["Page.Marked"]
        : _match == "part" ? Text["Page.PartlyMarked"]
        : IsAway ? Text["Page.PassageElsewhere", PassagePage]
        : View.Page is null ? Text["Page.Unknown"] : Text["Page.PassageHere"];

    public async ValueTask DisposeAsync()
    {
        if (_script is not null) await _script.CloseAsync("close", _sheet);
    }

    protected override async Task OnParametersSetAsync()
    {
        if (_pages == 0 || _opening == Opening) return;

        await GoToPassageAsync();
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!firstRender) return;

        _script = new JsModule(Js, "./Features/Sources/Pages/DocumentPage.razor.js");
        if (await CallAsync<PageOpened>("open", OriginalEndpoint.AddressOf(View.VersionId)) is not { } opened) return;

        if (opened.Problem is { } problem)
        {
            await OnFailed.InvokeAsync(Worded(problem));
            return;
        }

        _pages = opened.Pages;
        await GoToPassageAsync();
    }

    // A browser that fails or does not answer in time leaves the text to be read.
    private async Task<T?> CallAsync<T>(string function, object argument)
        where T : class
    {
        try
        {
            return await _script!.InvokeAsync<T?>(null, function, _sheet, argument);
        }
        catch (Exception exception) when (exception is JSException or OperationCanceledException)
        {
            Logger.PageNotShown(exception.GetType().Name, View.VersionId);
            await OnFailed.InvokeAsync(Text["Page.Failed"]);
            return null;
        }
    }

    private Task GoToPassageAsync()
    {
        _opening = Opening;
        return ShowAsync(Math.Clamp(PassagePage, 1, _pages), goesToPlace: true);
    }

    private Task GoAsync(int number) => number >= 1 && number <= _pages ? ShowAsync(number, goesToPlace: true) : Task.CompletedTask;

    private Task ZoomAsync(int steps)
    {
        var zoom = Math.Clamp(_zoom + steps, 0, Zooms.Length - 1);
        if (zoom == _zoom || _pages == 0) return Task.CompletedTask;

        _zoom = zoom;
        return ShowAsync(_number, goesToPlace: false);
    }

    /// <param name="goesToPlace">False: what is read stays in view.</param>
    private async Task ShowAsync(int number, bool goesToPlace)
    {
        var drawing = ++_drawing;
        (_number, _isBusy) = (number, true);
        StateHasChanged();
        var shown = await CallAsync<PageShown>("show", new
        {
            number,
            zoom = Zooms[_zoom],
            goesToPlace,
            passage = MayHoldPassage ? View.Text[View.Start..View.End] : null,
            decisive = Decisive is { } span && span.Start >= View.Start && span.End <= View.End ? View.Text[span.Start..span.End] : null,
            label = Text["Page.Drawn", number, View.Title].Value,
        });

        // Another page or size was asked for while this one was drawn.
        if (drawing != _drawing || shown is null) return;

        (_match, _isBusy) = (shown.Match, false);
        StateHasChanged();
        if (shown.Problem is { } problem) await OnFailed.InvokeAsync(Worded(problem));
    }

    private string Worded(string problem) => problem switch
    {
        "password" => Text["Page.Password"],
        "corrupt" => Text["Page.Corrupt"],
        "missing" => Text["Page.Missing"],
        _ => Text["Page.Failed"],
    };
}
