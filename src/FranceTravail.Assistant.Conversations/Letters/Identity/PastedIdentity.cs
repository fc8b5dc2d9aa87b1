using FranceTravail.Assistant.Conversations.Letters.Templates;

namespace FranceTravail.Assistant.Conversations.Letters.Identity;

/// <summary>What a block pasted from a case file says of a person or an employer.</summary>
/// <param name="Placed">Field of the form → value; only what leaves no doubt.</param>
/// <param name="Offered">What the form has a field for, but that could be read otherwise: for the agent to accept.</param>
/// <param name="Unplaced">What was understood and this form does not ask for.</param>
public sealed record PastedIdentity(
    IReadOnlyDictionary<string, string> Placed,
    IReadOnlyList<IdentityValue> Offered,
    IReadOnlyList<IdentityValue> Unplaced)
{
    private static readonly string[] Person = [CommonFields.Civility, CommonFields.FirstName, CommonFields.LastName];

    /// <summary>What the form says of somebody else: of a person or a company that the block replaces, the parts that it does not give.</summary>
    /// <param name="typed">The form before the block was pasted.</param>
    public IReadOnlyList<string> Outdated(IReadOnlyDictionary<string, string?> typed) =>
        Replaces(typed) ? [.. Person.Where(field => !Placed.ContainsKey(field) && !string.IsNullOrWhiteSpace(typed.GetValueOrDefault(field)))] : [];

    /// <summary>The parts of a person that the block does not give; empty where it speaks of none.</summary>
    public IReadOnlyList<string> Missing => Person.Any(Gives) ? [.. Person.Where(part => !Gives(part))] : [];

    private bool Replaces(IReadOnlyDictionary<string, string?> typed)
    {
        var given = Placed.Select(field => (Field: field.Key, field.Value)).Concat(Offered.Select(value => (value.Field, value.Value)));
        return given.Any(one => one.Field is CommonFields.FirstName or CommonFields.LastName or CommonFields.Company
            && typed.GetValueOrDefault(one.Field)?.Trim() is { Length: > 0 } old && IdentityFields.Plain(old) != IdentityFields.Plain(one.Value));
    }

    private bool Gives(string field) => Placed.ContainsKey(field) || Offered.Any(value => value.Field == field);
}

/// <param name="Field">A field's name, or what it would be called.</param>
/// <param name="Label">In French.</param>
public sealed record IdentityValue(string Field, string Label, string Value);
