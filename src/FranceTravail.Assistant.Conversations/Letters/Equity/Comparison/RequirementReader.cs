using System.Text.RegularExpressions;
using FranceTravail.Assistant.Conversations.Letters.Composition;
using FranceTravail.Assistant.Conversations.Letters.Texts;
using FranceTravail.Assistant.Knowledge.Citations;

namespace FranceTravail.Assistant.Conversations.Letters.Equity.Comparison;

/// <summary>The requirements of a letter. Strict rather than clever: what may be another requirement is one, and a curator reads it.</summary>
internal static partial class RequirementReader
{
    // By their beginning, so that « convoquer » and « convocation » are one subject.
    private const int Beginning = 5;

    public static IEnumerable<Requirement> In(Letter letter, MirrorReading reading) => letter.Blocks
        .Where(block => block.Kind is LetterBlockKind.Paragraph or LetterBlockKind.ListItem)
        .SelectMany(block => block.Sentences.Select(sentence => Of(reading.Neutral(sentence.Text), block.Kind == LetterBlockKind.ListItem, reading)))
        .OfType<Requirement>();

    private static Requirement? Of(string sentence, bool isItem, MirrorReading reading)
    {
        var figures = FigureReader.Read(sentence);
        var kinds = (isItem ? RequirementKinds.Item : RequirementKinds.None)
            | (Obligation().IsMatch(sentence) ? RequirementKinds.Obligation : RequirementKinds.None)
            | (Request().IsMatch(sentence) ? RequirementKinds.Request : RequirementKinds.None)
            | (Deadline().IsMatch(sentence) ? RequirementKinds.Deadline : RequirementKinds.None)
            | (figures.Any(figure => figure.Kind is FigureKind.Date or FigureKind.Hours) ? RequirementKinds.Date : RequirementKinds.None);
        if (kinds == RequirementKinds.None) return null;

        // A day says itself which requirement it is; without one, the words do.
        var isSaidByFigures = figures.Count > 0 && (kinds & ~(RequirementKinds.Deadline | RequirementKinds.Date)) == RequirementKinds.None;
        var values = figures.Select(figure => $"{figure.Kind}:{figure.Value}").Order(StringComparer.Ordinal);
        return new Requirement(kinds, sentence, $"{kinds}|{string.Join(' ', values)}|{(isSaidByFigures ? string.Empty : string.Join(' ', Subjects(sentence, reading)))}");
    }

    /// <summary>Beginnings of the longer words and whole acronyms (« RIB »), in the order of the alphabet: another order of words asks nothing else.</summary>
    private static IEnumerable<string> Subjects(string sentence, MirrorReading reading) => reading.Tokens(Figureless(sentence))
        .Where(token => token.IsWord && !token.Key.StartsWith('[') && (token.Shown.Length >= Beginning || IsAcronym(token.Shown)))
        .Select(token => PlainWords.Unaccented(token.Key.ToLowerInvariant()))
        .Select(word => word.Length <= Beginning ? word : word[..Beginning])
        .Distinct().Order(StringComparer.Ordinal);

    private static string Figureless(string sentence) => FigureReader.Read(sentence).Aggregate(sentence, (text, figure) => text.Replace(figure.Text, " ", StringComparison.Ordinal));

    private static bool IsAcronym(string word) => word.Length > 1 && word.All(char.IsUpper);

    [GeneratedRegex(@"\b(?:(?:devez|devrez|devriez)\b|êtes (?:dans l'obligation|tenue?|obligée?)\b|il (?:vous )?(?:faut|faudra|appartient)\b|obligatoire|obligation de\b|impérative?ment\b|exige)", RegexOptions.IgnoreCase)]
    private static partial Regex Obligation();

    [GeneratedRegex(@"\b(?:merci d(?:e |')|veuillez\b|prière d(?:e |')|vous (?:prie|prions|demande|demandons|invite|invitons)\b|êtes (?:priée?|invitée?)\b|(?:apportez|munissez-vous|envoyez|transmettez|adressez|fournissez|prévenez|confirmez|présentez-vous|répondez|contactez)\b)", RegexOptions.IgnoreCase)]
    private static partial Regex Request();

    [GeneratedRegex(@"\b(?:avant (?:le|la|fin)\b|au plus tard\b|délai de\b|d'ici\b|sous (?:\d+|\p{L}+) jours?\b|dans les (?:\d+|\p{L}+) (?:jours|semaines|mois)\b|jusqu'au\b|dans les plus brefs délais\b|dès que possible\b|immédiatement\b|sans délai\b)", RegexOptions.IgnoreCase)]
    private static partial Regex Deadline();
}
