using System.Text.RegularExpressions;

namespace FranceTravail.Assistant.Conversations.Letters.Drafting;

/// <summary>Sentences that promise and ask nothing: a letter may be kinder than its form.</summary>
internal static partial class Courtesies
{
    public static bool IsOne(string sentence) => Courtesy().IsMatch(sentence);

    [GeneratedRegex(
        @"^(?:N'hésitez pas à (?:me|nous) contacter(?: si vous avez (?:besoin de précisions|des questions|une question))?|(?:Je me tiens|Nous nous tenons|Je reste|Nous restons) à votre (?:disposition|écoute)(?: pour tout renseignement(?: complémentaire)?| pour toute question)?|Je vous remercie (?:de|pour) votre (?:attention|compréhension|confiance))[.!]$",
        RegexOptions.IgnoreCase)]
    private static partial Regex Courtesy();
}
