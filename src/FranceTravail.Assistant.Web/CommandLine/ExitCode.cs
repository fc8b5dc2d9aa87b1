namespace FranceTravail.Assistant.Web.CommandLine;

internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>Something broke; the reason is on stderr.</summary>
    public const int Failed = 1;

    /// <summary>No source supports an answer; the JSON is printed all the same.</summary>
    public const int Refused = 2;

    /// <summary>The command line is wrong (EX_USAGE of sysexits.h).</summary>
    public const int WrongUse = 64;
}
