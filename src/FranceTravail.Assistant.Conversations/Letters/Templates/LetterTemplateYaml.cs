namespace FranceTravail.Assistant.Conversations.Letters.Templates;

/// <summary>The files as they are written.</summary>
internal sealed class LetterTemplateYaml
{
    public string Title { get; set; } = string.Empty;

    public string Theme { get; set; } = string.Empty;

    public string To { get; set; } = "personne";

    public string? Guidance { get; set; }

    public string? Consigne { get; set; }

    public string Subject { get; set; } = string.Empty;

    /// <summary>A decision, or what leads to one: it has to name the service that answers for it.</summary>
    public bool Decision { get; set; }

    public string? SignatureLead { get; set; }

    public List<FieldYaml> Fields { get; set; } = [];

    public List<ParagraphYaml> Body { get; set; } = [];

    public Dictionary<string, string> Example { get; set; } = [];
}

internal sealed class FieldYaml
{
    public string Name { get; set; } = string.Empty;

    public string Label { get; set; } = string.Empty;

    public string Type { get; set; } = "text";

    public bool Required { get; set; } = true;

    public string? Hint { get; set; }

    public List<string> Choices { get; set; } = [];

    public List<string>? Accepts { get; set; }

    public string? Refusal { get; set; }

    public int? Times { get; set; }

    public string? When { get; set; }

    public bool Remember { get; set; }

    /// <summary>Remembered for all letters of an agency.</summary>
    public bool RememberForAgency { get; set; }

    /// <summary>How the value stands in the text: <c>sentence</c>, <c>phrase</c>, <c>article</c> or <c>delay</c>; null as it was typed.</summary>
    public string? Written { get; set; }

    public List<DateRuleYaml> Rules { get; set; } = [];
}

/// <summary>One of <c>not_before</c>, <c>not_after</c> (a field, <c>days</c> apart) and <c>closed_day</c>; one of <c>fault</c> and <c>advice</c>.</summary>
internal sealed class DateRuleYaml
{
    public string? NotBefore { get; set; }

    public string? NotAfter { get; set; }

    public bool ClosedDay { get; set; }

    public int Days { get; set; }

    public string? Fault { get; set; }

    public string? Advice { get; set; }
}

internal sealed class ParagraphYaml
{
    public string? Text { get; set; }

    public string? List { get; set; }

    public string? Notice { get; set; }

    public string? When { get; set; }

    public List<SourceYaml> Sources { get; set; } = [];
}

internal sealed class SourceYaml
{
    public string Article { get; set; } = string.Empty;

    public string Document { get; set; } = string.Empty;
}

internal sealed class NoticeYaml
{
    public string Id { get; set; } = string.Empty;

    public string Label { get; set; } = string.Empty;

    public string Text { get; set; } = string.Empty;

    /// <summary>A way to be heard or to have the decision looked at again.</summary>
    public bool Remedy { get; set; }

    public List<SourceYaml> Sources { get; set; } = [];

    public List<FieldYaml> Fields { get; set; } = [];
}
