using FranceTravail.Assistant.Data;
using FranceTravail.Assistant.Web.Rendering;
using FranceTravail.Assistant.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace FranceTravail.Assistant.Web.Features.Chat;

/// <summary>« À quelle date ? » and « Passages seulement », beside the question.</summary>
public sealed partial class QuestionOptions
{
    private bool _isUnread;

    [Inject] public required IStringLocalizer<Interface> Text { get; init; }

    [Inject] public required TimeProvider Time { get; init; }

    [Parameter, EditorRequired] public required QuestionChoices Choices { get; set; }

    [Parameter] public EventCallback<QuestionChoices> ChoicesChanged { get; set; }

    private DateOnly Today => ParisCalendar.Today(Time);

    private string ShownDay => FrenchDates.Short(Choices.InForceOn ?? Today);

    // What cannot be read means today again, and the field says so: no question goes out for a day that nobody chose.
    private Task ChooseDayAsync(string? typed)
    {
        var day = FrenchDates.Read(typed ?? string.Empty);
        _isUnread = day is null && !string.IsNullOrWhiteSpace(typed);
        return ChoicesChanged.InvokeAsync(Choices with { InForceOn = day == Today ? null : day });
    }

    private Task BackToTodayAsync() => ChoicesChanged.InvokeAsync(Choices with { InForceOn = null });

    private Task ChoosePassagesOnlyAsync(bool value) => ChoicesChanged.InvokeAsync(Choices with { PassagesOnly = value });
}
