namespace FranceTravail.Assistant.Knowledge.Retrieval;

/// <summary>A passage with what it hangs from: the text that is embedded, and the form in which the model reads it.</summary>
public static class PassageText
{
    /// <summary>« Titre — section », or whichever of the two is there.</summary>
    public static string Label(string title, string heading) =>
        heading.Length == 0 ? title : title.Length == 0 ? heading : $"{title} — {heading}";

    public static string WithContext(string title, string heading, string text) =>
        Label(title, heading) is { Length: > 0 } label ? $"{label}\n{text}" : text;
}
