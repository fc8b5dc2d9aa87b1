namespace FranceTravail.Assistant.LlamaCpp.Embeddings;

/// <summary>Groups texts of similar length, the longest first so that threads end at the same time.</summary>
internal static class EmbeddingPacker
{
    public static IEnumerable<IReadOnlyList<TokenizedText>> Pack(IEnumerable<TokenizedText> texts, int maxTokens, int maxTexts)
    {
        var group = new List<TokenizedText>();
        var tokens = 0;
        foreach (var text in texts.OrderByDescending(text => text.Tokens.Length))
        {
            if (group.Count > 0 && (group.Count == maxTexts || tokens + text.Tokens.Length > maxTokens))
            {
                yield return group;
                group = [];
                tokens = 0;
            }

            group.Add(text);
            tokens += text.Tokens.Length;
        }

        if (group.Count > 0)
            yield return group;
    }
}
