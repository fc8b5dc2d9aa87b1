using System.Globalization;
using Lucene.Net.Analysis.Fr;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace FranceTravail.Assistant.Knowledge.Evaluation.Baselines;

/// <summary>
/// What a product would rank that took Lucene.Net's BM25 and French analysis as they come, over the same passages: the
/// yardstick of every evaluation. In memory; safe for concurrent searches.
/// </summary>
public sealed class LuceneBaseline : IDisposable
{
    private const string DocumentField = "document";
    private const string CollectionField = "collection";
    private const string TextField = "text";

    /// <summary>Passages of one query, enough for ten documents.</summary>
    private const int Depth = 200;

    private readonly FrenchAnalyzer _analyzer = new(LuceneVersion.LUCENE_48);
    private readonly RAMDirectory _directory = new();
    private readonly DirectoryReader _reader;
    private readonly IndexSearcher _searcher;

    public LuceneBaseline(IEnumerable<IndexedText> passages)
    {
        using (var writer = new IndexWriter(_directory, new IndexWriterConfig(LuceneVersion.LUCENE_48, _analyzer) { Similarity = new BM25Similarity() }))
        {
            foreach (var passage in passages)
            {
                writer.AddDocument(new Document
                {
                    new StringField(DocumentField, passage.DocumentId, Field.Store.YES),
                    new StringField(CollectionField, passage.Collection, Field.Store.NO),
                    new TextField(TextField, passage.Text, Field.Store.NO),
                });
            }
        }

        _reader = DirectoryReader.Open(_directory);
        _searcher = new IndexSearcher(_reader) { Similarity = new BM25Similarity() };
    }

    /// <inheritdoc cref="RankDocuments"/>
    public IReadOnlyList<string> Rank(string query, IReadOnlySet<string>? collections)
    {
        var words = new BooleanQuery();
        foreach (var term in Terms(query).Distinct()) words.Add(new TermQuery(new Term(TextField, term)), Occur.SHOULD);
        if (words.Clauses.Count == 0) return [];

        var hits = _searcher.Search(words, collections is null ? null : OnlyIn(collections), Depth);
        return [.. hits.ScoreDocs.Select(hit => _searcher.Doc(hit.Doc).Get(DocumentField, CultureInfo.InvariantCulture)).Distinct()];
    }

    public void Dispose()
    {
        _reader.Dispose();
        _directory.Dispose();
        _analyzer.Dispose();
    }

    private static QueryWrapperFilter OnlyIn(IReadOnlySet<string> collections)
    {
        var any = new BooleanQuery();
        foreach (var collection in collections) any.Add(new TermQuery(new Term(CollectionField, collection)), Occur.SHOULD);
        return new QueryWrapperFilter(any);
    }

    private List<string> Terms(string query)
    {
        var terms = new List<string>();
        using var stream = _analyzer.GetTokenStream(TextField, query);
        var term = stream.AddAttribute<ICharTermAttribute>();
        stream.Reset();
        while (stream.IncrementToken()) terms.Add(term.ToString());
        stream.End();
        return terms;
    }
}
