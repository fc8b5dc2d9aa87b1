using System.Text.RegularExpressions;
using FranceTravail.Assistant.Knowledge.Evidence;

namespace FranceTravail.Assistant.Conversations.Letters.Drafting;

/// <summary>The body of what the model wrote: subject, salutation, closing and signature are the template's.</summary>
internal static partial class DraftedSentences
{
    /// <summary>Sentences by line.</summary>
    public static IEnumerable<IReadOnlyList<string>> Of(string draft)
    {
        foreach (var line in draft.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (Frame().IsMatch(line)) continue;

            yield return [.. SentenceSplitter.Split(line).Select(sentence => sentence.Text).Where(sentence => !Frame().IsMatch(sentence))];
        }
    }

    [GeneratedRegex(@"^(?:Objet\s*:|(?:Bonjour|Madame|Monsieur|Mme|M\.)[^.!?]{0,60},$|Signature|\[SIGNATAIRE\])|\bagréer\b|\bsalutations\b|\bconsidération\b|^Cordialement|^Bien à vous|^(?:Pour )?France Travail,?$|^\p{Lu}\p{L}+(?:\(\p{L}+\))?(?: \p{L}+)?,?$", RegexOptions.IgnoreCase)]
    private static partial Regex Frame();
}
