using FranceTravail.Assistant.LlamaCpp;
using FranceTravail.Assistant.LlamaCpp.ChatTemplates;
using Microsoft.Extensions.AI;

namespace FranceTravail.Assistant.Benchmarks;

/// <summary>Questions with an extract, whose answers have more than 16 tokens.</summary>
internal static class BenchmarkPrompts
{
    private const string System =
        "Tu es l'assistant des agents de France Travail. Réponds en français à partir des extraits numérotés et cite chaque extrait utilisé, par exemple [1].";

    public static ChatMessage[] Messages(int index) =>
    [
        new(ChatRole.System, System),
        new(ChatRole.User, $"Extraits :\n[1] Ouverture de droits — dossier {index}\nPour ouvrir des droits à l'allocation, il faut avoir travaillé "
            + $"au moins {900 + index} heures ou 130 jours au cours des 24 derniers mois, ou des 36 derniers mois à partir de 55 ans.\n\n"
            + "Question : Combien d'heures faut-il avoir travaillé ?"),
    ];

    public static int[] Tokens(LlamaChatClient client, int index) =>
        new PromptTokenizer(client.Model, ChatTemplate.Gemma).Tokenize(Dialogue.From(Messages(index), null));
}
