using FranceTravail.Assistant.Conversations.Letters.Equity.Comparison;
using FranceTravail.Assistant.Conversations.Letters.Equity.Twins;

namespace FranceTravail.Assistant.Web.Features.Letters.Equity;

/// <summary>What page and command line call the outcomes of the mirror test.</summary>
internal static class MirrorWords
{
    public static string Of(MirrorSwap swap) => swap switch
    {
        MirrorSwap.Gender => "Genre",
        MirrorSwap.Name => "Nom",
        MirrorSwap.Age => "Âge",
        _ => "Handicap",
    };

    public static string Of(MirrorVerdict verdict) => verdict switch
    {
        MirrorVerdict.Identical => "Identiques",
        MirrorVerdict.WordedOtherwise => "Dit autrement",
        MirrorVerdict.ToneDiffers => "Ton différent",
        _ => "Exigence différente",
    };

    public static string Of(Tone tone) => tone switch
    {
        Tone.Warm => "chaleureux",
        Tone.Firm => "ferme",
        Tone.Suspicious => "soupçonneux",
        _ => "condescendant",
    };
}
