using FranceTravail.Assistant.Conversations.Turns;
using FranceTravail.Assistant.Knowledge.Curation;
using FranceTravail.Assistant.Web.Features.Chat;
using FranceTravail.Assistant.Web.Resources;
using Microsoft.Extensions.Localization;

namespace FranceTravail.Assistant.Web.Features.Sources;

/// <summary>Which texts of an answer may no longer be relied on: it was written when they could.</summary>
/// <param name="validities">By version, of every text that the answer shows.</param>
/// <param name="day">The day that the answer is to hold for.</param>
public sealed class SourceDoubts(IReadOnlyDictionary<long, SourceValidity> validities, DateOnly day)
{
    public static SourceDoubts None { get; } = new(new Dictionary<long, SourceValidity>(), DateOnly.MinValue);

    /// <summary>The versions that a turn shows, whether cited, quoted, listed or opened only.</summary>
    public static IEnumerable<long> VersionsOf(TurnSnapshot snapshot) =>
        snapshot.Passages.Concat(snapshot.Outdated).Concat(snapshot.Nearest).Concat(snapshot.Ranked.Select(ranked => ranked.Passage)).Select(passage => passage.VersionId);

    /// <summary>« document retiré »; null where the text may be relied on, as far as is known.</summary>
    public string? MarkOf(IStringLocalizer<Interface> text, NumberedPassage passage) => StandingOf(passage) switch
    {
        SourceStanding.Withdrawn => text["Doubt.Withdrawn"].Value,
        SourceStanding.Superseded => text["Doubt.Superseded"].Value,
        SourceStanding.Ended => text["Doubt.Ended"].Value,
        SourceStanding.Upcoming => text["Doubt.Upcoming"].Value,
        _ => null,
    };

    /// <summary>A French sentence or two for each doubtful text among those that the answer rests on, with the numbers of its passages.</summary>
    public IReadOnlyList<string> NoticesOf(IStringLocalizer<Interface> text, TurnSnapshot snapshot)
    {
        var doubtful = Supporting(snapshot).Where(passage => StandingOf(passage) != SourceStanding.InForce).OrderBy(passage => passage.Number);
        return
        [
            .. from passage in doubtful
               group passage.Number by passage.VersionId into source
               let notices = string.Join(' ', ValidityNotices.Of(text, validities[source.Key], day).Select(Ended))
               select text[source.Count() == 1 ? "Doubt.OfOne" : "Doubt.OfMany", string.Join(", ", source), notices].Value,
        ];
    }

    private static IEnumerable<NumberedPassage> Supporting(TurnSnapshot snapshot) =>
    [
        .. snapshot.Passages.Where(passage => snapshot.Decisive.Any(sentence => sentence.PassageId == passage.PassageId))
            .Union(CitedPassages.Of(snapshot)),
        .. snapshot.Ranked.Select(ranked => ranked.Passage),
    ];

    // A curator's reason may end without a full stop.
    private static string Ended(string sentence) => char.IsPunctuation(sentence[^1]) ? sentence : $"{sentence}.";

    private SourceStanding StandingOf(NumberedPassage passage) =>
        validities.TryGetValue(passage.VersionId, out var validity) ? validity.StandingOn(day) : SourceStanding.InForce;
}
