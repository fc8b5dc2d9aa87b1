using FranceTravail.Assistant.Conversations.Letters.Templates;

namespace FranceTravail.Assistant.Conversations.Letters.Series;

/// <summary>The columns that a spreadsheet needs for a letter.</summary>
public static class SeriesColumns
{
    /// <summary>What differs from one recipient to the next. A column may also name a field of the signature.</summary>
    public static IEnumerable<LetterField> Of(LetterTemplate template) => template.Fields.Where(field => field.Part != LetterFieldPart.Signature);

    /// <summary>A row of titles that <see cref="SeriesReader"/> reads, with tabs between them.</summary>
    public static string Titles(LetterTemplate template) => string.Join('\t', Of(template).Select(field => field.Label));

    /// <summary>What one cell may hold, where only some words can; null where anything can.</summary>
    public static IReadOnlyList<string>? Allowed(LetterField field) => field.Kind switch
    {
        FieldKind.YesNo => ["oui", "non"],
        FieldKind.Choice => field.Accepts ?? field.Choices,
        _ => null,
    };
}
