using System.Text;

namespace FranceTravail.Assistant.Conversations.Letters.Composition;

/// <param name="NoticeId">The notice that this paragraph is, if it is one.</param>
public sealed record LetterBlock(LetterBlockKind Kind, IReadOnlyList<LetterSentence> Sentences, string? NoticeId = null)
{
    /// <summary>As it stands in the letter, line ends within it included.</summary>
    public string Text
    {
        get
        {
            var text = new StringBuilder();
            foreach (var sentence in Sentences)
            {
                if (text.Length > 0) text.Append(IsInLines || sentence.StartsLine ? '\n' : ' ');
                text.Append(sentence.Layout);
            }

            return text.ToString();
        }
    }

    /// <summary>The same words whatever the lines that they stand on; those of an address or a signature stay apart.</summary>
    public string Words => string.Join(IsInLines ? '\n' : ' ', Sentences.Select(sentence => sentence.Text));

    private bool IsInLines => Kind is LetterBlockKind.Address or LetterBlockKind.Signature;
}
