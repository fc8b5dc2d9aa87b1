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
        var known = FigureReader.Read(string.Join('\n', [.. facts.Values.Values, told, .. LetterComposer.Active(template, facts).Select(paragraph => paragraph.Text)]));
        return FigureReader.Read(text).Where(figure => Counts(figure) && !known.Any(other => other.Matches(figure))).Select(figure => figure.Text);
    }
}
