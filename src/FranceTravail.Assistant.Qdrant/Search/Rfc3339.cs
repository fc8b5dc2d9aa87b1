using System.Globalization;

namespace FranceTravail.Assistant.Qdrant.Search;

/// <summary>A day as the server's dates have it: midnight UTC, on both sides of a comparison.</summary>
internal static class Rfc3339
{
    public static string Of(DateOnly day) => day.ToString("yyyy-MM-dd'T00:00:00Z'", CultureInfo.InvariantCulture);
}
