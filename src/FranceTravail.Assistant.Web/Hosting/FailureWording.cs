using FranceTravail.Assistant.Conversations.Prompting;
using FranceTravail.Assistant.Conversations.Turns;
using FranceTravail.Assistant.Knowledge;
using FranceTravail.Assistant.Knowledge.Retrieval;
using FranceTravail.Assistant.LlamaCpp;

namespace FranceTravail.Assistant.Web.Hosting;

/// <summary>Exceptions → French sentences that say what to do. The one place.</summary>
internal sealed class FailureWording : IFailureWording
{
    public string Describe(Exception exception) => exception switch
    {
        ModelUnavailableException unavailable => unavailable.Message,
        IndexUnavailableException index => index.Message,
        PromptException prompt => prompt.Message,
        PromptTooLongException => "Le texte dépasse ce que le modèle peut lire. Raccourcissez-le, puis recommencez.",
        LlamaException => "Le modèle s'est arrêté en cours de route. Recommencez ; si cela se répète, prévenez l'administrateur.",
        Microsoft.Data.Sqlite.SqliteException => "Les données n'ont pas pu être lues ou écrites (disque plein ?). Prévenez l'administrateur ; votre texte est conservé.",
        _ => "Une erreur inattendue a interrompu le travail. Recommencez ; si cela se répète, prévenez l'administrateur.",
    };
}
