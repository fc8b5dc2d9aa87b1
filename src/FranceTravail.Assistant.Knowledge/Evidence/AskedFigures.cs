using System.Text.RegularExpressions;
using FranceTravail.Assistant.Knowledge.Citations;

namespace FranceTravail.Assistant.Knowledge.Evidence;

/// <summary>
/// The kind of figure that a question asks for. A sentence without one may be about the subject and still not answer
/// « combien de jours ».
/// </summary>
public static partial class AskedFigures
{
    private static readonly FigureKind[] Durations = [FigureKind.Hours, FigureKind.Days, FigureKind.Weeks, FigureKind.Months, FigureKind.Years];

    // In order: the first that a question matches says more than those below it.
    private static readonly (Regex Pattern, FigureKind[] Kinds)[] Rules =
    [
        (Percentage(), [FigureKind.Percent]),
        (Unit("heures?"), [FigureKind.Hours]),
        (Unit("jours?"), [FigureKind.Days]),
        (Unit("semaines?"), [FigureKind.Weeks]),
        (Unit("mois"), [FigureKind.Months]),
        (Unit("(?:ans|années?)"), [FigureKind.Years]),
        (Age(), [FigureKind.Years]),
        (Day(), [FigureKind.Date, .. Durations]),
        (Duration(), Durations),
        (Amount(), [FigureKind.Money, FigureKind.Percent]),
        (HowMany(), [FigureKind.Number, FigureKind.Money, FigureKind.Percent, .. Durations]),
    ];

    /// <summary>Empty where the question asks for no figure.</summary>
    public static IReadOnlyList<FigureKind> KindsOf(string question) =>
        Rules.FirstOrDefault(rule => rule.Pattern.IsMatch(question)).Kinds ?? [];

    public static bool HoldsOne(string text, IReadOnlyList<FigureKind> kinds) =>
        FigureReader.Read(text).Any(figure => kinds.Contains(figure.Kind));

    /// <summary>Whether an answer gives what was asked for; « d'un mois » does, although « un » is an article in a check.</summary>
    public static bool IsGivenBy(string answer, IReadOnlyList<FigureKind> kinds) =>
        HoldsOne(answer, kinds) || (kinds.Any(Durations.Contains) && One().IsMatch(answer));

    private static Regex Unit(string unit) =>
        new($@"\b(?:combien|cb|cbien|nb|nbre|nombre|durée|délai|quelle?s?)\b[^,;:?]{{0,12}}\b(?:d['’e]\s?)?{unit}\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    [GeneratedRegex(@"\bune?\s(?:heure|jour|semaine|mois|an|année)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex One();

    [GeneratedRegex(@"%|\bpourcentage\b|\btaux\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Percentage();

    [GeneratedRegex(@"\bâge\b|\bage\s+(?:mini|maxi|minimum|maximum|minimal|maximal|légal|requis)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Age();

    [GeneratedRegex(@"\bdurée\b|\bdélais?\b|\bcombien de te?m?ps\b|\bdans combien\b|\bpendant combien\b|\bancienneté\b|\bjusqu['’]à quand\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Duration();

    [GeneratedRegex(@"^\W*quand\b|\bquelles?\s+dates?\b|\bdates?\s+(?:limite|de|d['’])|\b(?:à partir|depuis|jusqu['’]à)\s+de?\s?quand\b|\bquel jour\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Day();

    [GeneratedRegex(@"\bmontants?\b|\bplafonds?\b|\btarifs?\b|\bprix\b|\bcoûte?\b|\bsmic\b|\b(?:touche|gagne|perçoit|verse|paye|paie)\b|€|\beuros?\b|\b(?:c['’]est|est de) combien\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Amount();

    [GeneratedRegex(@"\b(?:combien|cb|cbien)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex HowMany();
}
