using System.Text;
using FranceTravail.Assistant.Web.Rendering;
using FranceTravail.Assistant.Web.Resources;
using Microsoft.Extensions.Localization;

namespace FranceTravail.Assistant.Web.Features.Sources;

/// <summary>A rule as it is pasted into a case file: its words, its article, its document with date, and where to find it.</summary>
internal static class CaseFileNote
{
    /// <param name="source">The publisher's address or reference; null where nobody gives one.</param>
    /// <param name="warnings">French sentences that say why the text may no longer be relied on.</param>
    public static string Compose(IStringLocalizer<Interface> text, CitedRule rule, string? source, IEnumerable<string> warnings)
    {
        var note = new StringBuilder("« ").Append(rule.Words.Trim()).Append(" »");
        if (rule.Article is { } article) note.Append('\n').Append(text["CaseFile.Article", article].Value);
        note.Append('\n').Append(PassageLabels.Dated(text, rule.Title, rule.Page, rule.Date, rule.Status));
        if (!string.IsNullOrWhiteSpace(source)) note.Append('\n').Append(source.Trim());
        foreach (var warning in warnings) note.Append('\n').Append(warning);
        if (rule.AmountNotice is { } notice) note.Append('\n').Append(notice);
        return note.ToString();
    }
}
