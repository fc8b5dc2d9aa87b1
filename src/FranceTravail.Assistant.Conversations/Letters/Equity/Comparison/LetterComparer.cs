using FranceTravail.Assistant.Conversations.Letters.Composition;
using FranceTravail.Assistant.Conversations.Letters.Equity.Twins;

namespace FranceTravail.Assistant.Conversations.Letters.Equity.Comparison;

/// <summary>Compares two letters in length, tone, requirements and content, whatever was swapped between their people set aside.</summary>
internal static class LetterComparer
{
    public static LetterComparison Compare(Letter one, Letter other, SwappedWords swapped)
    {
        var reading = new MirrorReading(swapped);
        var (left, right) = (new Side(one, reading), new Side(other, reading));
        var pieces = SideBySide.Of(left.Tokens, right.Tokens);
        return new LetterComparison(left.Without(right, pieces.One), right.Without(left, pieces.Other));
    }

    private sealed class Side(Letter letter, MirrorReading reading)
    {
        private readonly List<(string Key, string Shown)> _sentences = [.. letter.Sentences.Select(sentence => (reading.Key(sentence.Text), reading.Neutral(sentence.Text))).Where(sentence => sentence.Item1.Length > 0)];

        private readonly List<ToneWord> _tone = [.. ToneLexicon.Shipped.In(reading.Neutral(letter.Text))];
        private readonly List<Requirement> _requirements = [.. RequirementReader.In(letter, reading)];

        public IReadOnlyList<MirrorToken> Tokens { get; } = reading.Tokens(letter.Text);

        public OneSided Without(Side other, IReadOnlyList<MirrorPiece> pieces) => new(
            [.. Beyond(_sentences, other._sentences, sentence => sentence.Key).Select(sentence => sentence.Shown)],

            // « Je vous remercie » and « nous vous remercions » are one tone.
            [.. Beyond(_tone, other._tone, word => word.Reason)],
            [.. Beyond(_requirements, other._requirements, requirement => requirement.Key)],
            Tokens.Count(token => token.IsWord),
            pieces);

        /// <summary>What stands here more often than there.</summary>
        private static IEnumerable<T> Beyond<T, TKey>(List<T> mine, List<T> theirs, Func<T, TKey> key) where TKey : notnull
        {
            var left = theirs.CountBy(key).ToDictionary();
            foreach (var one in mine)
            {
                var count = left.GetValueOrDefault(key(one));
                if (count == 0) yield return one;
                else left[key(one)] = count - 1;
            }
        }
    }
}
