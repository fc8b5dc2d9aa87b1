using System.Text;

namespace FranceTravail.Assistant.Conversations.Letters.Composition;

/// <summary>A letter as it can be sent.</summary>
public sealed record Letter(IReadOnlyList<LetterBlock> Blocks)
{
    /// <summary>Plain text: paragraphs between empty lines, list items one a line.</summary>
    public string Text => Joined(block => block.Text);

    /// <summary>Plain text to compare words in: a paragraph is one line.</summary>
    public string Words => Joined(block => block.Words);

    /// <summary>The letter with one more paragraph, the last one before the closing.</summary>
    public Letter BeforeClosing(LetterSentence sentence)
    {
        var blocks = Blocks.ToList();
        var closing = blocks.FindIndex(block => block.Kind is LetterBlockKind.Closing or LetterBlockKind.Signature);
        blocks.Insert(closing < 0 ? blocks.Count : closing, new LetterBlock(LetterBlockKind.Paragraph, [sentence]));
        return new Letter(blocks);
    }

    public IEnumerable<LetterSentence> Sentences => Blocks.SelectMany(block => block.Sentences);

    private string Joined(Func<LetterBlock, string> textOf)
    {
        var text = new StringBuilder();
        foreach (var block in Blocks)
        {
            if (text.Length > 0) text.Append(block.Kind == LetterBlockKind.ListItem ? "\n" : "\n\n");
            if (block.Kind == LetterBlockKind.ListItem) text.Append("- ");
            text.Append(textOf(block));
        }

        return text.ToString();
    }
}
