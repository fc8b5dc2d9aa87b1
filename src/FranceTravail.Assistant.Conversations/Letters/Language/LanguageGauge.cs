using System.Text.RegularExpressions;
using FranceTravail.Assistant.Conversations.Letters.Composition;
using FranceTravail.Assistant.Conversations.Letters.Language.Jargon;
using FranceTravail.Assistant.Knowledge.Evidence;

namespace FranceTravail.Assistant.Conversations.Letters.Language;

/// <summary>Measures how plainly a letter speaks. Notices and rules with a source are left out: nobody may reword them.</summary>
public static partial class LanguageGauge
{
    // Plain-language guides of the French State ask for sentences of fifteen to twenty words; beyond thirty one is hard to read.
    public const int LongSentence = 20;
    public const int VeryLongSentence = 30;

    public static LanguageReport Measure(Letter letter)
    {
        var own = letter.Blocks.Where(block => block.NoticeId is null)
            .SelectMany(block => block.Sentences.Where(sentence => sentence.Origin != LetterOrigin.Source).Select(sentence => (block.Kind, sentence.Text))).ToList();
        var sentences = own.Where(part => part.Kind == LetterBlockKind.Paragraph).SelectMany(part => SentenceSplitter.Split(part.Text)).Select(sentence => sentence.Text).ToList();
        var items = own.Where(part => part.Kind == LetterBlockKind.ListItem).Select(part => part.Text);
        var lengths = sentences.ConvertAll(sentence => WordsOf(sentence).Count);
        var words = lengths.Sum();
        var longest = lengths.Count == 0 ? -1 : lengths.IndexOf(lengths.Max());
        return new LanguageReport(
            sentences.Count,
            sentences.Count == 0 ? 0 : (double)words / sentences.Count,
            longest < 0 ? null : sentences[longest],
            longest < 0 ? 0 : lengths[longest],
            ReadabilityScore.Of(words, sentences.Count, sentences.SelectMany(WordsOf).Sum(FrenchSyllables.In)),
            [.. sentences.SelectMany((sentence, index) => Length(sentence, lengths[index])), .. sentences.Concat(items).SelectMany(Wording)]);
    }

    private static IEnumerable<LanguageFinding> Length(string sentence, int words)
    {
        if (words > VeryLongSentence) yield return new LanguageFinding(LanguageFindingKind.VeryLongSentence, sentence, sentence, $"{words} mots : coupez en deux ou trois phrases, une idée par phrase.");
        else if (words > LongSentence) yield return new LanguageFinding(LanguageFindingKind.LongSentence, sentence, sentence, $"{words} mots : une phrase de moins de {LongSentence} mots se lit mieux.");
    }

    private static IEnumerable<LanguageFinding> Wording(string sentence)
    {
        foreach (var passive in PassiveVoice.In(sentence))
            yield return new LanguageFinding(LanguageFindingKind.PassiveVoice, sentence, passive, "Dites qui agit : « nous avons décidé » plutôt que « il a été décidé ».");
        foreach (var (word, use) in JargonLexicon.Shipped.In(sentence))
            yield return new LanguageFinding(LanguageFindingKind.Jargon, sentence, word, $"Dites plutôt : {use}.");
    }

    // « l'entretien » is two words, « rendez-vous » one; figures are read aloud as one.
    private static List<string> WordsOf(string sentence) => [.. Word().Matches(sentence).Select(match => match.Value)];

    [GeneratedRegex(@"[\p{L}\p{M}\d]+(?:-[\p{L}\p{M}\d]+)*")]
    private static partial Regex Word();
}
