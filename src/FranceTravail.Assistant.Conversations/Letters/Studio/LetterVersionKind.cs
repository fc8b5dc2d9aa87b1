namespace FranceTravail.Assistant.Conversations.Letters.Studio;

/// <summary>How a version came about. The names are stored.</summary>
public enum LetterVersionKind
{
    /// <summary>The template with the form's facts.</summary>
    Form,

    /// <summary>The agent typed in the text.</summary>
    Edited,

    /// <summary>The model worded the whole letter.</summary>
    Reworded,

    /// <summary>A selection was rewritten.</summary>
    Rewritten,

    /// <summary>A mandatory notice was put back.</summary>
    Notice,

    /// <summary>A rule was quoted from a source.</summary>
    Quoted,
}
