namespace FranceTravail.Assistant.Conversations.Letters.Language.Jargon;

/// <summary>The file as it is written.</summary>
internal sealed class JargonYaml
{
    public string Use { get; set; } = string.Empty;

    public List<string> Avoid { get; set; } = [];
}
