using System.CommandLine;
using FranceTravail.Assistant.Web.Hosting;

namespace FranceTravail.Assistant.Web.CommandLine;

/// <summary>The root command: without a verb the server starts.</summary>
internal static class ServeCommand
{
    public static RootCommand Create(SharedOptions shared, CommandOutput output)
    {
        var urls = new Option<string?>("--urls")
        {
            Description = "Adresses d'écoute (par défaut : http://127.0.0.1:5080).",
            HelpName = "adresses",
            Validators =
            {
                result =>
                {
                    if (result.Tokens.Count == 1 && ListenAddress.Fault("--urls", result.Tokens[0].Value) is { } fault) result.AddError(fault);
                },
            },
        };
        var root = new RootCommand("Assistant des agents : répond à partir des documents internes, sur la machine même. Sans commande, démarre le serveur.")
        {
            urls, shared.Data,
        };
        root.SetAction(async (result, cancellationToken) =>
        {
            await AssistantServer.RunAsync(result.GetValue(shared.Data), result.GetValue(urls), output, cancellationToken);
            return ExitCode.Done;
        });
        return root;
    }
}
