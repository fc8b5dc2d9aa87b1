namespace FranceTravail.Assistant.Conversations.Letters.Identity;

/// <summary>What a block pasted from a case file says of a person or an employer.</summary>
/// <param name="Placed">Field of the form → value; only what leaves no doubt.</param>
/// <param name="Offered">What the form has a field for, but that could be read otherwise: for the agent to accept.</param>
/// <param name="Unplaced">What was understood and this form does not ask for.</param>
public sealed record PastedIdentity(
    IReadOnlyDictionary<string, string> Placed,
    IReadOnlyList<IdentityValue> Offered,
    IReadOnlyList<IdentityValue> Unplaced);

/// <param name="Field">A field's name, or what it would be called.</param>
/// <param name="Label">In French.</param>
public sealed record IdentityValue(string Field, string Label, string Value);
