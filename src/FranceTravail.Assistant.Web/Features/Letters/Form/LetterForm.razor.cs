using FranceTravail.Assistant.Conversations.Letters.Composition;
using FranceTravail.Assistant.Conversations.Letters.Templates;
using FranceTravail.Assistant.Web.Rendering;
using FranceTravail.Assistant.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using Microsoft.JSInterop;

namespace FranceTravail.Assistant.Web.Features.Letters.Form;

/// <summary>The facts of a letter: to whom, what, signed by whom. A field says what is wrong with it once it was left.</summary>
public sealed partial class LetterForm : IAsyncDisposable
{
    private static readonly string[] Signed = ["signataire", "fonction", "agence"];

    private readonly HashSet<string> _left = [];
    private LetterTemplate? _of;
    private bool _opensSignature;
    private ElementReference _form;
    private JsModule? _script;

    [Inject] public required IStringLocalizer<Interface> Text { get; init; }

    [Inject] public required IJSRuntime Js { get; init; }

    [Parameter, EditorRequired] public required LetterTemplate Template { get; set; }

    [Parameter, EditorRequired] public required LetterFacts Facts { get; set; }

    [Parameter, EditorRequired] public required IReadOnlyDictionary<string, string?> Typed { get; set; }

    [Parameter, EditorRequired] public required string Notes { get; set; }

    [Parameter] public EventCallback<IReadOnlyDictionary<string, string?>> OnTyped { get; set; }

    [Parameter] public EventCallback<string> OnNoted { get; set; }

    /// <summary>Ways of filling the recipient's fields at once.</summary>
    [Parameter] public RenderFragment? ChildContent { get; set; }

    private string SignatureFacts => string.Join(", ", Signed.Select(name => Facts.Values.GetValueOrDefault(name)).OfType<string>());

    public async ValueTask DisposeAsync()
    {
        if (_script is not null) await _script.DisposeAsync();
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!firstRender) return;

        _script = new JsModule(Js, "./Features/Letters/Form/LetterForm.razor.js");
        await _script.InvokeVoidAsync("sendAtPauses", _form);
    }

    // Remembered signatures stay folded; the first letter asks for one.
    protected override void OnParametersSet()
    {
        if (_of == Template) return;

        _of = Template;
        _opensSignature = Shown(LetterFieldPart.Signature).Any(field => Facts.Errors.ContainsKey(field.Name));
    }

    private IEnumerable<LetterField> Shown(LetterFieldPart part) =>
        Template.Fields.Where(field => field.Part == part && field.When?.Holds(Facts.Values) != false);

    private string? ErrorOf(LetterField field) => _left.Contains(field.Name) ? Facts.Errors.GetValueOrDefault(field.Name) : null;

    private Task TypeAsync(LetterField field, string? value)
    {
        _left.Add(field.Name);
        return OnTyped.InvokeAsync(new Dictionary<string, string?> { [field.Name] = value });
    }

    private Task NoteAsync(string? notes) => OnNoted.InvokeAsync(notes ?? string.Empty);
}
