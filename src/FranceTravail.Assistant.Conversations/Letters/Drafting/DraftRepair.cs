using FranceTravail.Assistant.Conversations.Letters.Composition;
using FranceTravail.Assistant.Conversations.Letters.Templates;
using FranceTravail.Assistant.Knowledge.Citations;
using FranceTravail.Assistant.Knowledge.Privacy;

namespace FranceTravail.Assistant.Conversations.Letters.Drafting;

/// <summary>
/// Keeps of the model's sentences those that say the facts once and nothing else; what they lost, the template says.
/// </summary>
internal sealed class DraftRepair(LetterTemplate template, LetterFacts facts, LetterConsigne consigne)
{
    private readonly IReadOnlyList<Figure> _known = FigureReader.Read(SlotNames.InText().Replace(consigne.Text, string.Empty));

    private readonly Grounding _grounding = new(string.Join('\n', template.Paragraphs.Select(paragraph => paragraph.Text).Append(template.Subject).Append(consigne.Text)));

    private readonly PlaceLeads _places = new(template, facts, consigne);

    // The address and the signature say these already.
    private readonly HashSet<string> _said = [SlotNames.LastName, SlotNames.FirstName, SlotNames.Signer];
    private readonly HashSet<string> _seen = [];
    private readonly List<string> _remarks = [];

    /// <summary>What was taken out or put back, in French.</summary>
    public IReadOnlyList<string> Remarks => _remarks;

    public Letter Repair(string draft)
    {
        var kept = DraftedSentences.Of(draft).Select(line => line.Select(_places.Corrected).Where(Keeps).ToList()).Where(line => line.Count > 0).ToList();
        var reformulable = LetterComposer.Active(template, facts).Where(IsReformulable).ToList();
        var lost = reformulable.SelectMany(Lost).ToList();

        // What the template says again must not be said twice.
        var saidAgain = lost.SelectMany(SlotsOf).ToHashSet();
        var written = kept.SelectMany(line => line).Where(sentence => !Slots(sentence).Any(saidAgain.Contains)).ToList();
        if (written.Count == 0) return LetterComposer.Compose(template, facts);

        // A courtesy comes last, after what the letter has to say.
        var courtesies = written.Where(Courtesies.IsOne).ToList();
        var worded = new LetterBlock(LetterBlockKind.Paragraph, [.. written.Except(courtesies).Select(Restored)]);
        var said = new Grounding(worded.Text);
        var body = new List<LetterBlock>();
        foreach (var paragraph in LetterComposer.Active(template, facts))
        {
            if (!reformulable.Contains(paragraph))
            {
                if (!IsWordedAnew(paragraph, said)) body.AddRange(LetterComposer.Blocks(paragraph, template, facts));
            }
            else if (paragraph == reformulable[0])
            {
                if (template.Name == LetterTemplate.FreeLetter && Unsaid(worded.Text) is { Length: > 0 } unsaid) Add([new LetterSentence(unsaid, LetterOrigin.Free, [])]);
                body.AddRange(template.Name == LetterTemplate.FreeLetter ? MessageLines.Keep(worded.Sentences, facts.Values.GetValueOrDefault(LetterTemplate.Message, string.Empty)) : [worded]);
                Add(lost.SelectMany(sentence => LetterSentences.Of(sentence, [], template, facts)));
            }
        }

        Add(courtesies.Select(Restored));
        return LetterComposer.Around(template, facts, body);

        void Add(IEnumerable<LetterSentence> sentences)
        {
            if (sentences.ToList() is { Count: > 0 } block) body.Add(new LetterBlock(LetterBlockKind.Paragraph, block));
        }
    }

    // « Merci de me prévenir… » of the model and « En cas d'empêchement, prévenez-nous » of the template are one request.
    private static bool IsWordedAnew(LetterParagraph paragraph, Grounding said) =>
        IsPlainProse(paragraph) && !FieldPlaces.In(paragraph.Text).Any() && said.Holds(paragraph.Text);

    // No list nor its lead, no rule.
    private static bool IsPlainProse(LetterParagraph paragraph) => paragraph is { ListField: null, Notice: null, Sources.Count: 0 } && !paragraph.Text.EndsWith(':');

