using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace FranceTravail.Assistant.Web.CommandLine;

/// <summary>The library's help, in French throughout: System.CommandLine 3.0 leaves these words in English and offers no other way to them.</summary>
internal sealed class FrenchHelp(HelpAction help) : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => help.ClearsParseErrors;

    public static void Use(RootCommand root)
    {
        var help = root.Options.OfType<HelpOption>().Single();
        help.Description = "Affiche cette aide.";
        help.Action = new FrenchHelp((HelpAction)help.Action!);
        root.Options.OfType<VersionOption>().Single().Description = "Affiche la version.";
    }

    public override int Invoke(ParseResult parseResult)
    {
        var configuration = parseResult.InvocationConfiguration;
        var output = configuration.Output;
        using var text = new StringWriter();
        configuration.Output = text;
        try
        {
            return help.Invoke(parseResult);
        }
        finally
        {
            configuration.Output = output;
            output.Write(text.ToString()
                .Replace("Description:", "Description\u00A0:", StringComparison.Ordinal)
                .Replace("[command]", "[commande]", StringComparison.Ordinal));
        }
    }
}
