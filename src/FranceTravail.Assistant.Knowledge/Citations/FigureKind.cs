namespace FranceTravail.Assistant.Knowledge.Citations;

public enum FigureKind
{
    Number,
    Money,
    Percent,
    Hours,
    Days,
    Weeks,
    Months,
    Years,
    Date,

    /// <summary>An article of a code, without spaces or dots: <c>R5411-6</c>.</summary>
    Article,
}
