namespace FranceTravail.Assistant.Conversations.Letters.Equity.Comparison;

/// <summary>What a sentence requires of the person; one sentence may do several.</summary>
[Flags]
public enum RequirementKinds
{
    None = 0,

    /// <summary>« vous devez », « vous êtes tenu ».</summary>
    Obligation = 1,

    /// <summary>« merci de », « veuillez ».</summary>
    Request = 2,

    /// <summary>« avant le », « dans un délai de ».</summary>
    Deadline = 4,

    /// <summary>A day or an hour.</summary>
    Date = 8,

    /// <summary>An item of a list: a document to bring or to send.</summary>
    Item = 16,
}

/// <summary>A sentence of a letter that asks something of the person or binds them to a day.</summary>
/// <param name="Sentence">With slots in the place of swapped words.</param>
/// <param name="Key">The same for two sentences that require the same, however they are worded otherwise.</param>
public sealed record Requirement(RequirementKinds Kinds, string Sentence, string Key);
