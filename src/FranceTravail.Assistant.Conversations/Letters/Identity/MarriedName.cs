using System.Text.RegularExpressions;
using FranceTravail.Assistant.Knowledge.Privacy;

namespace FranceTravail.Assistant.Conversations.Letters.Identity;

/// <summary>« Mme Nguyen Thi Lan épouse DUPONT »: the civility is certain, which name a letter uses is for the agent to say.</summary>
/// <param name="LastName">The name of the husband or wife, which many use; null where none is told.</param>
internal sealed partial record MarriedName(string Civility, string? LastName)
{
    /// <summary>Null where the line is no civility before names.</summary>
    public static MarriedName? Read(string line)
    {
        var match = Line().Match(line.Trim().Replace('’', '\''));
        if (!match.Success) return null;

        return new MarriedName(
            GenderAgreement.CivilityOf(match.Groups["civility"].Value)!,
            match.Groups["married"].Success ? NameCase.Apply(match.Groups["married"].Value) : null);
    }

    private const string Word = @"(?:(?:de|du|des|la|le|von|van|der|den|el|al|ben|bin|da|dos|di|y|d')[ \u00a0]?)*(?:[dDlLnNmMoO]')?\p{Lu}[\p{L}\p{M}]*(?:['-][\p{L}\p{M}]+)*";

    private const string Words = Word + @"(?:[ \u00a0]+" + Word + "){0,6}?";

    [GeneratedRegex(@"^(?<civility>M\.?|Mr\.?|Mme\.?|Mlle\.?|Monsieur|Madame|Mademoiselle|MME|MR|MLLE|MONSIEUR|MADAME)[ \u00a0]+" + Words + @"(?:,?[ \u00a0]+(?:épouse|Épouse|ÉPOUSE|EPOUSE|ép\.|époux|veuve|veuf|divorcée?)[ \u00a0]+(?<married>" + Words + "))?$")]
    private static partial Regex Line();
}
