using System.CommandLine;
using FranceTravail.Assistant.Conversations.Models;
using FranceTravail.Assistant.Conversations.Prompting;
using FranceTravail.Assistant.Knowledge;
using FranceTravail.Assistant.Knowledge.Retrieval;
using FranceTravail.Assistant.Web.CommandLine.Index;
using FranceTravail.Assistant.Knowledge.Evaluation;
using Microsoft.Extensions.Options;

namespace FranceTravail.Assistant.Web.CommandLine;

/// <summary>The program's verbs; without one the server starts.</summary>
internal static class AssistantCommandLine
{
    public static async Task<int> RunAsync(string[] args, CommandOutput output)
    {
        var shared = new SharedOptions();
        var root = ServeCommand.Create(shared, output);
        root.Subcommands.Add(ImportCommand.Create(shared, output));
        root.Subcommands.Add(AskCommand.Create(shared, output));
        root.Subcommands.Add(SearchCommand.Create(shared, output));
        root.Subcommands.Add(LetterCommand.Create(shared, output));
        root.Subcommands.Add(EvaluateCommand.Create(shared, output));
        root.Subcommands.Add(IndexCommand.Create(shared, output));
        root.Subcommands.Add(ExtractCommand.Create());
        FrenchHelp.Use(root);

        try
        {
            var parsed = root.Parse(args);
            if (parsed.Errors.Count > 0)
            {
                foreach (var error in parsed.Errors) output.WriteError(ParseErrorWording.Of(error));
                output.WriteError("« --help » décrit les commandes.");
                return ExitCode.WrongUse;
            }

            return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false, Output = output.Writer });
        }
        catch (OperationCanceledException)
        {
            output.WriteError("Interrompu.");
            return ExitCode.Failed;
        }
        catch (WrongUseException exception)
        {
            output.WriteError(exception.Message);
            return ExitCode.WrongUse;
        }
        catch (OptionsValidationException exception)
        {
            foreach (var failure in exception.Failures) output.WriteError($"Configuration : {failure}");
            return ExitCode.Failed;
        }
        catch (Exception exception) when (IsForTheUser(exception))
        {
            output.WriteError(exception.Message);
            return ExitCode.Failed;
        }
        catch (Exception exception)
        {
            output.WriteError("Erreur du programme, à signaler avec ce qui suit :");
            output.WriteError(exception.ToString());
            return ExitCode.Failed;
        }
    }

    // Messages of these types are French sentences that say what to do; any other exception is a defect and keeps its stack,
    // with an exit code of ours: left to the runtime, it would end the process by SIGABRT (134).
    private static bool IsForTheUser(Exception exception) => exception
        is ModelCatalogException
        or ModelUnavailableException
        or IndexUnavailableException
        or PromptException
        or EvaluationException
        or DirectoryNotFoundException
        or Hosting.ListenAddressException
        or Hosting.DataFolderInUseException
        or Hosting.DataFolderUnusableException;
}