    /// <summary>The agent's own message without the sentences that the model worded: the rest stays as it was typed, in its lines.</summary>
    private string Unsaid(string text)
    {
        var (said, figures) = (new Grounding(text), FigureReader.Read(text));
        var message = facts.Values.GetValueOrDefault(LetterTemplate.Message, string.Empty);
        var (rest, from) = (new List<string>(), 0);
        foreach (var worded in Knowledge.Evidence.SentenceSplitter.Split(message).Where(sentence => said.Holds(sentence.Text) && FigureReader.Read(sentence.Text).All(figure => figures.Any(figure.Matches))))
        {
            rest.Add(message[from..worded.Start]);
            from = worded.End;
        }

        return string.Join(message.Contains('\n', StringComparison.Ordinal) ? '\n' : ' ', rest.Append(message[from..]).Select(part => part.Trim()).Where(part => part.Length > 0));
    }

    /// <summary>A paragraph of facts of which the model was told everything; a lead to a list, a rule or a sentence without facts stays as it is.</summary>
    private bool IsReformulable(LetterParagraph paragraph) =>
        IsPlainProse(paragraph)
        && FieldPlaces.In(paragraph.Text).ToList() is { Count: > 0 } names
        && (template.Name == LetterTemplate.FreeLetter || names.TrueForAll(name => FieldPlaces.In(template.Consigne!).Contains(name)));

    private bool Keeps(string sentence)
    {
        var slots = Slots(sentence);
        var reason = ReservedSubjects.Touches(sentence) ? "parle de recours, de sanction ou de dette"
            : LetterSentences.HasGap(sentence) ? "demande une information que le formulaire n'a pas"
            : slots.Any(slot => !consigne.Slots.ContainsKey(slot)) ? "contient un repère inventé"
            : slots.Any(_said.Contains) || slots.Distinct().Count() < slots.Count ? "répète un fait déjà dit"
            : IsListing(sentence) ? "ouvre ou poursuit une liste, qui vient du formulaire"
            : !_seen.Add(sentence) ? "répète la précédente"
            : !Courtesies.IsOne(sentence) && !_grounding.Holds(sentence) ? "ne vient ni du formulaire ni des notes"
            : _places.AreSaidOtherwise(sentence) ? "dit un lieu autrement que le formulaire"
            : HasUnknownFigure(sentence) ? "contient un chiffre sans origine"
            : null;
        if (reason is null) _said.UnionWith(slots);
        else _remarks.Add($"Une phrase du modèle a été retirée : elle {reason}.");

        return reason is null;
    }

    private static bool IsListing(string sentence) => sentence.EndsWith(':') || sentence.StartsWith('-') || sentence.StartsWith('•');

    private bool HasUnknownFigure(string sentence) => FigureReader.Read(SlotNames.InText().Replace(sentence, "…"))
        .Any(figure => UnknownFigures.Counts(figure) && !_known.Any(known => known.Matches(figure)));

    private LetterSentence Restored(string sentence) => new(
        MaskedText.Restore(ParticipleAgreement.Apply(GenderAgreement.Apply(sentence, facts.Gender), facts.Gender), consigne.Slots), LetterOrigin.Free, [], IsModels: true);

    /// <summary>The template's sentences whose facts the model did not say.</summary>
    private List<string> Lost(LetterParagraph paragraph)
    {
        if (template.Name == LetterTemplate.FreeLetter) return [];

        var lost = Knowledge.Evidence.SentenceSplitter.Split(paragraph.Text).Select(sentence => sentence.Text).Where(sentence => !SlotsOf(sentence).All(_said.Contains)).ToList();
        _remarks.AddRange(lost.Select(_ => "Un fait oublié par le modèle a été remis avec la phrase du modèle de courrier."));
        return lost;
    }

    /// <summary>The slots of the fields that a sentence of the template holds.</summary>
    private IEnumerable<string> SlotsOf(string sentence)
    {
        var values = FieldPlaces.In(sentence).Select(name => facts.Values.GetValueOrDefault(name)).OfType<string>().ToList();
        return consigne.Slots.Where(slot => values.Exists(value => value == slot.Value || (slot.Key.StartsWith(SlotNames.Place, StringComparison.Ordinal) && value.EndsWith(slot.Value, StringComparison.Ordinal)))).Select(slot => slot.Key);
    }

    private static List<string> Slots(string sentence) => [.. SlotNames.InText().Matches(sentence).Select(match => match.Groups[1].Value)];
}
