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
        PromptTooLongException => "La question et ses extraits dépassent ce que le modèle peut lire. Raccourcissez la question, puis posez-la de nouveau.",
        LlamaException => "Le modèle s'est arrêté en cours de réponse. Posez la question de nouveau ; si cela se répète, prévenez l'administrateur.",
        Microsoft.Data.Sqlite.SqliteException => "Les données n'ont pas pu être lues ou écrites (disque plein ?). Prévenez l'administrateur ; votre question est conservée.",
        _ => "Une erreur inattendue a interrompu la réponse. Posez la question de nouveau ; si cela se répète, prévenez l'administrateur.",
    };
}
