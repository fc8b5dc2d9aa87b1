namespace FranceTravail.Assistant.Knowledge.Ingestion.Passages;

/// <summary>The smallest part that a passage is made of: a block, a piece of a long one, or blocks that belong together.</summary>
/// <param name="Lead">Repeated in front when a passage begins here: the introduction of a list, the header of a table; empty if none.</param>
/// <param name="IsIntroduction">Stays with the unit that follows.</param>
internal sealed record PassageUnit(int Start, int End, int Tokens, int? Page, string Lead = "", bool IsIntroduction = false)
{
    public int LeadTokens { get; } = TokenEstimate.Of(Lead);

    public PassageUnit Join(PassageUnit next) => this with
    {
        End = next.End,
        Tokens = Tokens + next.Tokens,
        IsIntroduction = next.IsIntroduction,
    };
}
