using FranceTravail.Assistant.Knowledge.Citations;

namespace FranceTravail.Assistant.Conversations.Letters.Templates;

/// <summary>What would make a letter wrong or unfinishable, in French for the curator who wrote it.</summary>
internal static class LetterTemplateValidator
{
    /// <param name="shipped">As in <see cref="ShippedObligations"/>, which says what was lost of it.</param>
    public static IEnumerable<string> Faults(LetterTemplate template, LetterTemplate? shipped)
    {
        if (template.Title.Length == 0) yield return "Il n'a pas de titre.";
        if (template.Subject.Length == 0) yield return "Il n'a pas d'objet.";

        var names = template.Fields.Select(field => field.Name).ToList();
        foreach (var twice in names.GroupBy(name => name).Where(group => group.Count() > 1)) yield return $"Le champ « {twice.Key} » est défini deux fois.";

        var texts = template.Paragraphs.Select(paragraph => paragraph.Text).Append(template.Subject).Append(template.Consigne ?? string.Empty);
        var used = texts.SelectMany(FieldPlaces.In)
            .Concat(template.Paragraphs.Select(paragraph => paragraph.ListField).OfType<string>())
            .Concat(template.Paragraphs.Select(paragraph => paragraph.When?.Field).OfType<string>())
            .Concat(template.Fields.Select(field => field.When?.Field).OfType<string>())
            .Concat(Rules(template).SelectMany(rule => FieldPlaces.In(rule.Rule.Words)));
        foreach (var unknown in used.Except(names)) yield return $"Le champ « {unknown} » n'est pas défini.";

        foreach (var (field, rule) in Rules(template))
        {
            if (field.Kind != FieldKind.Date || (rule.Other is { } other && template.Field(other) is not { Kind: FieldKind.Date }))
                yield return $"Une règle du champ « {field.Name} » ne compare pas deux dates.";
        }

        // The example of a lost notice is right: it is the notice that is missing.
        foreach (var unknown in template.Example.Keys.Except(names).Where(name => shipped?.Field(name) is not { IsRequired: true })) yield return $"L'exemple remplit un champ inconnu : « {unknown} ».";

        foreach (var paragraph in template.Paragraphs.Where(paragraph => paragraph.Sources.Count == 0))
        {
            var words = FieldPlaces.Fill(paragraph.Text, _ => "…");
            if (FigureReader.Read(words).FirstOrDefault(UnknownFigures.Counts) is { } figure)
                yield return $"« {figure.Text} » est écrit sans source.";
            if (ReservedSubjects.IsAppeal(words)) yield return "Un recours est écrit sans source : citez l'article, prenez une mention, ou demandez-le dans un champ.";
        }

        foreach (var name in FieldPlaces.In(template.Consigne ?? string.Empty))
        {
            if (template.Field(name) is { } field && LetterSlots.Family(field.Kind) is null && name != CommonFields.Civility)
                yield return $"La consigne donne au modèle « {name} », qui n'a pas de repère.";
        }
    }

    private static IEnumerable<(LetterField Field, DateRule Rule)> Rules(LetterTemplate template) => template.Fields.SelectMany(field => (field.Rules ?? []).Select(rule => (field, rule)));
}
