using Spectre.Console;

namespace FranceTravail.Assistant.Web.CommandLine;

/// <summary>Bars on stderr while a verb works; none where stderr is not a terminal.</summary>
internal static class CommandProgress
{
    /// <param name="work">Is given what to call with the steps done and the steps in all.</param>
    public static Task<T> RunAsync<T>(CommandOutput output, string name, Func<Action<int, int>, Task<T>> work) => StartAsync(output, bars =>
    {
        bars.Show(name);
        return work((done, total) => bars.Move(name, done, total));
    });

    /// <param name="work">Is given what to call with the name of a part, its steps done and its steps in all; each part has its bar.</param>
    public static Task<T> RunPartsAsync<T>(CommandOutput output, Func<Action<string, int, int>, Task<T>> work) =>
        StartAsync(output, bars => work(bars.Move));

    private static Task<T> StartAsync<T>(CommandOutput output, Func<Bars, Task<T>> work) => output.Progress
        .Progress()
        .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
        .StartAsync(context => work(new Bars(context)));

    private sealed class Bars(ProgressContext context)
    {
        private readonly Dictionary<string, ProgressTask> _bars = new(StringComparer.Ordinal);

        public ProgressTask Show(string name) => _bars.TryGetValue(name, out var bar) ? bar : _bars[name] = context.AddTask(name);

        public void Move(string name, int done, int total)
        {
            var bar = Show(name);
            bar.MaxValue = Math.Max(1, total);
            bar.Value = done;
            bar.Description = $"{name} {done}/{total}";
        }
    }
}
