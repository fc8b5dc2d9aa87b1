using FranceTravail.Assistant.Conversations.Letters.Composition;

namespace FranceTravail.Assistant.Web.Features.Letters.Sheet;

/// <summary>Where sentences come from, as the page names them.</summary>
internal static class ReviewOrigins
{
    /// <summary>Name in styles, key of the French words.</summary>
    public static IReadOnlyList<(string Name, string Key)> All { get; } =
    [
        ("template", "Review.Template"),
        ("facts", "Review.Facts"),
        ("source", "Review.Source"),
        ("quote", "Review.Quote"),
        ("model", "Review.Model"),
        ("free", "Review.Free"),
    ];

    public static string NameOf(LetterSentence sentence) => sentence.Origin switch
    {
        LetterOrigin.Template => "template",
        LetterOrigin.Facts => "facts",
        LetterOrigin.Source => sentence.Quote is null ? "source" : "quote",
        _ => sentence.IsModels ? "model" : "free",
    };
}
