using FranceTravail.Assistant.Conversations.Letters.Rewriting;

namespace FranceTravail.Assistant.Conversations.Models;

/// <summary>What a chat model can be asked. A larger model makes the same product better by its profile alone.</summary>
/// <param name="ChatTemplate">gemma, chatml, llama3 or mistral.</param>
/// <param name="AnswerPrompt">The prompt file for regulation answers, relative to <c>prompts/</c>, without its ending.</param>
/// <param name="PromptBudgetTokens">The longest prompt it is sent.</param>
/// <param name="MaxPassages">Most extracts in one prompt.</param>
/// <param name="MaxOutputTokens">Longest answer.</param>
/// <param name="Temperature">0 is greedy.</param>
/// <param name="SendsHistory">False: each turn brings its own extracts and nothing of what was said before.</param>
/// <param name="RewritesFollowUps">True: the model itself turns a follow-up into a stand-alone query.</param>
/// <param name="RefusalSentence">What it was told to say when the extracts do not answer; recognised and shown as a refusal.</param>
/// <param name="AvoidsRefusal">True: it refuses too often what its extracts answer, so it is kept from its refusal sentence; the gate before it decides.</param>
/// <param name="ReadsEvidence">True: its extracts are the decisive sentences; false: whole passages.</param>
/// <param name="EvidencePassages">How many of the best passages are searched for decisive sentences.</param>
/// <param name="EvidenceSentences">How many decisive sentences it is given, 1 to 6: a small model takes the wrong one among many.</param>
/// <param name="LetterActions">What it can usefully do with a selection of a letter; null for nothing.</param>
/// <param name="RewritePrompts">The folder of its prompts for these, relative to <c>prompts/</c>.</param>
public sealed record ChatProfile(
    string ChatTemplate,
    string AnswerPrompt,
    int PromptBudgetTokens,
    int MaxPassages,
    int MaxOutputTokens,
    float Temperature,
    bool SendsHistory,
    bool RewritesFollowUps,
    string RefusalSentence,
    bool AvoidsRefusal = false,
    bool ReadsEvidence = false,
    int EvidencePassages = 8,
    int EvidenceSentences = 3,
    IReadOnlyList<RewriteAction>? LetterActions = null,
    string RewritePrompts = "letters/rewrite");
