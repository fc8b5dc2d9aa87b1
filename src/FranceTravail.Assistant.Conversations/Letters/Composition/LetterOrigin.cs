namespace FranceTravail.Assistant.Conversations.Letters.Composition;

/// <summary>Where a sentence comes from.</summary>
public enum LetterOrigin
{
    /// <summary>The template's own words.</summary>
    Template,

    /// <summary>The template's words around facts of the form, or the facts themselves.</summary>
    Facts,

    /// <summary>A rule, with its source.</summary>
    Source,

    /// <summary>The model's or the agent's wording.</summary>
    Free,
}
