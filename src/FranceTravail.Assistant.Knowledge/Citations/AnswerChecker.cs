namespace FranceTravail.Assistant.Knowledge.Citations;

/// <summary>
/// Checks the sentences of one answer in order. A marker speaks for the sentences before it in its paragraph, and for the
/// list that it introduces; a sentence waits until its marker is known. One instance per answer.
/// </summary>
/// <param name="extracts">The texts that the model was given, by number, titles included.</param>
public sealed class AnswerChecker(IReadOnlyDictionary<int, string> extracts)
{
    private readonly List<string> _waiting = [];
    private IReadOnlyList<int> _listSources = [];

    /// <summary>The sentences that can be told after this one, in order; the white space at their ends is kept.</summary>
    public IReadOnlyList<SentenceCheck> Add(string sentence)
    {
        var numbers = CitationMarkers.Numbers(sentence);
        var isListItem = sentence.TrimStart().StartsWith("- ", StringComparison.Ordinal);
        if (!isListItem) _listSources = [];

        _waiting.Add(sentence);
        if (numbers.Count > 0)
        {
            if (IntroducesList(sentence)) _listSources = numbers;
            return Tell(numbers);
        }

        if (isListItem && _listSources.Count > 0) return Tell(_listSources);

        return sentence.EndsWith('\n') ? Tell([]) : [];
    }

    /// <summary>What still waits when the answer has ended.</summary>
    public IReadOnlyList<SentenceCheck> Flush() => Tell([]);

    private List<SentenceCheck> Tell(IReadOnlyList<int> sources)
    {
        var told = _waiting.Select(sentence => CitationChecker.Check(sentence, sources, extracts)).ToList();
        _waiting.Clear();
        return told;
    }

    private static bool IntroducesList(string sentence) => CitationMarkers.Remove(sentence).TrimEnd().EndsWith(':');
}
