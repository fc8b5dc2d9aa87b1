using FranceTravail.Assistant.Conversations.Letters.Composition;
using FranceTravail.Assistant.Conversations.Letters.Templates;

namespace FranceTravail.Assistant.Conversations.Letters;

/// <summary>What the law asks a letter to say: the template's paragraphs that have a source, word for word.</summary>
internal static class MandatoryNotices
{
    private const string Prefix = "mention:";

    // Above it a paragraph is the same notice, retouched; below it is another subject.
    private const double Same = 0.5;

    public static IEnumerable<(string CheckId, LetterParagraph Paragraph, string Text)> Of(LetterTemplate template, LetterFacts facts)
    {
        var seen = new Dictionary<string, int>();
        foreach (var paragraph in template.Paragraphs.Where(paragraph => paragraph.Sources.Count > 0))
        {
            // Two paragraphs may rest on one article. They are counted before their conditions, so that a check keeps its id while the form changes.
            var id = Prefix + (paragraph.Notice?.Id ?? paragraph.Sources[0].Article);
            var count = seen[id] = seen.GetValueOrDefault(id) + 1;
            if (paragraph.When?.Holds(facts.Values) != false)
                yield return (count == 1 ? id : $"{id}:{count}", paragraph, LetterSentences.Fill(paragraph.Text, template, facts));
        }
    }

    public static string? Find(LetterTemplate template, LetterFacts facts, LetterCheck check) =>
        Of(template, facts).Where(notice => notice.CheckId == check.Id).Select(notice => notice.Text).FirstOrDefault();

    /// <summary>The letter with the notice in it: in the place of its retouched self, else before the closing.</summary>
    public static Letter Insert(Letter letter, string notice)
    {
        var sentence = new LetterSentence(notice, LetterOrigin.Source, []);
        var blocks = letter.Blocks.ToList();
        var retouched = blocks.FindIndex(candidate => candidate.Kind == LetterBlockKind.Paragraph && Likeness(candidate.Words, notice) >= Same);
        if (retouched < 0) return letter.BeforeClosing(sentence);

        blocks[retouched] = new LetterBlock(LetterBlockKind.Paragraph, [sentence]);
        return new Letter(blocks);
    }

    private static double Likeness(string one, string other)
    {
        var words = Words(one);
        var others = Words(other);
        return (double)words.Intersect(others).Count() / Math.Max(1, words.Union(others).Count());
    }

    private static HashSet<string> Words(string text) => [.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries)];
}
