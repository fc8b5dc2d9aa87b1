using FranceTravail.Assistant.Web.Rendering;
using FranceTravail.Assistant.Web.Resources;
using Microsoft.Extensions.Localization;

namespace FranceTravail.Assistant.Web.Features.Corpus.Dates;

internal static class ValidityWords
{
    /// <summary>« du 01/01/2025 au 31/12/2025 »; null where neither day is set.</summary>
    public static string? Of(IStringLocalizer<Interface> text, DateOnly? from, DateOnly? to) => (from, to) switch
    {
        ({ } first, { } last) => text["Validity.Between", FrenchDates.Short(first), FrenchDates.Short(last)].Value,
        ({ } first, null) => text["Validity.From", FrenchDates.Short(first)].Value,
        (null, { } last) => text["Validity.Until", FrenchDates.Short(last)].Value,
        _ => null,
    };
}
