using FranceTravail.Assistant.Knowledge.Evidence;

namespace FranceTravail.Assistant.Knowledge.Ingestion.Passages;

/// <summary>What a reader has in mind at this point of a list or a table: its introduction, the items above, the header row.</summary>
internal sealed class PassageLead
{
    private const int LongestSentence = 600;

    private const int MostIntroductions = 3;

    private readonly List<string> _introductions = [];
    private readonly List<(int Depth, string Text)> _items = [];
    private readonly List<string> _headers = [];
    private bool _isUsed;

    /// <summary>At most <see cref="PassageSizes.Lead"/> tokens; the nearest parts are kept.</summary>
    public string Text { get; private set; } = "";

    public void AddIntroduction(string text)
    {
        // The introduction of a new list; two in a row (« sous conditions : », then a caption) belong together.
        if (_isUsed) Clear();
        if (_introductions.Count == MostIntroductions) _introductions.RemoveAt(0);
        _introductions.Add(text);
        Update();
    }

    public void AddItem(string text, int depth)
    {
        _isUsed = true;
        _items.Add((depth, text));
        Update();
    }

    public void LeaveItems(int depth)
    {
        _headers.Clear();
        _items.RemoveAll(item => item.Depth >= depth);
        Update();
    }

    public void AddHeader(string text)
    {
        _isUsed = true;
        _headers.Add(text);
        Update();
    }

    public void Clear()
    {
        _introductions.Clear();
        _items.Clear();
        _headers.Clear();
        _isUsed = false;
        Text = "";
    }

    private void Update()
    {
        var kept = new List<string>();
        var room = PassageSizes.Lead;
        foreach (var part in _introductions.Concat(_items.Select(item => item.Text)).Concat(_headers).Reverse())
        {
            var fitting = LastSentence(part, room);
            if (fitting.Length == 0) break;
            kept.Insert(0, fitting);
            room -= TokenEstimate.Of(fitting);
        }

        Text = string.Join('\n', kept);
    }

    // A long introduction ends with the sentence that introduces.
    private static string LastSentence(string text, int room)
    {
        if (TokenEstimate.Of(text) <= room) return text;

        var tail = text[^Math.Min(text.Length, LongestSentence)..];
        var last = SentenceBoundaries.Find(tail).Select(boundary => boundary.Next).LastOrDefault();
        return last > 0 && TokenEstimate.Of(tail.AsSpan(last)) <= room ? tail[last..] : "";
    }
}
