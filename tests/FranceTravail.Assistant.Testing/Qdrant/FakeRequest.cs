using System.Text.Json;

namespace FranceTravail.Assistant.Testing.Qdrant;

/// <summary>A request as the test server handles it.</summary>
/// <param name="Body">Undefined where there is none.</param>
internal sealed record FakeRequest(string Method, IReadOnlyList<string> Segments, JsonElement Body, FakeFault? Fault)
{
    /// <summary>The method with the path, collection and other names replaced by a star.</summary>
    public string Route => $"{Method} /{string.Join('/', Segments.Select((segment, number) => IsName(number) ? "*" : segment))}";

    public string Collection => Segments[1];

    private bool IsName(int number) =>
        (number == 1 && Segments[0] == "collections" && Segments[1] != "aliases") || (number == 3 && Segments[2] == "snapshots" && Segments[3] != "upload");
}
