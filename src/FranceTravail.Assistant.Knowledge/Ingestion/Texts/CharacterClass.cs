namespace FranceTravail.Assistant.Knowledge.Ingestion.Texts;

internal enum CharacterClass
{
    Visible,
    Combining,
    Space,
    LineEnd,

    /// <summary>Removed without a word: soft hyphens, emoji selectors, control codes.</summary>
    Silent,
    ZeroWidth,

    /// <summary>Overrides the writing direction, so that the page shows another text than the file holds.</summary>
    Directional,

    /// <summary>Unicode tags and supplementary selectors: invisible letters that only a machine reads.</summary>
    Tag,

    /// <summary>Half of a surrogate pair, or a code that is no character.</summary>
    Broken,
}
