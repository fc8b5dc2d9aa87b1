using FranceTravail.Assistant.Knowledge.Privacy;

namespace FranceTravail.Assistant.Conversations.Gaps;

internal static class KeptNote
{
    /// <summary>What is stored of a note: without the personal data that it holds; null where nothing was written.</summary>
    public static string? Of(string? written) => string.IsNullOrWhiteSpace(written) ? null : MaskedQuestion.Of(written.Trim()).Text;
}
