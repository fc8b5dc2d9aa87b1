namespace FranceTravail.Assistant.Knowledge;

/// <summary>The headings above a passage as one string, from the outermost to the nearest.</summary>
public static class HeadingPath
{
    private const string Separator = " › ";

    public static string Join(IEnumerable<string> headings) => string.Join(Separator, headings);

    /// <summary>The nearest heading; empty where there is none.</summary>
    public static string Last(string path) => path.Split(Separator)[^1];
}
