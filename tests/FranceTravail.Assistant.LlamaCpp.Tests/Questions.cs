using Microsoft.Extensions.AI;

namespace FranceTravail.Assistant.LlamaCpp.Tests;

/// <summary>Conversations in the form that the default model was trained on.</summary>
internal static class Questions
{
    public const string System =
        "Tu es l'assistant des agents de France Travail. Réponds en français à partir des extraits numérotés et cite "
        + "chaque extrait utilisé, par exemple [1]. Si les extraits ne permettent pas de répondre, réponds : « Je ne "
        + "trouve pas la réponse dans les documents fournis. »";

    private static readonly (string Extract, string Question)[] Pairs =
    [
        ("Pour ouvrir des droits, il faut avoir travaillé 910 heures au cours des 24 derniers mois.", "Combien d'heures faut-il avoir travaillé ?"),
        ("La demande se fait en ligne, au plus tard 12 mois après la fin du contrat.", "Quand faut-il faire la demande ?"),
        ("Le guichet de la mairie est ouvert du lundi au vendredi de 9 heures à 17 heures.", "Quels sont les horaires du guichet ?"),
        ("L'allocation est versée chaque mois, après l'actualisation.", "Quand l'allocation est-elle versée ?"),
    ];

    /// <summary>Forbids end of text and end of turn in the default model's vocabulary.</summary>
    public static ChatOptions NeverEnding => new()
    {
        AdditionalProperties = new AdditionalPropertiesDictionary
        {
            [LlamaChatOptionNames.LogitBias] = new Dictionary<int, float> { [1] = float.NegativeInfinity, [5] = float.NegativeInfinity },
        },
    };

    public static int Count => Pairs.Length;

    public static ChatMessage[] Ask(int index) => Ask(Pairs[index].Extract, Pairs[index].Question);

    public static ChatMessage[] Ask(string extract, string question) =>
    [
        new(ChatRole.System, System),
        new(ChatRole.User, $"Extraits :\n[1] Document — section\n{extract}\n\nQuestion : {question}"),
    ];
}
