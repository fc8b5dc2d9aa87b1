namespace FranceTravail.Assistant.Knowledge.Ingestion.Texts;

internal enum HiddenTextReason
{
    Masked,
    BackgroundColour,
    Tiny,
    Invisible,
    OffPage,
}
