using System.Text.RegularExpressions;

namespace FranceTravail.Assistant.Conversations.Letters;

/// <summary>Appeals, sanctions and debts: a model's sentence about them never stays, for the law says how they are told.</summary>
internal static partial class ReservedSubjects
{
    public static bool Touches(string sentence) => Subject().IsMatch(sentence);

    [GeneratedRegex(@"\b(?:contest|recours|médiat|tribun|contentieu|sanction|radi(?:é|er|ation)|suspen|suppression|pénalité|avertissement|trop-perçu|indu|rembours|dette|redevable|somme due|retenue|réclam(?:er|ons) (?:la|cette|une) somme)", RegexOptions.IgnoreCase)]
    private static partial Regex Subject();
}
