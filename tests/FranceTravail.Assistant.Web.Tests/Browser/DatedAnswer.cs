using FranceTravail.Assistant.Conversations.Turns;

namespace FranceTravail.Assistant.Web.Tests.Browser;

/// <summary>An answer with all that the age of its sources can bring.</summary>
internal static class DatedAnswer
{
    private const string Notice = "Montant au 02/03/2020 : peut avoir été revalorisé";

    public static IEnumerable<TurnEvent> Events(NumberedPassage passage)
    {
        var old = passage with { Date = new DateOnly(2020, 3, 2), Status = "archive-2020" };
        var sentence = new DecisiveSentence(
            old.PassageId, old.VersionId, old.DocumentId, old.Title, "Article L5422-1", null, old.Date, old.Status, "L'aide est de 500 €.", 0, 20, Notice);
        var other = sentence with { DocumentId = "autre", Title = "Une note de service", Heading = string.Empty, Date = null, Text = "L'aide est de 450 €." };
        yield return new TurnEvent.Searching("montant");
        yield return new TurnEvent.CorrectionSuggested("Quel montant mensuel ?");
        yield return new TurnEvent.PassagesFound([old], [sentence])
        {
            Outdated = [Passages.Numbered(2, "Une fiche sur les radiations", date: new DateOnly(2019, 1, 1), status: "archive-2020")],
            Conflicts = [new FigureConflict(sentence, other)],
        };
        yield return new TurnEvent.TextDelta("L'aide est de 500 € [1].");
        yield return new TurnEvent.Noticed("D'après une fiche de mars 2020");
        yield return new TurnEvent.Noticed(Notice);
        yield return new TurnEvent.Completed(new TurnUsage(1000, 0, 20, 1500));
    }
}
