using System.Collections.Concurrent;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Analysis.Hunspell;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Util;
using HunspellDictionary = Lucene.Net.Analysis.Hunspell.Dictionary;

namespace FranceTravail.Assistant.Conversations.Letters.Spelling;

/// <summary>
/// The French words of a Hunspell dictionary and those of the service, whatever their capitals. Takes about a second to read, then
/// a megabyte. Safe for concurrent use.
/// </summary>
internal sealed class SpellingDictionary
{
    public const string Folder = "dictionaries/fr";

    private const string AffixFile = "index.aff";
    private const string WordFile = "index.dic";

    private const int MostSuggested = 1_000;

    private static readonly Lazy<SpellingDictionary?> Loaded = new(LoadShipped);

    private readonly HunspellDictionary _words;
    private readonly HashSet<string> _added;

    // A letter is checked at every change, with the same faults in it, and to look for one takes as long as to check the rest.
    private readonly ConcurrentDictionary<string, IReadOnlyList<string>> _suggestions = new(StringComparer.Ordinal);

    private SpellingDictionary(HunspellDictionary words, HashSet<string> added, IReadOnlyList<LetterConfusion> confusions)
    {
        _words = words;
        _added = added;
        Confusions = confusions;
    }

    /// <summary>The one beside the program, read at the first use; null where there is none, or none that can be read.</summary>
    public static SpellingDictionary? Shipped => Loaded.Value;

    /// <summary>Letters that French writers take for one another, as the dictionary lists them.</summary>
    public IReadOnlyList<LetterConfusion> Confusions { get; }

    /// <exception cref="IOException">A file is missing.</exception>
    /// <exception cref="Exception">A file is not Hunspell's; Lucene throws what it meets.</exception>
    public static SpellingDictionary Load(string folder)
    {
        var affixPath = Path.Combine(folder, AffixFile);
        using var affixes = File.OpenRead(affixPath);
        using var words = File.OpenRead(Path.Combine(folder, WordFile));
        return new SpellingDictionary(new HunspellDictionary(affixes, [words], ignoreCase: true), ShippedFile.ReadLines(typeof(SpellingDictionary), "agency-words.txt").ToHashSet(StringComparer.CurrentCultureIgnoreCase), LetterConfusion.ReadAll(File.ReadLines(affixPath)));
    }

    /// <summary>What an unknown word may stand for.</summary>
    public IReadOnlyList<string> Suggest(string word)
    {
        if (_suggestions.Count >= MostSuggested) _suggestions.Clear();
        return _suggestions.GetOrAdd(word, SpellingSuggestions.For, this);
    }

    /// <returns>Those of the words, without spaces in them, that the dictionary does not hold.</returns>
    public IReadOnlySet<string> Unknown(IEnumerable<string> words)
    {
        var asked = words.Where(word => !_added.Contains(word)).Distinct().ToList();
        var unknown = asked.ToHashSet();

        // The filter does not say whether it knew a word; but a known one leaves as its stem, in small letters, and only an unknown
        // one as it came.
        var capitals = asked.ConvertAll(word => word.ToUpperInvariant());
        using var tokens = new HunspellStemFilter(
            new WhitespaceTokenizer(LuceneVersion.LUCENE_48, new StringReader(string.Join(' ', capitals))), _words, dedup: true, longestOnly: false);
        var term = tokens.GetAttribute<ICharTermAttribute>();
        var increment = tokens.GetAttribute<IPositionIncrementAttribute>();
        tokens.Reset();
        for (var index = -1; tokens.IncrementToken();)
        {
            index += increment.PositionIncrement;
            if (!term.Buffer.AsSpan(0, term.Length).SequenceEqual(capitals[index])) unknown.Remove(asked[index]);
        }

        tokens.End();
        return unknown;
    }

    private static SpellingDictionary? LoadShipped()
    {
        try
        {
            return Load(Path.Combine(AppContext.BaseDirectory, Folder));
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // The check of each letter says that its spelling was not looked at, and what to do.
            return null;
        }
    }
}
