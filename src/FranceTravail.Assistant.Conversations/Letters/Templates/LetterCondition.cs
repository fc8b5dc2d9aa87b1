namespace FranceTravail.Assistant.Conversations.Letters.Templates;

/// <summary><c>champ</c> (given, or yes), <c>champ = valeur</c> or <c>champ != valeur</c>.</summary>
public sealed record LetterCondition(string Field, string? Value, bool IsNegated)
{
    public static LetterCondition Parse(string text)
    {
        var isNegated = text.Contains("!=", StringComparison.Ordinal);
        var parts = text.Split(isNegated ? "!=" : "=", 2, StringSplitOptions.TrimEntries);
        return new LetterCondition(parts[0], parts.Length == 2 ? parts[1] : null, isNegated);
    }

    /// <param name="facts">The values as they are written in the letter; a field without a value is not in it.</param>
    public bool Holds(IReadOnlyDictionary<string, string> facts)
    {
        var given = facts.GetValueOrDefault(Field);
        if (Value is null) return given is not null && given != FieldReader.No;

        return (given == Value) != IsNegated;
    }
}
