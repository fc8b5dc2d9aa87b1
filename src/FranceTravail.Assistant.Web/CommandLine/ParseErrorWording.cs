using System.CommandLine.Parsing;
using System.Text.RegularExpressions;

namespace FranceTravail.Assistant.Web.CommandLine;

/// <summary>What is wrong with the command line, in French: System.CommandLine 3.0 leaves these sentences in English.</summary>
internal static partial class ParseErrorWording
{
    public static string Of(ParseError error)
    {
        var message = error.Message;
        if (Repeated.Match(message) is { Success: true } repeated) return $"{repeated.Groups["name"].Value} ne se donne qu'une fois.";
        if (Combined.Match(message) is { Success: true } combined) return $"{combined.Groups["name"].Value} se donne seul, sans rien d'autre.";
        return message;
    }

    [GeneratedRegex("^Option '(?<name>[^']+)' expects a single argument but ")]
    private static partial Regex Repeated { get; }

    [GeneratedRegex("^(?<name>\\S+) option cannot be combined with other arguments")]
    private static partial Regex Combined { get; }
}
