using Lucene.Net.Analysis.Util;
using Lucene.Net.Util;

namespace FranceTravail.Assistant.Knowledge.Retrieval.Analysis;

/// <summary>
/// Grammatical words, with and without accents. « été », « sommes » and « avions » are left out of the usual lists on
/// purpose: a summer job and sums due are subjects of questions.
/// </summary>
internal static class StopWords
{
    private const string Words =
        """
        au aux avec ce ces cet cette dans de des du elle elles en et eux il ils je la le les leur leurs lui ma mais me mes moi
        mon ne nos notre nous on ou où par pas pour qu que qui sa se ses son sur ta te tes toi ton tu un une vos votre vous y
        à ai as avait avaient avoir ayant ayez avez avons aura aurait auront eu est es ont a
        être étant était étaient êtes sera serait seront soit soient sont suis
        ceci cela ça celui celle ceux celles ci dont donc si lors lorsque lorsqu puis puisque puisqu quand
        quel quelle quels quelles quoi comme comment ainsi aussi alors afin car ni or y
        aujourd'hui c'est-à-dire etc
        """;

    private static readonly CharArraySet Set = Build();

    public static bool Contains(ReadOnlySpan<char> word) => word.Length <= 16 && Set.Contains(word.ToString());

    private static CharArraySet Build()
    {
        var set = new CharArraySet(LuceneVersion.LUCENE_48, 256, ignoreCase: true);
        foreach (var word in Words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            set.Add(word);
            set.Add(Folding.Fold(word));
        }

        return set;
    }
}
