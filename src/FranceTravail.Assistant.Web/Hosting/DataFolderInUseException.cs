namespace FranceTravail.Assistant.Web.Hosting;

internal sealed class DataFolderInUseException(string folder, string processId, Exception innerException) : Exception(
    $"Le dossier {folder} est déjà utilisé par un autre serveur (processus {processId}). Arrêtez-le, ou choisissez un autre dossier avec --data.",
    innerException);
