using System.Text.RegularExpressions;
using FranceTravail.Assistant.Conversations.Letters.Composition;

namespace FranceTravail.Assistant.Conversations.Letters.Spelling;

/// <summary>The words of a letter that a dictionary can judge: no names, no acronyms, no addresses of the net, nothing that a source words.</summary>
internal static partial class LetterWords
{
    /// <returns>Each word once, as written first, in the order of the text.</returns>
    public static IReadOnlyList<string> Of(Letter letter, LetterFacts facts)
    {
        var names = facts.Values.Values.SelectMany(value => Word().Matches(value)).Select(match => match.Value).Where(word => char.IsUpper(word[0])).ToHashSet();
        return
        [
            .. letter.Blocks.Where(block => block.NoticeId is null && block.Kind is not (LetterBlockKind.Address or LetterBlockKind.Signature))
                .SelectMany(block => block.Sentences).Where(sentence => sentence.Origin != LetterOrigin.Source)
                .SelectMany(sentence => In(sentence.Text)).Where(word => !names.Contains(word))
                .DistinctBy(word => word.ToLowerInvariant()),
        ];
    }

    private static IEnumerable<string> In(string sentence)
    {
        foreach (Match match in Word().Matches(NetAddress().Replace(sentence, address => new string(' ', address.Length))))
        {
            var word = match.Value;
            if (word.Length == 1 || word.Skip(1).Any(char.IsUpper)) continue;
            if (char.IsUpper(word[0]) && !Opens(sentence, match.Index)) continue;

            yield return word;
        }
    }

    // A capital within a sentence is a name's; after a full stop it may be any word's.
    private static bool Opens(string sentence, int start)
    {
        var before = sentence.AsSpan(0, start).TrimEnd([' ', '\u00a0', '«', '"', '(', '-', '\n', '\t']);
        return before.IsEmpty || !Civility().IsMatch(before) && before[^1] is '.' or '!' or '?' or ':' or '…';
    }

    [GeneratedRegex(@"(?<![\p{L}\p{M}\d])[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*(?![\p{L}\p{M}\d])")]
    private static partial Regex Word();

    [GeneratedRegex(@"(?<![\p{L}\d])(?:M|MM|Mr|Mme|Mlle|Dr|Me)\.$")]
    private static partial Regex Civility();

    [GeneratedRegex(@"\S+@\S+|\S+://\S+|\b[\w-]+(?:\.[\w-]+)*\.(?:fr|com|org|eu|net)\b\S*")]
    private static partial Regex NetAddress();
}
