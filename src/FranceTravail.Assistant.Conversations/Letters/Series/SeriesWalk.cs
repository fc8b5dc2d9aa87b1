using FranceTravail.Assistant.Conversations.Letters.Storage;

namespace FranceTravail.Assistant.Conversations.Letters.Series;

/// <summary>Where an agent stands among the letters of a series that are left.</summary>
public sealed class SeriesWalk
{
    private readonly IReadOnlyList<LetterSummary> _letters;
    private readonly int _index;

    /// <param name="letters">In the order of their rows, as they were stored; the one being read is among them.</param>
    /// <param name="isValidated">Whether the one being read is validated now.</param>
    public SeriesWalk(IReadOnlyList<LetterSummary> letters, Guid current, bool isValidated)
    {
        _letters = [.. letters.Select(letter => letter.Id == current ? letter with { IsValidated = isValidated } : letter)];
        _index = _letters.TakeWhile(letter => letter.Id != current).Count();
    }

    public int Count => _letters.Count;

    /// <summary>From 1.</summary>
    public int Number => _index + 1;

    public int Validated => _letters.Count(letter => letter.IsValidated);

    public Guid? Previous => _letters.ElementAtOrDefault(_index - 1)?.Id;

    public Guid? Next => _letters.ElementAtOrDefault(_index + 1)?.Id;

    /// <summary>The first letter after this one that nobody validated, then from the beginning; null where only this one is left or none.</summary>
    public Guid? NextToValidate => _letters.Skip(_index + 1).Concat(_letters.Take(_index)).FirstOrDefault(letter => !letter.IsValidated)?.Id;
}
