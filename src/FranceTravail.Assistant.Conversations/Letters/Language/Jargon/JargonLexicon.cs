using System.Text.RegularExpressions;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace FranceTravail.Assistant.Conversations.Letters.Language.Jargon;

/// <summary>Administrative words and what says the same more simply.</summary>
internal sealed class JargonLexicon
{
    private readonly Dictionary<string, string> _alternatives = new(StringComparer.OrdinalIgnoreCase);
    private readonly Regex _words;

    private JargonLexicon(IEnumerable<JargonYaml> entries)
    {
        foreach (var entry in entries)
        {
            foreach (var form in entry.Avoid)
            {
                if (!_alternatives.TryAdd(form, entry.Use)) throw new FormatException($"« {form} » stands twice in the list of jargon.");
            }
        }

        // The longest first: « à défaut de » is not « à défaut ».
        var forms = _alternatives.Keys.OrderByDescending(form => form.Length).Select(form => form.EndsWith('\'') ? Regex.Escape(form) : $@"{Regex.Escape(form)}(?![\p{{L}}\p{{M}}\d-])");
        _words = new Regex($@"(?<![\p{{L}}\p{{M}}\d-])(?:{string.Join('|', forms)})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
    }

    /// <summary>The list that comes with the program.</summary>
    public static JargonLexicon Shipped { get; } = Load();

    /// <summary>How many alternatives it knows.</summary>
    public int Count => _alternatives.Values.Distinct().Count();

    /// <returns>Each word as it stands in the text, with what to say instead.</returns>
    public IEnumerable<(string Word, string Use)> In(string text)
    {
        foreach (Match match in _words.Matches(text.Replace('’', '\'')))
            yield return (text.Substring(match.Index, match.Length), _alternatives[match.Value]);
    }

    private static JargonLexicon Load()
    {
        using var reader = new StreamReader(typeof(JargonLexicon).Assembly.GetManifestResourceStream(typeof(JargonLexicon), "jargon.yaml")!);
        return new JargonLexicon(new DeserializerBuilder().WithNamingConvention(UnderscoredNamingConvention.Instance).Build().Deserialize<List<JargonYaml>>(reader));
    }
}
