namespace FranceTravail.Assistant.Knowledge.Retrieval.Embedded;

/// <summary>A passage in one ranking. Best score first; equal scores go by passage id, so that an order can be repeated.</summary>
/// <param name="Segment">Position of its segment in the snapshot.</param>
/// <param name="Passage">Its number in that segment.</param>
internal readonly record struct ScoredPassage(float Score, long PassageId, int Segment, int Passage) : IComparable<ScoredPassage>
{
    public int CompareTo(ScoredPassage other)
    {
        var byScore = other.Score.CompareTo(Score);
        return byScore != 0 ? byScore : PassageId.CompareTo(other.PassageId);
    }
}
