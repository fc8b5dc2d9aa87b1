using FranceTravail.Assistant.Conversations.Letters.Templates;
using FranceTravail.Assistant.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace FranceTravail.Assistant.Web.Features.Letters.Form;

/// <summary>One field, with what it expects and what is wrong with it.</summary>
public sealed partial class LetterFieldInput
{
    private const int FewChoices = 3;

    [Inject] public required IStringLocalizer<Interface> Text { get; init; }

    [Parameter, EditorRequired] public required LetterField Field { get; set; }

    [Parameter] public string? Typed { get; set; }

    [Parameter] public string? Error { get; set; }

    [Parameter] public EventCallback<string?> OnTyped { get; set; }

    private string Id => IdOf(Field.Name);

    // Two of them stand side by side.
    private bool IsShort => Field.Hint is null && Field.Kind is FieldKind.Date or FieldKind.Time or FieldKind.Amount or FieldKind.FirstName or FieldKind.LastName;

    private string? Hint => Field.Hint ?? (Field.Kind == FieldKind.List ? Text["Form.ListHint"].Value : null);

    private string? Placeholder => Field.Kind switch
    {
        FieldKind.Date => Text["Form.DateForm"].Value,
        FieldKind.Time => Text["Form.TimeForm"].Value,
        FieldKind.Amount => Text["Form.AmountForm"].Value,
        _ => null,
    };

    private string? Described =>
        string.Join(' ', new[] { Hint is null ? null : $"{Id}-hint", Error is null ? null : $"{Id}-error" }.OfType<string>()) is { Length: > 0 } ids ? ids : null;

    private string? Invalid => Error is null ? null : "true";

    /// <summary>The input's id, by which a check leads to it.</summary>
    public static string IdOf(string field) => $"letter-{field.Replace('_', '-')}";

    // « Monsieur » is the choice « M. », also where the letter does not take that choice.
    private bool IsChosen(string choice) => FieldReader.Read(Field with { Accepts = null }, Typed).Value == choice;

    private Task TypeAsync(ChangeEventArgs change) => OnTyped.InvokeAsync(change.Value as string);

    // A binding, so that a rendering leaves alone what is typed on after a pause (see LetterForm.razor.js).
    private Task SendAsync(string? value) => OnTyped.InvokeAsync(value);

    private Task TickAsync(ChangeEventArgs change) => OnTyped.InvokeAsync(change.Value is true ? FieldReader.Yes : FieldReader.No);
}
