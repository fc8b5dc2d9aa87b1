using FranceTravail.Assistant.Conversations.Letters.Templates;

namespace FranceTravail.Assistant.Conversations.Letters.Composition;

/// <summary>How lists name the one to whom a letter goes.</summary>
public static class LetterRecipient
{
    /// <summary>« Mme Awa Diallo » or the company, as it was typed; null where neither is.</summary>
    public static string? Of(IReadOnlyDictionary<string, string?> typed)
    {
        if (typed.GetValueOrDefault(CommonFields.Company)?.Trim() is { Length: > 0 } company) return company;

        string?[] words = [.. new[] { CommonFields.Civility, CommonFields.FirstName, CommonFields.LastName }.Select(name => typed.GetValueOrDefault(name)?.Trim())];
        return string.IsNullOrEmpty(words[^1]) ? null : string.Join(' ', words.Where(word => !string.IsNullOrEmpty(word)));
    }
}
