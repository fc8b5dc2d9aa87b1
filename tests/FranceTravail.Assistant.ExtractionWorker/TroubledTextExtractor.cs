using FranceTravail.Assistant.Knowledge.Ingestion;

namespace FranceTravail.Assistant.ExtractionWorker;

/// <summary>Reads like the product, except files whose name asks for the trouble that a hostile file could cause.</summary>
internal sealed class TroubledTextExtractor(ExtractionLimits limits) : ITextExtractor
{
    private readonly InProcessTextExtractor _real = new(limits);

    public async Task<ExtractionResult> ExtractAsync(string path, CancellationToken cancellationToken)
    {
        switch (Path.GetFileNameWithoutExtension(path))
        {
            case "plante":
                Environment.FailFast("as a native library would");
                break;
            case "recursion":
                Recurse(0);
                break;
            case "sans-fin":
                await Task.Delay(Timeout.InfiniteTimeSpan, cancellationToken);
                break;
            case "bogue":
                throw new InvalidOperationException("a message that may quote the file");
            case "gourmand":
                Devour();
                break;
            case "qui":
                return new ExtractionResult.Refused(Environment.ProcessId.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }

        return await _real.ExtractAsync(path, cancellationToken);
    }

    private static int Recurse(int depth) => depth < 0 ? 0 : 1 + Recurse(depth + 1) % 7;

    private static void Devour()
    {
        var kept = new List<byte[]>();
        while (true) kept.Add(new byte[1024 * 1024]);
    }
}
