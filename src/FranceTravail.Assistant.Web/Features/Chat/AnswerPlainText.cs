using System.Text;
using FranceTravail.Assistant.Conversations.Turns;
using FranceTravail.Assistant.Web.Features.Sources;
using FranceTravail.Assistant.Web.Rendering;
using FranceTravail.Assistant.Web.Resources;
using Microsoft.Extensions.Localization;

namespace FranceTravail.Assistant.Web.Features.Chat;

/// <summary>An answer as it is pasted elsewhere: without markup, followed by its sources and by what it is.</summary>
internal static class AnswerPlainText
{
    public static string Compose(IStringLocalizer<Interface> text, TurnSnapshot snapshot, SourceDoubts doubts)
    {
        var copy = new StringBuilder(AnswerWords.Of(snapshot.Answer));
        IReadOnlyList<string> notices = [.. doubts.NoticesOf(text, snapshot), .. snapshot.Notices];
        if (notices.Count > 0) copy.Append("\n\n").AppendJoin('\n', notices);

        var sources = CitedPassages.Of(snapshot);
        if (sources.Count > 0)
        {
            copy.Append("\n\n").Append(text["Copy.Sources"].Value);
            foreach (var source in sources) copy.Append("\n[").Append(source.Number).Append("] ").Append(PassageLabels.Dated(text, source));
        }

        return copy.Append("\n\n").Append(text["Answer.Unverified"].Value).ToString();
    }
}
