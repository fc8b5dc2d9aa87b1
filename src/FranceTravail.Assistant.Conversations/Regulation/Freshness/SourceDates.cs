using System.Globalization;

namespace FranceTravail.Assistant.Conversations.Regulation.Freshness;

/// <summary>What the date and the publisher's status of a text say about it.</summary>
public static class SourceDates
{
    private const string ArchivePrefix = "archive";
    private const string KeptUpToDate = "current";

    /// <summary>Without a publisher who vouches for it, a text of before the last reform cannot be told from one of today.</summary>
    private const int YearsUnvouched = 3;

    /// <summary>Benefits are raised once a year (1 April or 1 July), so a year later an amount has usually changed.</summary>
    private const int MonthsOfAnAmount = 12;

    /// <summary>True where the publisher no longer keeps the text up to date (« archive-2020 »).</summary>
    public static bool IsArchived(string? status) => status?.StartsWith(ArchivePrefix, StringComparison.OrdinalIgnoreCase) == true;

    /// <param name="date">When the text was last updated; null where nobody says.</param>
    /// <param name="status">The publisher's own status.</param>
    /// <param name="on">The day that is asked about.</param>
    public static SourceAge AgeOf(DateOnly? date, string? status, DateOnly on)
    {
        if (date > on) return SourceAge.Later;
        if (IsArchived(status)) return LastYearKept(status!) >= on.Year ? SourceAge.Current : SourceAge.Old;
        if (string.Equals(status, KeptUpToDate, StringComparison.OrdinalIgnoreCase)) return SourceAge.Current;
        return date < on.AddYears(-YearsUnvouched) ? SourceAge.Old : SourceAge.Current;
    }

    /// <summary>True where an amount of the text may have been raised since; also where the text has no date.</summary>
    public static bool MayHaveRisen(DateOnly? date, DateOnly on) => date is null || date < on.AddMonths(-MonthsOfAnAmount);

    // « archive-2020 » was kept until the end of 2020: asked about that time, it is no old text.
    private static int LastYearKept(string status) =>
        int.TryParse(status[(status.LastIndexOf('-') + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : 0;
}
