namespace FranceTravail.Assistant.Knowledge.Citations;

/// <summary>Something in a text that is wrong as soon as one digit of it is.</summary>
/// <param name="Value">Canonical: « 1 095 », « 1095 » and « mille quatre-vingt-quinze » are <c>1095</c>, « 12,50 » is <c>12.5</c>, a date is <c>2024-09-25</c>, an article <c>L1237-19</c>.</param>
/// <param name="Text">As it stands in the text.</param>
public sealed record Figure(FigureKind Kind, string Value, string Text)
{
    /// <summary>True when the other one says the same. A bare number is the same as that number with any unit; two units never are.</summary>
    public bool Matches(Figure other) => Value == other.Value
        && (Kind == other.Kind || Kind == FigureKind.Number || other.Kind == FigureKind.Number);
}
