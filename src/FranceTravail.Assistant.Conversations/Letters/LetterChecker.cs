using FranceTravail.Assistant.Conversations.Letters.Composition;
using FranceTravail.Assistant.Conversations.Letters.Drafting;
using FranceTravail.Assistant.Conversations.Letters.Language;
using FranceTravail.Assistant.Conversations.Letters.Spelling;
using FranceTravail.Assistant.Conversations.Letters.Templates;
using FranceTravail.Assistant.Conversations.Letters.Texts;

namespace FranceTravail.Assistant.Conversations.Letters;

/// <summary>What must hold before a letter leaves, read in the text itself, whoever wrote it.</summary>
public static class LetterChecker
{
    /// <summary>The check of a locked text, which is put right by going back to the template.</summary>
    public const string FixedText = "texte-fixe";

    /// <param name="notes">The agent's own notes, whose figures may stand in the letter.</param>
    /// <param name="quotes">What the agent quoted so far, also where it is gone from the letter.</param>
    public static IReadOnlyList<LetterCheck> Check(LetterTemplate template, LetterFacts facts, Letter letter, string notes = "", IReadOnlyList<LetterQuote>? quotes = null)
    {
        var altered = AlteredQuotes.In(letter, quotes ?? []).ToList();
        var text = letter.Words;
        return
        [
            Form(template, facts),
            Gaps(text),
            .. Slots(facts, text, notes),
            Figures(template, facts, letter, notes, altered),
            .. Quotes(altered),
            template.IsLocked ? Fixed(template, facts, text) : Facts(template, facts, text),
            .. Notices(template, facts, text),
            Signature(facts, text),
            .. Dates(template, facts),
            .. Reserved(letter),
            Rights(letter),
            .. Language(template, facts, letter),
            SpellingCheck.Of(letter, facts, SpellingDictionary.Shipped),
            .. Notes(text, notes),
        ];
    }

    private static LetterCheck Form(LetterTemplate template, LetterFacts facts)
    {
        return Mandatory("formulaire", facts.Errors.Count == 0, "Le formulaire est complet.", $"Complétez le formulaire. {string.Join(" ", facts.Faults(template))}");
    }

    private static LetterCheck Gaps(string text) => Mandatory(
        "a-completer", !LetterSentences.HasGap(text), "Rien ne reste à compléter.", "Il reste « [à compléter] » dans le texte : remplissez le champ correspondant.");

    private static IEnumerable<LetterCheck> Slots(LetterFacts facts, string text, string notes)
    {
        var left = LeftSlots.In(text, facts, notes).FirstOrDefault();
        yield return Mandatory("reperes", left is null, "Aucun repère ne reste dans le texte.", $"Un repère est resté dans le texte ({left}) : remplacez-le par sa valeur.");

        // « [RIB] » may be meant; a model of letter pasted in a field and not filled looks the same.
        if (left is null && LeftSlots.Of(text).FirstOrDefault() is { } typed)
            yield return new LetterCheck("reperes-a-relire", false, false, $"Le formulaire écrit « {typed} » : vérifiez que ce n'est pas un blanc à remplir.");
    }

    private static LetterCheck Figures(LetterTemplate template, LetterFacts facts, Letter letter, string notes, List<(LetterQuote Quote, string Now)> altered)
    {
        // What a retouched quote still says as its source does is no figure of nobody.
        var told = string.Join('\n', [notes, .. altered.Select(one => one.Quote.Text), .. letter.Sentences.Where(sentence => sentence.Quote is not null).Select(sentence => sentence.Text)]);
        var unknown = UnknownFigures.In(letter.Words, template, facts, told).Distinct().ToList();
        return Mandatory("chiffres", unknown.Count == 0, "Chaque chiffre vient du formulaire, des notes ou d'une source.", $"Sans origine : {string.Join(", ", unknown)}. Corrigez le texte ou le formulaire.");
    }

    private static IEnumerable<LetterCheck> Quotes(List<(LetterQuote Quote, string Now)> altered)
    {
        if (altered.Count == 0) yield break;

        var (quote, now) = altered.FirstOrDefault(one => AlteredQuotes.Changed(one.Quote, one.Now) is { Were.Count: > 0, Are.Count: > 0 }, altered[0]);
        var (were, are) = AlteredQuotes.Changed(quote, now);
        yield return were.Count > 0 && are.Count > 0
            ? Mandatory("citations", false, string.Empty, $"Une citation a été modifiée : la source dit « {string.Join(" », « ", were)} », le courrier « {string.Join(" », « ", are)} ». Remettez les mots de la source.")
            : new LetterCheck("citations", false, false, "Une citation a été modifiée : elle n'est plus mot pour mot celle de sa source. Remettez ses mots, ou retirez les guillemets.");
    }

    private static LetterCheck Facts(LetterTemplate template, LetterFacts facts, string text)
    {
        var missing = FactsInText.Missing(template, facts, text).Select(field => $"« {field.Label} »").ToList();
        return Mandatory(
            "faits", missing.Count == 0, "Le texte dit ce que dit le formulaire.",
            $"Le texte ne dit pas comme le formulaire : {string.Join(", ", missing)}. Remettez ces valeurs dans le texte, ou corrigez le formulaire.");
    }

