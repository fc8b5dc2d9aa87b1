using System.Text.RegularExpressions;
using FranceTravail.Assistant.Knowledge.Retrieval.Analysis;

namespace FranceTravail.Assistant.Knowledge.Evidence.Gate;

/// <summary>The words of a question that an answer has to be about.</summary>
internal static partial class QuestionWords
{
    // They ask; they are not what is asked about.
    private static readonly HashSet<string> Asking = Analyzed(
        """
        combien comment pourquoi quand où quel quelle quels quelles qui quoi est-ce faut falloir peut pouvoir doit devoir
        avoir être faire savoir connaître donner dire c'est quelqu'un cas personne gens droit cb svp bonjour merci
        """);

    /// <summary>Analysed terms, each once.</summary>
    public static IReadOnlyList<string> Content(string question) =>
        [.. FrenchAnalyzer.Terms(question).Distinct(StringComparer.Ordinal).Where(term => !Asking.Contains(term))];

    /// <summary>Capitalised words that do not open the question (acronyms left out, the lexicon knows them), and numbers of four digits or more.</summary>
    public static IReadOnlyList<string> Names(string question) =>
        [.. Name().Matches(question).Select(match => match.Value).Distinct(StringComparer.Ordinal)];

    private static HashSet<string> Analyzed(string words) => FrenchAnalyzer.Terms(words).ToHashSet(StringComparer.Ordinal);

    [GeneratedRegex(@"(?<=\S\s(?:[ldLD]['’])?)(?:\p{Lu}\p{Ll}[\p{L}-]+)|(?<![\d\p{L}])\d{4,}\p{Lu}?(?![\d])")]
    private static partial Regex Name();
}
