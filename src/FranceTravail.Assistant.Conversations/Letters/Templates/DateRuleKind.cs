namespace FranceTravail.Assistant.Conversations.Letters.Templates;

public enum DateRuleKind
{
    /// <summary>The other day, or later.</summary>
    NotBefore,

    /// <summary>The other day, or earlier.</summary>
    NotAfter,

    /// <summary>No Sunday and no public holiday.</summary>
    NotOnClosedDay,
}
