using System.Text.RegularExpressions;

namespace FranceTravail.Assistant.Web.Rendering;

/// <summary>Text that breaks off while it is being written, or because it was stopped, shown as if it were whole.</summary>
internal static partial class UnfinishedMarkup
{
    /// <summary>Without a citation that has only begun (« [1 »), and with the bold of the last line closed.</summary>
    public static string Close(string text)
    {
        text = UnfinishedEnd.Replace(text, string.Empty);
        var lastLine = text.AsSpan(text.LastIndexOf('\n') + 1);
        return lastLine.Count("**") % 2 == 0 ? text : text + "**";
    }

    // A star or two at the end open a bold of which no letter is there yet.
    [GeneratedRegex(@"(?:\s?\[[0-9,; ]{0,16}|(?<=^|\s)\*{1,2})$")]
    private static partial Regex UnfinishedEnd { get; }
}
