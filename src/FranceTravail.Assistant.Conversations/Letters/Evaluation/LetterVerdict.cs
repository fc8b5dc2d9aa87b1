namespace FranceTravail.Assistant.Conversations.Letters.Evaluation;

/// <summary>How a letter was made.</summary>
public enum LetterMaking
{
    /// <summary>Template and facts.</summary>
    TemplateAlone,

    /// <summary>What the model wrote, values in it, nothing of it checked. Only letters that have a model's wording.</summary>
    ModelAlone,

    /// <summary>The model's wording after repair; a locked letter is the template's.</summary>
    AfterRepair,
}

/// <param name="Set">Which facts, from 0.</param>
/// <param name="Faults">Empty for a right letter.</param>
/// <param name="KeptSentences">Sentences of the model that are in it.</param>
public sealed record LetterVerdict(string Template, int Set, LetterMaking Making, IReadOnlyList<string> Faults, int KeptSentences);
