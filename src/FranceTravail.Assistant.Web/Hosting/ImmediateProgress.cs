namespace FranceTravail.Assistant.Web.Hosting;

/// <summary>Reports on the thread that made the step. <see cref="Progress{T}"/> posts to the pool, where steps overtake each other and the end.</summary>
internal sealed class ImmediateProgress<T>(Action<T> report) : IProgress<T>
{
    public void Report(T value) => report(value);
}
