using FranceTravail.Assistant.Conversations.Letters.Templates;
using FranceTravail.Assistant.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace FranceTravail.Assistant.Web.Features.Letters.Series;

/// <summary>What stands in every letter of the series unless its row says otherwise: signature, place, day.</summary>
public sealed partial class SharedValues
{
    private LetterTemplate? _of;
    private bool _isOpen;

    [Inject] public required IStringLocalizer<Interface> Text { get; init; }

    [Parameter, EditorRequired] public required LetterTemplate Template { get; set; }

    [Parameter, EditorRequired] public required IReadOnlyDictionary<string, string?> Typed { get; set; }

    [Parameter] public EventCallback<IReadOnlyDictionary<string, string?>> OnTyped { get; set; }

    // A recipient is never shared. The signature comes first: without one no letter is whole.
    private IEnumerable<LetterField> Fields => Template.Fields.Where(input => input.Part != LetterFieldPart.Recipient).OrderByDescending(input => input.Part);

    private string Facts => string.Join(", ", Fields.Select(input => Typed.GetValueOrDefault(input.Name)).Where(value => !string.IsNullOrWhiteSpace(value)));

    // Remembered signatures stay folded.
    protected override void OnParametersSet()
    {
        if (_of == Template) return;

        _of = Template;
        _isOpen = Fields.Any(field => field is { Part: LetterFieldPart.Signature, IsRequired: true } && string.IsNullOrWhiteSpace(Typed.GetValueOrDefault(field.Name)));
    }

    private string? ErrorOf(LetterField field) => FieldReader.Read(field, Typed.GetValueOrDefault(field.Name)).Error;
}
