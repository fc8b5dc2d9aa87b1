namespace FranceTravail.Assistant.Web.CommandLine;

/// <summary>A command line that turns out to be wrong once the data is read. Its message is a French sentence that says what to do.</summary>
internal sealed class WrongUseException(string message) : Exception(message);
