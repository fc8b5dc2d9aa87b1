namespace FranceTravail.Assistant.Conversations.Letters.Templates;

/// <summary>What an edited version of a shipped template may reword but not lose: its decision, its fixed text, its notices and rules, its required fields.</summary>
internal static class ShippedObligations
{
    /// <returns>In French: what is missing, by its name, and how to put it back.</returns>
    public static IEnumerable<string> Lost(LetterTemplate shipped, LetterTemplate edited) => [.. Kind(shipped, edited), .. Rules(shipped, edited), .. Fields(shipped, edited)];

    private static IEnumerable<string> Kind(LetterTemplate shipped, LetterTemplate edited)
    {
        if (shipped.IsDecision && !edited.IsDecision) yield return "Ce courrier est une décision, qui dit son jour et l'adresse du service : remettez « decision: true ».";
        if (shipped.IsLocked && !edited.IsLocked) yield return "Ce courrier est un texte fixe, qu'aucun modèle de langage ne rédige : retirez la ligne « consigne ».";
        if (shipped.SignatureLead is { } lead && string.IsNullOrWhiteSpace(edited.SignatureLead)) yield return $"« {lead} » a disparu de la signature : remettez la ligne « signature_lead ».";
    }

    private static IEnumerable<string> Rules(LetterTemplate shipped, LetterTemplate edited)
    {
        foreach (var paragraph in shipped.Paragraphs.Where(paragraph => paragraph.Sources.Count > 0))
        {
            var same = edited.Paragraphs.Where(other => SaysTheSame(paragraph, other)).ToList();
            var name = paragraph.Notice is { } notice ? $"La mention obligatoire « {notice.Label} »" : $"La règle des articles {string.Join(", ", paragraph.Sources.Select(source => source.Article))}";
            if (same.Count == 0)
                yield return paragraph.Notice is { Id: var id }
                    ? $"{name} a disparu : remettez « - notice: '{id}' » dans le texte."
                    : $"{name} a disparu : remettez le paragraphe et ses sources dans le texte.";
            else if (!same.Exists(other => IsAsWide(paragraph.When, other.When)))
                yield return $"{name} n'est plus écrite dans tous les cas : remettez sa condition « when » comme dans le texte livré.";
        }
    }

    private static bool SaysTheSame(LetterParagraph paragraph, LetterParagraph other) =>
        paragraph.Notice is { } notice ? other.Notice?.Id == notice.Id : paragraph.Sources.All(other.Sources.Contains);

    private static IEnumerable<string> Fields(LetterTemplate shipped, LetterTemplate edited)
    {
        // A lost notice takes its fields with it, and was named already; a decision its address and its day.
        var explained = shipped.Paragraphs.Select(paragraph => paragraph.Notice).OfType<LetterNotice>()
            .Where(notice => edited.Paragraphs.All(paragraph => paragraph.Notice?.Id != notice.Id)).SelectMany(notice => notice.Fields.Select(field => field.Name)).ToHashSet();
        if (!edited.IsDecision) explained.UnionWith([CommonFields.ServiceAddress, CommonFields.Day]);

        var (said, saidNow) = (Places(shipped), Places(edited));
        foreach (var field in shipped.Fields.Where(field => field.IsRequired && !explained.Contains(field.Name)))
        {
            if (edited.Field(field.Name) is not { IsRequired: true } now || !IsAsWide(field.When, now.When))
                yield return $"Le champ obligatoire « {field.Label} » ({field.Name}) a disparu ou n'est plus obligatoire : remettez-le comme dans le texte livré.";
            else if (said.Contains(field.Name) && !saidNow.Contains(field.Name))
                yield return $"Le courrier ne dit plus « {field.Label} » : écrivez {{{field.Name}}} dans le texte.";
            else if (field.Accepts is { } accepted && now.Accepts?.All(accepted.Contains) != true)
                yield return $"Le champ « {field.Label} » accepte des choix pour lesquels ce courrier ne peut pas partir : remettez sa ligne « accepts ».";
        }
    }

    private static HashSet<string> Places(LetterTemplate template) =>
        [.. template.Paragraphs.SelectMany(paragraph => FieldPlaces.In(paragraph.Text)), .. template.Paragraphs.Select(paragraph => paragraph.ListField).OfType<string>(), .. FieldPlaces.In(template.Subject)];

    private static bool IsAsWide(LetterCondition? wanted, LetterCondition? now) => now is null || now == wanted;
}
