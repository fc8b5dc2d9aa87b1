using FranceTravail.Assistant.Data;
using FranceTravail.Assistant.Web.Rendering;
using FranceTravail.Assistant.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace FranceTravail.Assistant.Web.Features.Chat;

/// <summary>« À quelle date ? » and « Passages seulement », beside the question.</summary>
public sealed partial class QuestionOptions
{
    // What was typed and is no day, as it was typed, and why.
    private string? _unread;
    private string? _problem;

    [Inject] public required IStringLocalizer<Interface> Text { get; init; }

    [Inject] public required TimeProvider Time { get; init; }

    [Parameter, EditorRequired] public required QuestionChoices Choices { get; set; }

    [Parameter] public EventCallback<QuestionChoices> ChoicesChanged { get; set; }

    private DateOnly Today => ParisCalendar.Today(Time);

    private string ShownDay => _unread ?? FrenchDates.Short(Choices.InForceOn ?? Today);

    protected override void OnParametersSet()
    {
        if (Choices.InForceOn is not null) (_unread, _problem) = (null, null);
    }

    // What cannot be read means today again, and the field says so: no question goes out for a day that nobody chose.
    private Task ChooseDayAsync(string? typed)
    {
        var (day, fault) = TypedDay.Read(typed);
        _unread = fault is null ? null : typed;
        _problem = TypedDay.Problem(Text, fault);
        return ChoicesChanged.InvokeAsync(Choices with { InForceOn = day == Today ? null : day });
    }

    private Task BackToTodayAsync() => ChoicesChanged.InvokeAsync(Choices with { InForceOn = null });

    private Task ChoosePassagesOnlyAsync(bool value) => ChoicesChanged.InvokeAsync(Choices with { PassagesOnly = value });
}
