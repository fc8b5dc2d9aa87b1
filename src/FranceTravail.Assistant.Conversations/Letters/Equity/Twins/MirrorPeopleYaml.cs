namespace FranceTravail.Assistant.Conversations.Letters.Equity.Twins;

/// <summary>The file as it is written.</summary>
internal sealed class MirrorPeopleYaml
{
    public string Note { get; set; } = string.Empty;

    public List<NamesYaml> Names { get; set; } = [];

    public AgeYaml Age { get; set; } = new();

    public DisabilityYaml Disability { get; set; } = new();
}

internal sealed class NamesYaml
{
    public string Group { get; set; } = string.Empty;

    public string Reason { get; set; } = string.Empty;

    public List<string> Women { get; set; } = [];

    public List<string> Men { get; set; } = [];

    public List<string> Last { get; set; } = [];
}

internal sealed class AgeYaml
{
    public string Reason { get; set; } = string.Empty;

    public string Note { get; set; } = string.Empty;

    public string One { get; set; } = string.Empty;

    public string Other { get; set; } = string.Empty;
}

internal sealed class DisabilityYaml
{
    public string Reason { get; set; } = string.Empty;

    public string Note { get; set; } = string.Empty;

    public List<string> Said { get; set; } = [];
}
