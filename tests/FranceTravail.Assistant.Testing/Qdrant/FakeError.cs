namespace FranceTravail.Assistant.Testing.Qdrant;

/// <summary>An answer other than success.</summary>
internal sealed class FakeError(int status, string message) : Exception(message)
{
    public int Status => status;

    public static FakeError BadRequest(string message) => new(400, $"Wrong input: {message}");

    public static FakeError NotFound(string what) => new(404, $"Not found: {what} doesn't exist!");
}
