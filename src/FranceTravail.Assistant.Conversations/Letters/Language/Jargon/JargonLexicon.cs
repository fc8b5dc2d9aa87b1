namespace FranceTravail.Assistant.Conversations.Letters.Language.Jargon;

/// <summary>Administrative words and what says the same more simply.</summary>
internal sealed class JargonLexicon
{
    private readonly WordList<string> _alternatives = new(
        ShippedFile.ReadYaml<List<JargonYaml>>(typeof(JargonLexicon), "jargon.yaml").SelectMany(entry => entry.Avoid.Select(form => (form, entry.Use))), "jargon");

    private JargonLexicon()
    {
    }

    /// <summary>The list that comes with the program.</summary>
    public static JargonLexicon Shipped { get; } = new();

    /// <summary>How many alternatives it knows.</summary>
    public int Count => _alternatives.Known.Values.Distinct().Count();

    /// <returns>Each word as it stands in the text, with what to say instead.</returns>
    public IEnumerable<(string Word, string Use)> In(string text) => _alternatives.In(text);
}
