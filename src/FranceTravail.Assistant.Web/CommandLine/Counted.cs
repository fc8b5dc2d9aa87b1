namespace FranceTravail.Assistant.Web.CommandLine;

/// <summary>A number with what it counts: in French the plural begins at two.</summary>
internal static class Counted
{
    public static string Of(int count, string one, string many) => $"{count} {(count < 2 ? one : many)}";

    /// <summary>For words whose plural adds an « s » to each of them.</summary>
    public static string Of(int count, string one) => Of(count, one, $"{one.Replace(" ", "s ", StringComparison.Ordinal)}s");
}
