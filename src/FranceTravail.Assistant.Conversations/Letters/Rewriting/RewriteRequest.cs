using FranceTravail.Assistant.Conversations.Letters.Composition;
using FranceTravail.Assistant.Conversations.Letters.Templates;

namespace FranceTravail.Assistant.Conversations.Letters.Rewriting;

/// <param name="Selection">Any stretch of the letter's text, as it stands there.</param>
/// <param name="Argument">What <see cref="RewriteActions.ArgumentLabel"/> asks for; null where it asks for nothing.</param>
public sealed record RewriteRequest(LetterTemplate Template, LetterFacts Facts, RewriteAction Action, string Selection, string? Argument = null);
