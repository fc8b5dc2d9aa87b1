using FranceTravail.Assistant.Conversations.Letters.Series;
using FranceTravail.Assistant.Conversations.Letters.Templates;
using FranceTravail.Assistant.Web.Rendering;
using FranceTravail.Assistant.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using Microsoft.JSInterop;

namespace FranceTravail.Assistant.Web.Features.Letters.Series;

/// <summary>What a spreadsheet needs for this letter: a row of titles to copy, and what may stand under each.</summary>
public sealed partial class ColumnTable : IAsyncDisposable
{
    private Clipboard? _clipboard;
    private bool _isCopied;
    private string _outcome = string.Empty;

    [Inject] public required IStringLocalizer<Interface> Text { get; init; }

    [Inject] public required IJSRuntime Js { get; init; }

    [Parameter, EditorRequired] public required LetterTemplate Template { get; set; }

    public async ValueTask DisposeAsync()
    {
        if (_clipboard is not null) await _clipboard.DisposeAsync();
    }

    private async Task CopyAsync()
    {
        _clipboard ??= new Clipboard(Js);
        _isCopied = await _clipboard.CopyAsync(SeriesColumns.Titles(Template));
        _outcome = _isCopied ? Text["Series.TitlesCopied"] : Text["Copy.Failed"];
    }

    private string Need(LetterField field)
    {
        string need = Text[field.IsRequired ? "Series.Required" : "Series.Optional"];
        return field.When is { } condition ? Text["Series.NeedIf", need, Condition(condition)] : need;
    }

    private string Condition(LetterCondition condition)
    {
        var field = Template.Field(condition.Field);
        string label = field?.Label ?? condition.Field;
        if (condition.Value is { } value) return condition.IsNegated ? Text["Series.UnlessIs", label, value] : Text["Series.IfIs", label, value];

        return field?.Kind == FieldKind.YesNo ? Text["Series.IfYes", label] : Text["Series.IfGiven", label];
    }

    private string Form(LetterField field) => field.Kind switch
    {
        FieldKind.Date => Text["Form.DateForm"],
        FieldKind.Time => Text["Form.TimeForm"],
        FieldKind.Amount => Text["Form.AmountForm"],
        FieldKind.List => Text["Form.ListHint"],
        _ => Text["Series.FreeText"],
    };
}
