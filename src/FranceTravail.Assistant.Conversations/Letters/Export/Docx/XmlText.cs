using System.Text;
using System.Xml;

namespace FranceTravail.Assistant.Conversations.Letters.Export.Docx;

internal static class XmlText
{
    /// <summary>The text without what XML cannot hold; half of a surrogate pair becomes U+FFFD, which says that something was there.</summary>
    public static string Writable(string text)
    {
        var kept = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value > char.MaxValue || XmlConvert.IsXmlChar((char)rune.Value)) kept.Append(rune.ToString());
        }

        return kept.ToString();
    }
}
