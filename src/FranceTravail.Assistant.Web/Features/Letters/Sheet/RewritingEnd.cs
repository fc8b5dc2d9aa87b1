using FranceTravail.Assistant.Conversations.Letters.Rewriting;

namespace FranceTravail.Assistant.Web.Features.Letters.Sheet;

/// <summary>What came of a rewriting, in the page that took it.</summary>
/// <param name="Place">Where the new words stand; null where nothing was replaced.</param>
public sealed record RewritingEnd(RunningRewriting Ended, TextSelection? Place);
