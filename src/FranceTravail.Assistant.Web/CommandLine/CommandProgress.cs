using Spectre.Console;

namespace FranceTravail.Assistant.Web.CommandLine;

/// <summary>A bar on stderr while a verb works; none where stderr is not a terminal.</summary>
internal static class CommandProgress
{
    /// <param name="work">Is given what to call with the steps done and the steps in all.</param>
    public static Task<T> RunAsync<T>(CommandOutput output, string name, Func<Action<int, int>, Task<T>> work) => output.Progress
        .Progress()
        .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
        .StartAsync(context =>
        {
            var bar = context.AddTask(name);
            return work((done, total) =>
            {
                bar.MaxValue = Math.Max(1, total);
                bar.Value = done;
                bar.Description = $"{name} {done}/{total}";
            });
        });
}