    // Read alike: line ends of a long answer are no change of the words.
    private static LetterCheck Fixed(LetterTemplate template, LetterFacts facts, string text) => Mandatory(
        FixedText, Words(text) == Words(LetterComposer.Compose(template, facts).Text),
        "Le texte est celui du modèle de courrier, avec les valeurs du formulaire.", "Ce texte fixe n'est plus celui du modèle de courrier avec les valeurs du formulaire : revenez au texte du modèle.");

    private static string Words(string text) => OneLine.Of(LetterReading.Read(text, []).Text);

    private static IEnumerable<LetterCheck> Notices(LetterTemplate template, LetterFacts facts, string text)
    {
        var said = OneLine.Of(text);
        foreach (var (id, paragraph, wanted) in MandatoryNotices.Of(template, facts))
        {
            var label = paragraph.Notice?.Label ?? paragraph.Sources[0].Article;
            yield return Mandatory(
                id, said.Contains(OneLine.Of(wanted), StringComparison.Ordinal),
                $"« {label} » figure dans le courrier ({paragraph.Sources[0].Article}).", $"« {label} » manque ou a été modifié : revenez au texte du modèle.");
        }
    }

    private static LetterCheck Signature(LetterFacts facts, string text) => Mandatory(
        "signature",
        new[] { CommonFields.Signer, CommonFields.Role }.All(name => facts.Values.TryGetValue(name, out var value) && text.Contains(value, StringComparison.OrdinalIgnoreCase)),
        "Le signataire et sa fonction sont indiqués.", "Indiquez le signataire et sa fonction, dans le formulaire et dans le texte.");

    private static IEnumerable<LetterCheck> Dates(LetterTemplate template, LetterFacts facts)
    {
        if (template.Fields.All(field => field.Rules is null or [])) yield break;

        // Faults stand at their fields.
        var doubts = DateOrder.Broken(template, facts.Values).Where(broken => !broken.Rule.IsFault).Select(broken => broken.Words).ToList();
        yield return new LetterCheck("dates", doubts.Count == 0, false, doubts.Count == 0 ? "Les dates s'accordent entre elles." : string.Join(" ", doubts));
    }

    private static IEnumerable<LetterCheck> Reserved(Letter letter)
    {
        var free = letter.Sentences.Where(sentence => sentence.Origin == LetterOrigin.Free).ToList();
        var found = free.Find(sentence => sentence.IsModels ? ReservedSubjects.Touches(sentence.Text) : ReservedSubjects.IsCertain(sentence.Text));
        yield return Mandatory(
            "sujets-reserves", found is null, "Recours, sanctions et dettes : seulement les mots du modèle de courrier.",
            $"Une phrase libre parle de recours, de sanction ou de dette : retirez-la, ou choisissez le modèle de courrier prévu. « {found?.Text} »");

        // The agent knows what « suspendu » means here; signing the letter confirms it.
        // A quote is word for word, but nobody chose it for such a letter.
        if (found is null && letter.Sentences.FirstOrDefault(sentence => (sentence.Origin == LetterOrigin.Free || sentence.Quote is not null) && ReservedSubjects.Touches(sentence.Text)) is { } perhaps)
            yield return new LetterCheck("sujets-a-relire", false, false, $"Vérifiez que cette phrase ne parle ni de recours, ni de sanction, ni de dette : « {perhaps.Text} »");
    }

    private static LetterCheck Rights(Letter letter)
    {
        var found = letter.Sentences.FirstOrDefault(sentence => sentence.Origin == LetterOrigin.Free && RightsAndDuties.AsksForSource(sentence.Text));
        return new LetterCheck(
            "droits-et-devoirs", found is null, false, found is null
                ? "Aucune phrase libre n'affirme un droit ou un devoir sans source."
                : $"Une phrase libre parle d'un droit ou d'un devoir : indiquez l'article qui le dit, ou retirez-la. « {found.Text} »");
    }

    // Of a locked text, the agent can put right only what they typed at length.
    private static IEnumerable<LetterCheck> Language(LetterTemplate template, LetterFacts facts, Letter letter)
    {
        if (!template.IsLocked) return LanguageCheck.Of(LanguageGauge.Measure(letter));

        var own = template.Fields.Where(field => field.Kind == FieldKind.LongText && facts.Values.ContainsKey(field.Name))
            .Select(field => new LetterBlock(LetterBlockKind.Paragraph, [new LetterSentence(facts.Values[field.Name], LetterOrigin.Free, [])])).ToList();
        return own.Count == 0 ? [] : LanguageCheck.Of(LanguageGauge.Measure(new Letter(own)));
    }

    private static IEnumerable<LetterCheck> Notes(string text, string notes)
    {
        if (string.IsNullOrWhiteSpace(notes)) yield break;

        var isSaid = new Grounding(text).Holds(notes);
        yield return new LetterCheck("notes", isSaid, false, isSaid ? "Les notes se retrouvent dans le courrier." : "Vos notes ne se retrouvent pas dans le courrier : ajoutez ce qui manque.");
    }

    private static LetterCheck Mandatory(string id, bool passed, string fine, string fix) => new(id, passed, true, passed ? fine : fix);
}
