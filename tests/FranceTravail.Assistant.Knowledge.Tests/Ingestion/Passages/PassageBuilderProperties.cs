using System.Text;
using CsCheck;
using FranceTravail.Assistant.Knowledge.Ingestion;
using FranceTravail.Assistant.Knowledge.Ingestion.Passages;

namespace FranceTravail.Assistant.Knowledge.Tests.Ingestion.Passages;

/// <summary>What holds for every document, on generated ones: any order of blocks, any length, any characters.</summary>
public sealed class PassageBuilderProperties
{
    private static readonly Gen<string> Word = Gen.OneOf(
        Gen.OneOf("allocation", "de", "l'article", "L. 5411-1", "910", "heures,", "M.", "1 330,70 €", "droit.", "Oui !", "é", "😀", "|"),
        Gen.Char['a', 'z'].Array[1, 40].Select(letters => new string(letters)));

    private static readonly Gen<string> Content = Gen.Select(
        Word.Array[1, 120],
        Gen.OneOf("", " :", ".", " ;"),
        Gen.OneOf("", "1° ", "a) "),
        (words, end, start) => start + string.Join(' ', words) + end);

    private static readonly Gen<ExtractedDocument> Document = Gen.Select(Gen.Enum<ExtractedBlockKind>(), Content, Gen.Int[1, 6]).Array[1, 40].Select(Lay);

    [Fact]
    public void Build_AnyDocument_GivesPassagesThatPointIntoItsText()
    {
        Document.Sample(document =>
        {
            var passages = PassageBuilder.Build(document);

            Assert.Equal(Enumerable.Range(0, passages.Count), passages.Select(passage => passage.Ordinal));
            foreach (var passage in passages)
            {
                var text = document.Text[passage.Start..passage.End];
                Assert.True(passage.Text == text || passage.Text.EndsWith("\n" + text, StringComparison.Ordinal));
                Assert.InRange(TokenEstimate.Of(passage.Text), 1, PassageSizes.Maximum + 1);
                Assert.False(char.IsLowSurrogate(passage.Text[0]) || char.IsHighSurrogate(passage.Text[^1]));
            }
        }, iter: 300);
    }

    [Fact]
    public void Build_AnyDocument_NeverCrossesAHeading()
    {
        Document.Where(document => document.Blocks.Any(block => block.Kind != ExtractedBlockKind.Heading)).Sample(document =>
        {
            var headings = document.Blocks.Where(block => block.Kind == ExtractedBlockKind.Heading).ToList();

            Assert.DoesNotContain(PassageBuilder.Build(document), passage => headings.Any(heading => heading.Start < passage.End && passage.Start < heading.End));
        }, iter: 300);
    }

    [Fact]
    public void Build_AnyDocument_CoversEachBlockOnce()
    {
        Document.Sample(document =>
        {
            var passages = PassageBuilder.Build(document);
            var covered = new int[document.Text.Length];
            foreach (var passage in passages)
            {
                for (var i = passage.Start; i < passage.End; i++) covered[i]++;
            }

            var isAllHeadings = document.Blocks.All(block => block.Kind == ExtractedBlockKind.Heading);
            foreach (var block in document.Blocks.Where(block => isAllHeadings || block.Kind != ExtractedBlockKind.Heading))
            {
                for (var i = block.Start; i < block.End; i++) Assert.True(covered[i] == 1 || char.IsWhiteSpace(document.Text[i]));
            }
        }, iter: 300);
    }

    [Fact]
    public void Build_Twice_GivesTheSamePassages()
    {
        Document.Sample(document => Assert.Equal(PassageBuilder.Build(document), PassageBuilder.Build(document)), iter: 300);
    }

    private static ExtractedDocument Lay((ExtractedBlockKind Kind, string Content, int Level)[] blocks)
    {
        var text = new StringBuilder();
        var laid = new List<ExtractedBlock>();
        foreach (var (kind, content, level) in blocks)
        {
            if (text.Length > 0) text.Append("\n\n");
            laid.Add(new ExtractedBlock(kind, text.Length, text.Length + content.Length, kind == ExtractedBlockKind.Heading ? level : 0));
            text.Append(content);
        }

        return new ExtractedDocument(text.ToString(), "text/plain", null, null, null, laid, []);
    }
}
