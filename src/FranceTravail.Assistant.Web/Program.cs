using System.Globalization;
using FranceTravail.Assistant.Web.CommandLine;

// French everywhere: numbers, dates and the messages of the libraries, whatever the machine's own language.
CultureInfo.DefaultThreadCurrentCulture = CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.GetCultureInfo("fr-FR");
CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.DefaultThreadCurrentCulture;

return await AssistantCommandLine.RunAsync(args, CommandOutput.Terminal);
