using System.Text;

namespace FranceTravail.Assistant.Conversations.Letters.Composition;

/// <summary>A letter as it can be sent.</summary>
public sealed record Letter(IReadOnlyList<LetterBlock> Blocks)
{
    /// <summary>Plain text: paragraphs between empty lines, list items one a line.</summary>
    public string Text
    {
        get
        {
            var text = new StringBuilder();
            foreach (var block in Blocks)
            {
                if (text.Length > 0) text.Append(block.Kind == LetterBlockKind.ListItem ? "\n" : "\n\n");
                if (block.Kind == LetterBlockKind.ListItem) text.Append("- ");
                text.Append(block.Text);
            }

            return text.ToString();
        }
    }

    /// <summary>The letter with one more paragraph, the last one before the closing.</summary>
    public Letter BeforeClosing(LetterSentence sentence)
    {
        var blocks = Blocks.ToList();
        var closing = blocks.FindIndex(block => block.Kind is LetterBlockKind.Closing or LetterBlockKind.Signature);
        blocks.Insert(closing < 0 ? blocks.Count : closing, new LetterBlock(LetterBlockKind.Paragraph, [sentence]));
        return new Letter(blocks);
    }

    public IEnumerable<LetterSentence> Sentences => Blocks.SelectMany(block => block.Sentences);
}
