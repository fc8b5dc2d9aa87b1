using FranceTravail.Assistant.Conversations.Letters.Identity;
using FranceTravail.Assistant.Conversations.Letters.Templates;
using FranceTravail.Assistant.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace FranceTravail.Assistant.Web.Features.Letters.Form;

/// <summary>« Coller l'identité »: one paste fills the recipient; what is doubtful is offered, and nothing of the block is kept.</summary>
public sealed partial class IdentityPaste
{
    private PastedIdentity? _read;
    private string _block = string.Empty;
    private bool _isPasted;
    private IReadOnlyList<string> _emptied = [];

    [Inject] public required IStringLocalizer<Interface> Text { get; init; }

    [Parameter, EditorRequired] public required LetterTemplate Template { get; set; }

    /// <summary>The form as it stands.</summary>
    [Parameter, EditorRequired] public required IReadOnlyDictionary<string, string?> Typed { get; set; }

    [Parameter] public EventCallback<IReadOnlyDictionary<string, string?>> OnTyped { get; set; }

    private string Outcome => _read!.Placed.Count == 0
        ? Text["Identity.Nothing"]
        : Text["Identity.Placed", Named(_read.Placed.Keys)];

    private IReadOnlyList<string> Missing => [.. _read!.Missing.Where(name => !_emptied.Contains(name) && string.IsNullOrWhiteSpace(Typed.GetValueOrDefault(name)))];

    private string Named(IEnumerable<string> fields) => string.Join(", ", fields.Select(name => InSentence(Template.Field(name)!.Label)));

    // « identifiant France Travail », but « SIRET ».
    private static string InSentence(string label) => label.Length > 1 && char.IsLower(label[1]) ? char.ToLowerInvariant(label[0]) + label[1..] : label;

    // A paste is read at once; a typed block when it is left.
    private Task TypeAsync(ChangeEventArgs change)
    {
        _block = change.Value as string ?? string.Empty;
        return _isPasted ? ReadAsync() : Task.CompletedTask;
    }

    private Task ReadAsync()
    {
        _isPasted = false;
        if (string.IsNullOrWhiteSpace(_block)) return Task.CompletedTask;

        _read = IdentityReader.Read(Template, _block);
        if (_read.Placed.Count > 0) _block = string.Empty;

        // Nothing of the person before stays beside the name of this one.
        _emptied = _read.Outdated(Typed);
        return OnTyped.InvokeAsync(_read.Placed.Select(field => (field.Key, Value: (string?)field.Value)).Concat(_emptied.Select(field => (Key: field, Value: (string?)null))).ToDictionary(field => field.Key, field => field.Value));
    }

    private Task AcceptAsync(IdentityValue offer)
    {
        _read = _read! with { Offered = [.. _read.Offered.Where(other => other.Field != offer.Field)] };
        return OnTyped.InvokeAsync(new Dictionary<string, string?> { [offer.Field] = offer.Value });
    }
}
