using System.Text.RegularExpressions;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace FranceTravail.Assistant.Conversations.Letters.Equity.Comparison;

/// <summary>Words that are warm, firm, suspicious or condescending, each with a reason.</summary>
internal sealed class ToneLexicon
{
    private readonly Dictionary<string, ToneYaml> _entries = new(StringComparer.OrdinalIgnoreCase);
    private readonly Regex _words;

    private ToneLexicon(IEnumerable<ToneYaml> entries)
    {
        foreach (var entry in entries)
        {
            foreach (var word in entry.Words)
            {
                if (!_entries.TryAdd(word, entry)) throw new FormatException($"« {word} » stands twice in the list of tone words.");
            }
        }

        // The longest first: « bien cordialement » is not « cordialement ».
        _words = new Regex(
            $@"(?<![\p{{L}}\p{{M}}\d-])(?:{string.Join('|', _entries.Keys.OrderByDescending(word => word.Length).Select(Regex.Escape))})(?![\p{{L}}\p{{M}}\d-])",
            RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
    }

    /// <summary>The list that comes with the program.</summary>
    public static ToneLexicon Shipped { get; } = Load();

    public IEnumerable<ToneWord> Words => _entries.Select(entry => new ToneWord(entry.Value.Tone, entry.Key, entry.Value.Reason));

    public IEnumerable<ToneWord> In(string text)
    {
        foreach (Match match in _words.Matches(text.Replace('’', '\'')))
        {
            var entry = _entries[match.Value];
            yield return new ToneWord(entry.Tone, match.Value, entry.Reason);
        }
    }

    private static ToneLexicon Load()
    {
        using var reader = new StreamReader(typeof(ToneLexicon).Assembly.GetManifestResourceStream(typeof(ToneLexicon), "tone.yaml")!);
        return new ToneLexicon(new DeserializerBuilder().WithNamingConvention(UnderscoredNamingConvention.Instance).Build().Deserialize<List<ToneYaml>>(reader));
    }

    /// <summary>The file as it is written.</summary>
    private sealed class ToneYaml
    {
        public Tone Tone { get; set; }

        public string Reason { get; set; } = string.Empty;

        public List<string> Words { get; set; } = [];
    }
}
