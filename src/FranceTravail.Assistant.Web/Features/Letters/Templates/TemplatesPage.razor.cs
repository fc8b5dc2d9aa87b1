using FranceTravail.Assistant.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace FranceTravail.Assistant.Web.Features.Letters.Templates;

/// <summary>All letter templates, for those who keep them true.</summary>
public sealed partial class TemplatesPage
{
    private IReadOnlyList<string> _drafts = [];
    private string _title = string.Empty;
    private string? _same;
    private string? _error;

    [Inject] public required IStringLocalizer<Interface> Text { get; init; }

    [Inject] public required TemplateDesk Desk { get; init; }

    [Inject] public required NavigationManager Navigation { get; init; }

    [Inject] public required ILogger<TemplatesPage> Logger { get; init; }

    protected override async Task OnInitializedAsync()
    {
        if (!Desk.IsAllowed) return;

        try
        {
            _drafts = await Desk.NewDraftsAsync(CancellationToken.None);
        }
        catch (Exception exception)
        {
            Logger.LettersNotRead(exception);
            _error = Text["Letters.LoadFailed"];
        }
    }

    private async Task BeginAsync()
    {
        if (NewTemplate.NameOf(_title) is not { Length: > 0 } name) return;

        try
        {
            (_same, _error) = (await Desk.SameAsync(_title, CancellationToken.None), null);
            if (_same is null) Navigation.NavigateTo($"/courriers/modeles/{name}?titre={Uri.EscapeDataString(_title.Trim())}");
        }
        catch (Exception exception)
        {
            Logger.LettersNotRead(exception);
            _error = Text["Letters.LoadFailed"];
        }
    }
}
