using System.Text.RegularExpressions;
using FranceTravail.Assistant.Knowledge.Evidence;

namespace FranceTravail.Assistant.Conversations.Letters.Rewriting;

/// <summary>« Ajouter une phrase »: a sentence of its own after the passage, and no order to the writer.</summary>
public static partial class AddedSentence
{
    /// <summary>Where the sentence ends in which a passage of a letter ends: what is added does not cut it in two.</summary>
    /// <param name="end">In UTF-16 characters, excluded; more than 0.</param>
    public static int EndOfSentence(string text, int end) =>
        SentenceSplitter.Split(text).FirstOrDefault(sentence => sentence.Start < end && end < sentence.End)?.End ?? end;

    /// <summary>A passage that ends without a full stop gets one; after a list or a colon the sentence is a paragraph.</summary>
    internal static string After(string passage, string sentence)
    {
        var line = passage[(passage.LastIndexOf('\n') + 1)..];
        return line.StartsWith('-') || line.EndsWith(':') ? $"{passage}\n\n{sentence}"
            : char.IsLetterOrDigit(line[^1]) || line[^1] is ')' or '€' or '%' or ']' ? $"{passage}. {sentence}"
            : $"{passage} {sentence}";
    }

    /// <summary>« Proposer un rendez-vous en janvier. » is what the writer has to do, not what the reader is told.</summary>
    internal static bool IsOrder(string sentence) => Infinitive().IsMatch(sentence);

    [GeneratedRegex(@"^(?:ne pas |lui |leur |vous |s['’]|se )?(?!(?:votre|notre|autre|entre|contre|outre|hier|premier|dernier|janvier|février|cher|ouvre|offre)\b)\p{L}+(?:er|ir|re)\b(?!-)", RegexOptions.IgnoreCase)]
    private static partial Regex Infinitive();
}
