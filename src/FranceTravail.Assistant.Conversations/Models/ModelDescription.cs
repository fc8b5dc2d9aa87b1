using System.Text.Json.Serialization;

namespace FranceTravail.Assistant.Conversations.Models;

/// <summary>One entry of <c>models.json</c>.</summary>
/// <param name="Id">The name that the configuration chooses it by.</param>
/// <param name="File">Its file, relative to the folder of the catalogue.</param>
/// <param name="Size">Bytes of the file; null until the organisation fills it in.</param>
/// <param name="Sha256">64 hexadecimal digits; null until the organisation fills it in.</param>
/// <param name="MemoryMiB">What it needs when loaded, in MiB, context included.</param>
/// <param name="ContextSize">Tokens shared by all answers in progress.</param>
/// <param name="Profile">What a chat model can be asked; null for an embedding model.</param>
/// <param name="Embedding">How an embedding model is used; null for a chat model.</param>
public sealed record ModelDescription(
    string Id,
    ModelKind Kind,
    string Name,
    string File,
    long? Size,
    string? Sha256,
    string Licence,
    string Source,
    int MemoryMiB,
    int ContextSize,
    ChatProfile? Profile = null,
    EmbeddingProfile? Embedding = null);

[JsonConverter(typeof(JsonStringEnumConverter<ModelKind>))]
public enum ModelKind
{
    Chat,
    Embedding,
}
