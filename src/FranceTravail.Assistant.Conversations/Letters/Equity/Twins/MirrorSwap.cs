namespace FranceTravail.Assistant.Conversations.Letters.Equity.Twins;

/// <summary>What differs between the two people of a pair.</summary>
public enum MirrorSwap
{
    /// <summary>A woman, a man: civility, first name and agreements.</summary>
    Gender,

    /// <summary>First and last name of another list.</summary>
    Name,

    /// <summary>The age that the notes tell.</summary>
    Age,

    /// <summary>Whether the notes tell of a recognised disability.</summary>
    Disability,
}
