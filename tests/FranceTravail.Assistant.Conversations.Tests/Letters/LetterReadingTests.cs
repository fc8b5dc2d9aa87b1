using FranceTravail.Assistant.Conversations.Letters.Composition;
using FranceTravail.Assistant.Conversations.Letters.Texts;

namespace FranceTravail.Assistant.Conversations.Tests.Letters;

public sealed class LetterReadingTests
{
    [Theory]
    [MemberData(nameof(ShippedTemplatesTests.Cases), MemberType = typeof(ShippedTemplatesTests))]
    public void Read_TextOfATemplateLetter_IsThatLetter(string name, int set)
    {
        var template = LetterDesk.Templates.Find(name)!;
        var letter = LetterComposer.Compose(template, LetterFacts.Read(template, ShippedTemplatesTests.Facts(template, set)));

        var read = LetterReading.Read(letter.Text, letter.Sentences);

        // An answer of several lines is one sentence where it was filled in, and lines, lists and paragraphs where it is read.
        Assert.Equal(OneLine.Of(letter.Text), OneLine.Of(read.Text));
        Assert.Equal(letter.Sentences.Select(sentence => sentence.Origin).Distinct(), read.Sentences.Select(sentence => sentence.Origin).Distinct());
        if (letter.Blocks.Any(block => block.Kind == LetterBlockKind.Paragraph && block.Text.Contains('\n', StringComparison.Ordinal))) return;

        Assert.Equal(letter.Blocks.Select(block => (block.Kind, block.Text)), read.Blocks.Select(block => (block.Kind, block.Text)));
        Assert.Equal(letter.Sentences.Select(sentence => sentence.Origin), read.Sentences.Select(sentence => sentence.Origin));
        Assert.Equal(letter.Text, read.Text);
    }

    [Fact]
    public void Read_AddedSentence_IsFreeAmongKnownOnes()
    {
        LetterSentence[] known = [new("Vous avez rendez-vous avec M. Durand le 3 mars.", LetterOrigin.Facts, []), new("Merci de votre venue.", LetterOrigin.Template, [])];

        var read = LetterReading.Read("Objet : Rendez-vous\n\nMadame,\n\nVous avez rendez-vous avec M. Durand le 3 mars. Le parking est fermé. Merci de votre venue.", known);

        Assert.Equal([LetterOrigin.Facts, LetterOrigin.Free, LetterOrigin.Template], read.Blocks[2].Sentences.Select(sentence => sentence.Origin));
        Assert.Equal([LetterBlockKind.Subject, LetterBlockKind.Salutation, LetterBlockKind.Paragraph], read.Blocks.Select(block => block.Kind));
    }

    [Theory]
    [InlineData("Ligne un\nLigne deux")]
    [InlineData("Vous avez rendez-vous\navec M. Durand le 3 mars. Merci\nde votre venue.")]
    [InlineData("Le parking est fermé.\nMerci de votre venue.\nÀ bientôt.")]
    public void Read_LinesWithinAParagraph_AreKeptAndReadAcross(string paragraph)
    {
        LetterSentence[] known = [new("Vous avez rendez-vous avec M. Durand le 3 mars.", LetterOrigin.Facts, []), new("Merci de votre venue.", LetterOrigin.Template, [])];

        var read = LetterReading.Read($"Objet : Rendez-vous\n\nMadame,\n\n{paragraph}", known);

        Assert.Equal(paragraph, read.Blocks[2].Text);
        Assert.Equal(paragraph.Replace('\n', ' '), read.Blocks[2].Words);
        Assert.Equal(known.Where(sentence => read.Blocks[2].Words.Contains(sentence.Text, StringComparison.Ordinal)).Select(sentence => sentence.Origin), read.Sentences.Skip(2).Select(sentence => sentence.Origin).Where(origin => origin != LetterOrigin.Free));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n\n")]
    [InlineData("a | b\nc | d")]
    [InlineData("- seul\n- deux")]
    [InlineData("Objet :")]
    [InlineData("…\r\n\r\n…")]
    public void Read_OddText_LosesNoWord(string text)
    {
        var read = LetterReading.Read(text, []);

        Assert.Equal(Words(text), Words(read.Text));
    }

    private static string[] Words(string text) => text.Split([' ', '\n', '\r', '-'], StringSplitOptions.RemoveEmptyEntries);
}
