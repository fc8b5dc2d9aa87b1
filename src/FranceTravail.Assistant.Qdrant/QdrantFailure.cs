using System.Net;
using System.Security.Authentication;
using FranceTravail.Assistant.Knowledge.Retrieval;
using FranceTravail.Assistant.Qdrant.Http;

namespace FranceTravail.Assistant.Qdrant;

/// <summary>What went wrong with the server → a French sentence that says what to do.</summary>
internal static class QdrantFailure
{
    public static IndexUnavailableException Explain(QdrantException exception, QdrantOptions options) => new(
        exception.Status switch
        {
            null when exception.InnerException is { InnerException: AuthenticationException } =>
                $"Le certificat du serveur Qdrant ({options.Url}) n'est pas reconnu : donnez l'autorité qui l'a signé dans Qdrant:CertificateAuthority, et le nom du certificat dans Qdrant:Url.",
            null => $"Le serveur Qdrant ({options.Url}) ne répond pas : vérifiez qu'il est démarré et joignable. La recherche reprendra d'elle-même.",
            HttpStatusCode.OK =>
                $"L'adresse {options.Url} répond, mais pas comme un serveur Qdrant : corrigez Qdrant:Url (port REST 6333), ou le relais qui se trouve devant.",
            HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden =>
                $"Le serveur Qdrant ({options.Url}) refuse l'accès : vérifiez la clé dans Qdrant:ApiKey, et que le serveur n'est pas verrouillé.",
            HttpStatusCode.TooManyRequests => "Le serveur Qdrant reçoit trop de demandes : réessayez dans un instant.",
            HttpStatusCode.NotFound => $"L'index « {options.Corpus} » n'existe pas sur le serveur Qdrant : lancez « index rebuild ».",
            >= HttpStatusCode.InternalServerError =>
                $"Le serveur Qdrant ({options.Url}) est en difficulté ({(int)exception.Status.Value}) : consultez son journal. La recherche reprendra d'elle-même.",
            _ => $"Le serveur Qdrant a refusé une demande ({(int)exception.Status.Value}) : consultez le journal et vérifiez sa version.",
        },
        exception);
}
