using FranceTravail.Assistant.Conversations.Letters.Templates;
using FranceTravail.Assistant.Knowledge.Privacy;

namespace FranceTravail.Assistant.Conversations.Letters;

/// <summary>Which slot stands for a field where the model is spoken to; only those of its training.</summary>
internal static class LetterSlots
{
    /// <summary>Null for what never enters a prompt.</summary>
    public static string? Family(FieldKind kind) => kind switch
    {
        FieldKind.Date => SlotNames.Date,
        FieldKind.Time => SlotNames.Time,
        FieldKind.Amount => SlotNames.Amount,
        FieldKind.Place => SlotNames.Place,
        FieldKind.Company => SlotNames.Company,
        FieldKind.LastName => SlotNames.LastName,
        FieldKind.FirstName => SlotNames.FirstName,
        FieldKind.Signer => SlotNames.Signer,
        _ => null,
    };
}
