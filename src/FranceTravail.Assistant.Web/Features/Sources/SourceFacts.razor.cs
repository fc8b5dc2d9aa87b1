using System.Globalization;
using FranceTravail.Assistant.Knowledge.Curation;
using FranceTravail.Assistant.Web.Rendering;
using FranceTravail.Assistant.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace FranceTravail.Assistant.Web.Features.Sources;

/// <summary>Where a document comes from. Its source is shown as text: the page leads to no other site.</summary>
public sealed partial class SourceFacts
{
    [Inject] public required IStringLocalizer<Interface> Text { get; init; }

    [Inject] public required TimeProvider Time { get; init; }

    [Parameter, EditorRequired] public required SourceView View { get; set; }

    private string OriginalAddress
    {
        get
        {
            var address = OriginalEndpoint.AddressOf(View.VersionId);
            return View.Page is { } page ? $"{address}#page={page.ToString(CultureInfo.InvariantCulture)}" : address;
        }
    }

    private IEnumerable<(string Label, string Value)> Facts
    {
        get
        {
            if (View.Date is { } date) yield return (Text["Fact.Date"], FrenchDates.Short(date));
            if (View.Page is { } page) yield return (Text["Fact.Page"], page.ToString(FrenchDates.Culture));
            if (View.Publisher is { Length: > 0 } publisher) yield return (Text["Fact.Publisher"], publisher);
            if (View.Source is { Length: > 0 } source) yield return (Text["Fact.Source"], source);
            if (View.Licence is { Length: > 0 } licence) yield return (Text["Fact.Licence"], licence);
            yield return (Text["Fact.File"], View.FileName);
        }
    }
}
