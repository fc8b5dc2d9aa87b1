using System.CommandLine.Parsing;

namespace FranceTravail.Assistant.Web.CommandLine;

/// <summary>What every verb says of a file that it is given and that is not there.</summary>
internal static class GivenFile
{
    /// <param name="path">Null where the file was not asked for.</param>
    public static void RequireFile(this SymbolResult result, string? path)
    {
        if (path is not null && !File.Exists(path)) result.AddError($"Le fichier {path} n'existe pas.");
    }
}
