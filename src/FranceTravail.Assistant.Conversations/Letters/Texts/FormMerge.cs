using FranceTravail.Assistant.Knowledge.Privacy;

namespace FranceTravail.Assistant.Conversations.Letters.Texts;

/// <summary>
/// A form that changes under a text that was retouched: what the agent or the model wrote stays, the facts in it follow.
/// Line by line, and a line that somebody put in stands for itself: neither it nor its neighbour is lost when the neighbour changes.
/// </summary>
internal sealed class FormMerge
{
    private readonly List<SpacedLine> _before;
    private readonly List<SpacedLine> _mine;
    private readonly List<SpacedLine> _after;
    private readonly IReadOnlyList<(string Old, string New)> _changes;
    private readonly List<SpacedLine> _merged = [];
    private bool _lags;

    private FormMerge(List<SpacedLine> before, List<SpacedLine> mine, List<SpacedLine> after, IReadOnlyList<(string Old, string New)> changes) =>
        (_before, _mine, _after, _changes) = (before, mine, after, changes);

    /// <param name="before">The template's letter before the form changed.</param>
    /// <param name="mine">The letter as it stands.</param>
    /// <param name="after">The template's letter now.</param>
    /// <param name="changes">Values of the form: what it was, what it is.</param>
    /// <returns>The letter, and whether a line of it could not follow.</returns>
    public static (string Text, bool LagsBehind) Apply(string before, string mine, string after, IReadOnlyList<(string Old, string New)> changes)
    {
        if (mine == before || before == after) return (before == after ? mine : after, false);

        var (lines, end) = SpacedLine.Read(mine);
        var merge = new FormMerge(SpacedLine.Read(before).Lines, lines, SpacedLine.Read(after).Lines, changes);
        merge.Run();
        return (SpacedLine.Join(merge._merged, end), merge._lags);
    }

    private void Run()
    {
        var mine = WithRetyped(LineAlignment.Of(Texts(_before), Texts(_mine), line => line));
        var theirs = LineAlignment.Of(Texts(_before), Texts(_after), Followed);
        var (ours, news) = (0, 0);
        for (var index = 0; index <= _before.Count; index++)
        {
            Insert(ref ours, Next(mine, index, _mine.Count), ref news, Next(theirs, index, _after.Count));
            if (index == _before.Count) break;

            Keep(_before[index], mine[index] < 0 ? null : _mine[ours++], theirs[index] < 0 ? null : _after[news++]);
        }
    }

    // What the form brings stands before what the agent put in at the same place; a line that both wrote stands once.
    private void Insert(ref int ours, int oursEnd, ref int news, int newsEnd)
    {
        var written = _mine[ours..oursEnd];
        _merged.AddRange(_after[news..newsEnd].Where(line => !written.Exists(own => own.Text == line.Text)));
        _merged.AddRange(written);
        (ours, news) = (oursEnd, newsEnd);
    }

    private void Keep(SpacedLine before, SpacedLine? mine, SpacedLine? after)
    {
        if (mine is null)
        {
            // Taken out by the agent: what the form says anew in it is not in the letter.
            _lags |= after is not null && after.Text != before.Text;
            return;
        }

        var gap = mine.Gap == before.Gap && after is not null ? after.Gap : mine.Gap;
        if (mine.Text == before.Text)
        {
            if (after is not null) _merged.Add(after with { Gap = gap });
            return;
        }

        if (mine.Text == after?.Text || after?.Text == before.Text)
        {
            _merged.Add(mine with { Gap = gap });
            return;
        }

        var followed = Followed(mine.Text);
        _lags |= after is null || followed == mine.Text;
        _merged.Add(new SpacedLine(gap, followed));
    }

    /// <summary>A line that was typed anew in other words is still that line: it stands where the old one stood.</summary>
    private int[] WithRetyped(int[] pairs)
    {
        var free = 0;
        for (var index = 0; index < pairs.Length; index++)
        {
            if (pairs[index] < 0 && free < Next(pairs, index, _mine.Count)) pairs[index] = free;
            if (pairs[index] >= 0) free = pairs[index] + 1;
        }

        return pairs;
    }

    /// <summary>The first line of the other text that is the line at <paramref name="index"/> or one after it.</summary>
    private static int Next(int[] pairs, int index, int count) => pairs.Skip(index).FirstOrDefault(pair => pair >= 0, count);

    private string Followed(string line)
    {
        foreach (var (old, now) in _changes.Where(change => change.Old.Length > 0))
        {
            foreach (var start in WholeWords.Find(line, old).Reverse().ToList()) line = line.Remove(start, old.Length).Insert(start, now);
        }

        return line;
    }

    private static List<string> Texts(List<SpacedLine> lines) => lines.ConvertAll(line => line.Text);
}
