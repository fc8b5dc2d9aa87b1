using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Analysis.Fr;
using Lucene.Net.Analysis.Miscellaneous;
using Lucene.Net.Analysis.Util;
using Lucene.Net.Util;
using LuceneAnalyzer = Lucene.Net.Analysis.Analyzer;

namespace FranceTravail.Assistant.Knowledge.Retrieval.Analysis;

/// <summary>Written forms → elision → acronyms → stop words → lower case → folding → stem. Lucene keeps one chain per thread.</summary>
internal sealed class FrenchTokenChain : LuceneAnalyzer
{
    private const LuceneVersion Compatibility = LuceneVersion.LUCENE_48;

    // The longest French words have 25 letters; what is longer is a key or an encoded file.
    private const int LongestTerm = 64;

    private static readonly CharArraySet Elided =
        new(Compatibility, ["l", "m", "t", "qu", "n", "s", "j", "d", "c", "jusqu", "quoiqu", "lorsqu", "puisqu"], ignoreCase: true);

    protected override TokenStreamComponents CreateComponents(string fieldName, TextReader reader)
    {
        var tokenizer = new WrittenFormTokenizer(reader);
        TokenStream stream = new ElisionFilter(tokenizer, Elided);
        // « DE » in capitals is a jobseeker (demandeur d'emploi), « de » is a stop word.
        stream = new AcronymFilter(stream);
        stream = new StopWordFilter(stream);
        stream = new LowerCaseFilter(Compatibility, stream);
        stream = new ASCIIFoldingFilter(stream);
        stream = new ApostropheFilter(stream);
        stream = new LengthFilter(Compatibility, stream, 1, LongestTerm);
        stream = new InflectionFilter(stream);
        stream = new FrenchLightStemFilter(stream);
        return new TokenStreamComponents(tokenizer, stream);
    }
}
