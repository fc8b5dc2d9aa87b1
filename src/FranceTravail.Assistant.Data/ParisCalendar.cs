namespace FranceTravail.Assistant.Data;

/// <summary>« Today » is a day in France, whatever the server's own zone.</summary>
public static class ParisCalendar
{
    private static readonly TimeZoneInfo Paris = TimeZoneInfo.FindSystemTimeZoneById("Europe/Paris");

    public static DateOnly Today(TimeProvider time) => DayOf(time.GetUtcNow());

    public static DateOnly DayOf(DateTimeOffset moment) => DateOnly.FromDateTime(TimeOf(moment).DateTime);

    /// <summary>The same moment as a clock in Paris shows it.</summary>
    public static DateTimeOffset TimeOf(DateTimeOffset moment) => TimeZoneInfo.ConvertTime(moment, Paris);

    /// <summary>When a clock in Paris shows that hour of that day; of an hour that it skips, the moment at which it would have come.</summary>
    public static DateTimeOffset MomentOf(DateOnly day, TimeOnly hour)
    {
        var local = day.ToDateTime(hour);
        return new DateTimeOffset(local, Paris.GetUtcOffset(local)).ToUniversalTime();
    }
}
