using System.Globalization;
using System.Text.RegularExpressions;
using FranceTravail.Assistant.Knowledge.Citations;

namespace FranceTravail.Assistant.Knowledge.Evaluation.Checker;

/// <summary>
/// Makes wrong sentences from true ones, one error each, as a model makes them: another figure, another date, a negation
/// more or less. The sources are <c>[1]</c>, which supports the sentence, and <c>[2]</c>, of another document.
/// </summary>
internal static partial class Mutations
{
    private const int FewestQuotedWords = 8;

    /// <summary>One of each kind that the sentence allows.</summary>
    public static IEnumerable<Mutation> Of(CheckedExample example)
    {
        var sentence = example.Sentence;
        var known = FigureReader.Read(example.Source).Select(figure => figure.Value).ToHashSet(StringComparer.Ordinal);
        string?[] altered =
        [
            OtherFigure(sentence, known, figure => figure.Kind is not (FigureKind.Date or FigureKind.Article)),
            OtherFigure(sentence, known, figure => figure.Kind == FigureKind.Date),
            OtherFigure(sentence, known, figure => figure.Kind == FigureKind.Article),
            OtherNegation(sentence),
        ];
        MutationKind[] kinds = [MutationKind.Figure, MutationKind.Date, MutationKind.Article, MutationKind.Negation];
        foreach (var (kind, text) in kinds.Zip(altered))
        {
            if (text is not null) yield return new Mutation(kind, $"{text} [1]", sentence);
        }

        yield return new Mutation(MutationKind.CitationNumber, $"{sentence} [2]", sentence);
        yield return new Mutation(MutationKind.InventedSource, $"{sentence} [9]", sentence);
        if (ShorterQuote(sentence) is { } quote) yield return new Mutation(MutationKind.TruncatedQuote, $"Le texte dit : « {quote} » [1]", sentence);
    }

    /// <summary>The last digit that makes a value which the source does not hold.</summary>
    private static string? OtherFigure(string sentence, HashSet<string> known, Func<Figure, bool> isOfKind)
    {
        foreach (var figure in FigureReader.Read(sentence).Where(isOfKind))
        {
            var position = figure.Text.Length - 1;
            while (position >= 0 && !char.IsAsciiDigit(figure.Text[position])) position--;
            if (position < 0) continue;

            for (var digit = 1; digit < 10; digit++)
            {
                var other = string.Create(CultureInfo.InvariantCulture,
                    $"{figure.Text[..position]}{(figure.Text[position] - '0' + digit) % 10}{figure.Text[(position + 1)..]}");
                var mutated = sentence.Replace(figure.Text, other, StringComparison.Ordinal);
                if (FigureReader.Read(mutated).Any(one => one.Kind == figure.Kind && !known.Contains(one.Value))) return mutated;
            }
        }

        return null;
    }

    private static string? OtherNegation(string sentence)
    {
        if (Negation().Match(sentence) is { Success: true } negation)
            return sentence.Remove(negation.Groups["not"].Index, negation.Groups["not"].Length).Remove(negation.Groups["ne"].Index, negation.Groups["ne"].Length);

        return Verb().Match(sentence) is { Success: true } verb
            ? sentence.Remove(verb.Index, verb.Length).Insert(verb.Index, Negated(verb.Value))
            : null;
    }

    private static string Negated(string verb) => "aeéèêiouy".Contains(verb[0]) ? $"n'{verb} pas" : $"ne {verb} pas";

    // The third quarter is taken out without a sign: what is left still reads like a sentence.
    private static string? ShorterQuote(string sentence)
    {
        if (sentence.Contains('«', StringComparison.Ordinal)) return null;

        var words = sentence.Split(' ');
        if (words.Length < FewestQuotedWords) return null;

        var (from, to) = (words.Length / 2, words.Length * 3 / 4);
        return string.Join(' ', words[..from].Concat(words[to..]));
    }

    [GeneratedRegex(@"\b(?<ne>n(?:e\s|['’]))(?:\S+\s){0,2}\S+(?<not>\spas)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Negation();

    [GeneratedRegex(@"(?<=[\p{L})]\s)(?:est|sont|peut|peuvent|doit|doivent|a|ont|bénéficie|bénéficient|perçoit|permet)(?=\s\p{L})")]
    private static partial Regex Verb();
}
