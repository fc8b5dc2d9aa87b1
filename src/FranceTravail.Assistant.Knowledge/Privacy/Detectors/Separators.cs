namespace FranceTravail.Assistant.Knowledge.Privacy.Detectors;

/// <summary>What people put between the groups of a long number.</summary>
internal static class Separators
{
    public static bool Is(char character) => character is ' ' or '\u00a0' or '\u202f' or '.' or '-';
}
