using FranceTravail.Assistant.Conversations.Letters.Composition;
using FranceTravail.Assistant.Conversations.Letters.Templates;
using FranceTravail.Assistant.Knowledge.Citations;

namespace FranceTravail.Assistant.Conversations.Letters;

/// <summary>Figures that neither the form, nor the notes, nor the template told.</summary>
internal static class UnknownFigures
{
    /// <summary>A number in digits, or one in words before a unit of time or money; « les deux parties » says nothing that could be wrong.</summary>
    public static bool Counts(Figure figure) => figure.Text.Any(char.IsAsciiDigit) || figure.Kind != FigureKind.Number;

    /// <param name="told">What else may hold figures: the agent's notes.</param>
    public static IEnumerable<string> In(string text, LetterTemplate template, LetterFacts facts, string told = "")
    {
        // Each by itself: what stands beside a value in the form does not in the letter.
        var known = facts.Values.Values.Append(told).Concat(LetterComposer.Active(template, facts).Select(paragraph => paragraph.Text)).SelectMany(FigureReader.Read).ToList();
        return FigureReader.Read(text).Where(figure => Counts(figure) && !known.Exists(other => other.Matches(figure))).Select(figure => figure.Text);
    }
}
