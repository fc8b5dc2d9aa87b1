using System.Text.RegularExpressions;
using FranceTravail.Assistant.Knowledge.Citations;

namespace FranceTravail.Assistant.Conversations.Letters.Rewriting;

/// <summary>What a rewriting may neither lose, nor add, nor double: slots, figures, and the small words that decide what a sentence asks.</summary>
internal sealed partial class KeptMeaning
{
    private readonly List<(string Key, string Shown)> _held;

    private KeptMeaning(List<(string Key, string Shown)> held) => _held = held;

    /// <param name="masked">A text whose facts are slots.</param>
    public static KeptMeaning Of(string masked)
    {
        var held = Bracketed().Matches(masked).Select(match => (match.Value, match.Value)).ToList();
        var unmarked = Bracketed().Replace(masked, "…");
        held.AddRange(FigureReader.Read(unmarked).Select(figure => ($"{figure.Kind} {figure.Value}", figure.Text)));
        var text = Courtesies.Remove(unmarked);
        Add(Negation(), "une négation");
        Add(Condition(), "une condition");
        Add(Exception(), "une exception");
        Add(Obligation(), "une obligation");
        Add(Possibility(), "une possibilité");
        held.AddRange(Bound().Matches(text.ToLowerInvariant()).Select(match => (match.Value, match.Value)));
        var polarity = PolarityReader.Read(text);
        held.AddRange(Enum.GetValues<Polarity>().Where(one => one != Polarity.None && polarity.HasFlag(one)).Select(one => ($"{one}", Word(one))));
        return new KeptMeaning(held);

        void Add(Regex pattern, string name) => held.AddRange(pattern.Matches(text).Select(_ => (name, name)));
    }

    /// <summary>How another text differs, a French clause; null where it holds the same, each as often.</summary>
    /// <param name="slots">Name without brackets → value, to name a fact by what it is.</param>
    public string? DifferenceTo(KeptMeaning other, IReadOnlyDictionary<string, string> slots)
    {
        var (mine, theirs) = (Counts(_held), Counts(other._held));
        foreach (var (key, (count, shown)) in mine)
        {
            var now = theirs.TryGetValue(key, out var found) ? found.Count : 0;
            if (now < count) return $"{Quoted(shown)} disparaît";
            if (now > count) return $"{Quoted(shown)} est répété(e)";
        }

        var added = theirs.Where(held => !mine.ContainsKey(held.Key)).Select(held => held.Value.Shown).FirstOrDefault();
        return added is null ? null : $"{Quoted(added)} est ajouté(e)";

        string Quoted(string shown) => shown.StartsWith("une ", StringComparison.Ordinal) ? shown
            : $"« {(shown.StartsWith('[') ? slots.GetValueOrDefault(shown[1..^1], shown) : shown)} »";
    }

    private static Dictionary<string, (int Count, string Shown)> Counts(List<(string Key, string Shown)> held) =>
        held.GroupBy(one => one.Key).ToDictionary(group => group.Key, group => (group.Count(), group.First().Shown));

    private static string Word(Polarity polarity) => polarity switch
    {
        Polarity.Negation => "une négation",
        Polarity.Exception => "une exception",
        _ => "une limite",
    };

    [GeneratedRegex(@"\[[^\]\n]{1,80}\]")]
    private static partial Regex Bracketed();

    [GeneratedRegex(@"\b(?:pas|jamais|aucune?s?|guère|ni|sans|interdite?s?|impossible|refus\w*)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Negation();

    [GeneratedRegex(@"\bsi\b|\bs['’](?=ils?\b)|\b(?:en cas d|à condition|sous (?:réserve|condition)|lorsqu|quand\b|pourvu qu|à défaut)", RegexOptions.IgnoreCase)]
    private static partial Regex Condition();

    [GeneratedRegex(@"\b(?:sauf|hormis|excepté|à moins d?e? ?qu|uniquement|seulement|exclusivement)", RegexOptions.IgnoreCase)]
    private static partial Regex Exception();

    [GeneratedRegex(@"\b(?:devez|devrez|doit|doivent|obligatoire\w*|obligation\w*|obligée?s?|tenue?s? d|il faut|faudra|impérati\w+|indispensable\w*|exigée?s?|requise?s?)", RegexOptions.IgnoreCase)]
    private static partial Regex Obligation();

    [GeneratedRegex(@"\b(?:pouvez|pourrez|peut|peuvent|pourra|pourront)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Possibility();

    [GeneratedRegex(@"\b(?:avant|après|au plus(?: tard)?|au moins|jusqu|à compter d|à partir d)")]
    private static partial Regex Bound();
}
