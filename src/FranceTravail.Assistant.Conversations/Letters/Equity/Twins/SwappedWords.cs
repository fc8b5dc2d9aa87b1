namespace FranceTravail.Assistant.Conversations.Letters.Equity.Twins;

/// <summary>The words by which two letters may differ, each with what stands for it in the comparison.</summary>
/// <param name="Words">The longest first; an empty key leaves the words out.</param>
/// <param name="IsGender">True: civility and agreements are swapped too.</param>
internal sealed record SwappedWords(IReadOnlyList<(string Words, string Key)> Words, bool IsGender = false)
{
    private static readonly (string Words, string Key)[] Civilities = [("Madame", "[CIVILITE]"), ("Monsieur", "[CIVILITE]"), ("Mme", "[CIVILITE]"), ("M.", "[CIVILITE]")];

    public static SwappedWords None { get; } = new([]);

    public static SwappedWords Of(params (string Words, string Key)[] words) => new([.. words.OrderByDescending(entry => entry.Words.Length)]);

    public SwappedWords WithGender() => new([.. Words.Concat(Civilities).OrderByDescending(entry => entry.Words.Length)], IsGender: true);
}
