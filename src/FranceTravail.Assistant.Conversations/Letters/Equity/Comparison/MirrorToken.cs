namespace FranceTravail.Assistant.Conversations.Letters.Equity.Comparison;

/// <param name="Shown">As it stands in the letter.</param>
/// <param name="Key">What it is compared by; empty for swapped words that the other letter has nothing in place of.</param>
internal sealed record MirrorToken(string Shown, string Key)
{
    public bool IsWord => Shown.Any(char.IsLetterOrDigit);
}
