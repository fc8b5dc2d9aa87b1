using System.CommandLine;
using FranceTravail.Assistant.Qdrant;
using FranceTravail.Assistant.Web.Hosting;

namespace FranceTravail.Assistant.Web.CommandLine.Index;

/// <summary><c>index …</c>: moves, compares and saves the index. Each verb can be repeated after it was cut short.</summary>
internal static class IndexCommand
{
    public static Command Create(SharedOptions shared, CommandOutput output) => new("index", "Déplace, vérifie et sauvegarde l'index des passages.")
    {
        IndexCopyCommand.Create(shared, output),
        IndexVerifyCommand.Create(shared, output),
        IndexRebuildCommand.Create(shared, output),
        IndexSwitchCommand.Create(shared, output),
        IndexSnapshotCommand.Create(shared, output),
        IndexRestoreCommand.Create(shared, output),
    };

    public static QdrantCorpus Corpus(this VerbHost host) => host.Services.GetRequiredService<QdrantCorpus>();

    /// <summary>Runs a move with its bar.</summary>
    public static Task<T> WithProgressAsync<T>(CommandOutput output, string name, Func<IProgress<IndexProgress>, Task<T>> work) =>
        CommandProgress.RunAsync(output, name, report => work(new ImmediateProgress<IndexProgress>(step => report(step.Done, step.Total))));
}
