using FranceTravail.Assistant.Conversations.Letters.Templates;

namespace FranceTravail.Assistant.Conversations.Letters.Composition;

/// <summary>Template and facts → a whole letter, without a model.</summary>
public static class LetterComposer
{
    public static Letter Compose(LetterTemplate template, LetterFacts facts) => Around(template, facts, Active(template, facts).SelectMany(paragraph => Blocks(paragraph, template, facts)));

    internal static Letter Around(LetterTemplate template, LetterFacts facts, IEnumerable<LetterBlock> body) =>
        new([.. LetterFrame.Before(template, facts), .. body, .. LetterFrame.After(template, facts)]);

    /// <summary>The paragraphs whose condition holds.</summary>
    internal static IEnumerable<LetterParagraph> Active(LetterTemplate template, LetterFacts facts) =>
        template.Paragraphs.Where(paragraph => paragraph.When?.Holds(facts.Values) != false);

    internal static IEnumerable<LetterBlock> Blocks(LetterParagraph paragraph, LetterTemplate template, LetterFacts facts)
    {
        if (paragraph.ListField is { } list)
        {
            var items = facts.Values.GetValueOrDefault(list)?.Split('\n') ?? [LetterSentences.Fill($"{{{list}}}", template, facts)];
            foreach (var item in items.Where(item => item.Length > 0))
                yield return new LetterBlock(LetterBlockKind.ListItem, [new LetterSentence(item, LetterOrigin.Facts, [])]);
            yield break;
        }

        yield return new LetterBlock(LetterBlockKind.Paragraph, LetterSentences.Of(paragraph.Text, paragraph.Sources, template, facts), paragraph.Notice?.Id);
    }
}
