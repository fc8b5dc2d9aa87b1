using System.Text.RegularExpressions;
using FranceTravail.Assistant.Knowledge.Citations;

namespace FranceTravail.Assistant.Conversations.Letters;

/// <summary>Sentences that tell somebody what they may claim or must do; whoever wrote them freely has to say where that stands.</summary>
internal static partial class RightsAndDuties
{
    public static bool AsksForSource(string sentence) =>
        RightOrDuty().IsMatch(sentence) && !FigureReader.Read(sentence).Any(figure => figure.Kind == FigureKind.Article);

    [GeneratedRegex(@"\b(?:(?:avez|avoir|ouvre(?:nt|z)?|ouvrir|aurez) droit|vos droits|(?:devez|devrez|êtes tenue?s?|êtes obligée?s?|obligatoire\w*|obligations?|interdite?s?)\b|pouvez (?:bénéficier|prétendre|demander)|sous peine|à défaut de réponse)", RegexOptions.IgnoreCase)]
    private static partial Regex RightOrDuty();
}
