using System.Text.RegularExpressions;
using FranceTravail.Assistant.Knowledge.Privacy;

namespace FranceTravail.Assistant.Conversations.Letters.Drafting;

/// <summary>« Vous êtes convoqué » to a woman, « vous serez reçue » to a man: models get it wrong, the civility is right.</summary>
internal static partial class ParticipleAgreement
{
    public static string Apply(string text, Gender gender) => gender == Gender.Unknown
        ? text
        : Participle().Replace(text, match => match.Groups["before"].Value + match.Groups["stem"].Value + (gender == Gender.Feminine ? "e" : string.Empty));

    [GeneratedRegex(@"(?<before>\b[Vv]ous\s(?:n')?(?:êtes|étiez|serez|avez\s(?:bien\s)?été|aviez\sété)\s(?:pas\s|bien\s|donc\s|ainsi\s)?)(?<stem>inscrit|convoqué|invité|attendu|reçu|orienté|accompagné|informé|prié|absent|présent|positionné|intéressé|assuré|remercié|tenu|entendu|admis)e?(?!\p{L})")]
    private static partial Regex Participle();
}
