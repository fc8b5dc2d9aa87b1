using FranceTravail.Assistant.Knowledge.Retrieval;
using FranceTravail.Assistant.Qdrant.Http;

namespace FranceTravail.Assistant.Qdrant.Collections;

/// <summary>Which servers are known to do what is asked of them.</summary>
internal static class ServerVersion
{
    /// <summary>The first with metadata of collections and a fusion whose k can be given.</summary>
    public static Version Oldest { get; } = new(1, 16);

    /// <exception cref="IndexUnavailableException">The server is too old, or is no Qdrant.</exception>
    public static void Check(string version)
    {
        var number = version.Split('-')[0];
        if (!Version.TryParse(number, out var parsed))
            throw new IndexUnavailableException($"L'adresse de Qdrant:Url répond, mais ce n'est pas un serveur Qdrant (version « {version} »). Corrigez l'adresse.");

        if (parsed < Oldest)
        {
            throw new IndexUnavailableException(
                $"Le serveur Qdrant est en version {number} ; il faut la version {Oldest} au moins ({QdrantClient.TestedVersion} est celle des tests). Mettez-le à jour.");
        }
    }
}
