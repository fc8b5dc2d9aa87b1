namespace FranceTravail.Assistant.Conversations.Letters.Templates;

public enum FieldKind
{
    Text,
    LongText,
    Date,
    Time,
    Amount,
    Place,
    Company,
    LastName,
    FirstName,
    Signer,
    Choice,
    YesNo,
    List,
}
