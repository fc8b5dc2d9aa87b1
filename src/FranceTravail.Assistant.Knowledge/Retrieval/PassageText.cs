namespace FranceTravail.Assistant.Knowledge.Retrieval;

/// <summary>A passage with what it hangs from: the text that is embedded, and the form in which the model reads it.</summary>
public static class PassageText
{
    /// <summary>« Titre — section », or the title alone.</summary>
    public static string Label(string title, string heading) => heading.Length == 0 ? title : $"{title} — {heading}";

    public static string WithContext(string title, string heading, string text) => $"{Label(title, heading)}\n{text}";
}
