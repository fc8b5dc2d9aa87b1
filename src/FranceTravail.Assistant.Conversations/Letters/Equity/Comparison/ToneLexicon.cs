namespace FranceTravail.Assistant.Conversations.Letters.Equity.Comparison;

/// <summary>Words that are warm, firm, suspicious or condescending, each with a reason.</summary>
internal sealed class ToneLexicon
{
    private readonly WordList<ToneYaml> _words = new(
        ShippedFile.ReadYaml<List<ToneYaml>>(typeof(ToneLexicon), "tone.yaml").SelectMany(entry => entry.Words.Select(word => (word, entry))), "tone words");

    private ToneLexicon()
    {
    }

    /// <summary>The list that comes with the program.</summary>
    public static ToneLexicon Shipped { get; } = new();

    public IEnumerable<ToneWord> Words => _words.Known.Select(entry => new ToneWord(entry.Value.Tone, entry.Key, entry.Value.Reason));

    public IEnumerable<ToneWord> In(string text) => _words.In(text.Replace('’', '\'')).Select(found => new ToneWord(found.Known.Tone, found.Word, found.Known.Reason));

    /// <summary>The file as it is written.</summary>
    private sealed class ToneYaml
    {
        public Tone Tone { get; set; }

        public string Reason { get; set; } = string.Empty;

        public List<string> Words { get; set; } = [];
    }
}
