namespace FranceTravail.Assistant.Web.Hosting;

internal sealed class DataFolderUnusableException(string folder, Exception innerException) : Exception(
    $"Le dossier des données {folder} ne peut pas être utilisé : {innerException.Message} Vérifiez le chemin et les droits, ou choisissez-en un autre avec --data.",
    innerException);
