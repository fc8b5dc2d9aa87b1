namespace FranceTravail.Assistant.LlamaCpp;

/// <summary>
/// The form in which a model was trained to see a conversation. A wrong one degrades answers without an error, so the
/// control tokens of the chosen form are looked up in the model's vocabulary when it is loaded.
/// </summary>
public enum ChatTemplate
{
    /// <summary>Gemma 2 and 3: <c>&lt;start_of_turn&gt;user</c>; the system text opens the first user turn.</summary>
    Gemma,

    /// <summary>ChatML, used by Qwen and many others: <c>&lt;|im_start|&gt;user</c>.</summary>
    ChatMl,

    /// <summary>Llama 3: <c>&lt;|start_header_id|&gt;user&lt;|end_header_id|&gt;</c>.</summary>
    Llama3,

    /// <summary>
    /// Mistral with the Tekken vocabulary: <c>[INST]</c>, and <c>[SYSTEM_PROMPT]</c> where the model knows it (Small
    /// 24B); otherwise (Nemo, Ministral 8B) the system text opens the last user turn.
    /// </summary>
    Mistral,
}
