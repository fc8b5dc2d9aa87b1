using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace FranceTravail.Assistant.Conversations.Letters.Export.Docx;

/// <summary>The bullets of a letter: a real list, which screen readers announce and count.</summary>
internal static class LetterList
{
    /// <summary>Adds the list to the document.</summary>
    /// <returns>Its numbering id.</returns>
    public static int Add(MainDocumentPart main)
    {
        var part = main.NumberingDefinitionsPart ?? main.AddNewPart<NumberingDefinitionsPart>();
        var numbering = part.Numbering ??= new Numbering();
        var kind = numbering.Elements<AbstractNum>().Select(other => other.AbstractNumberId?.Value ?? 0).DefaultIfEmpty(0).Max() + 1;
        var id = numbering.Elements<NumberingInstance>().Select(other => other.NumberID?.Value ?? 0).DefaultIfEmpty(0).Max() + 1;
        var level = new Level(
            new StartNumberingValue { Val = 1 },
            new NumberingFormat { Val = NumberFormatValues.Bullet },
            new LevelText { Val = "•" },
            new LevelJustification { Val = LevelJustificationValues.Left },
            new PreviousParagraphProperties(new Indentation { Left = "567", Hanging = "283" }))
        { LevelIndex = 0 };
        var bullets = new AbstractNum(new MultiLevelType { Val = MultiLevelValues.SingleLevel }, level) { AbstractNumberId = kind };

        // The schema wants every kind before the first list.
        if (numbering.Elements<NumberingInstance>().FirstOrDefault() is { } first) numbering.InsertBefore(bullets, first);
        else numbering.Append(bullets);
        var list = new NumberingInstance(new AbstractNumId { Val = kind }) { NumberID = id };
        if (numbering.Elements<NumberingInstance>().LastOrDefault() is { } last) numbering.InsertAfter(list, last);
        else numbering.InsertAfter(list, bullets);
        return id;
    }
}
