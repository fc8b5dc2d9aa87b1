using FranceTravail.Assistant.Conversations.Prompting;

namespace FranceTravail.Assistant.Conversations.Letters.Templates;

/// <summary>A file as written → a letter.</summary>
internal static class LetterTemplateReader
{
    private static readonly Dictionary<string, FieldKind> Kinds = new()
    {
        ["text"] = FieldKind.Text,
        ["long_text"] = FieldKind.LongText,
        ["date"] = FieldKind.Date,
        ["time"] = FieldKind.Time,
        ["amount"] = FieldKind.Amount,
        ["place"] = FieldKind.Place,
        ["company"] = FieldKind.Company,
        ["choice"] = FieldKind.Choice,
        ["yes_no"] = FieldKind.YesNo,
        ["list"] = FieldKind.List,
    };

    private static readonly Dictionary<string, LetterWriting> Writings = new()
    {
        ["sentence"] = LetterWriting.Sentence,
        ["phrase"] = LetterWriting.Phrase,
        ["article"] = LetterWriting.Article,
        ["delay"] = LetterWriting.Delay,
    };

    public static LetterTemplate Template(string name, LetterTemplateYaml yaml, Dictionary<string, LetterNotice> notices)
    {
        var paragraphs = yaml.Body.Select(paragraph => Paragraph(name, paragraph, notices)).ToList();
        var isToCompany = yaml.To == "entreprise";

        // A notice under a condition asks for its fields under the same one.
        var ofNotices = paragraphs.Where(paragraph => paragraph.Notice is not null)
            .SelectMany(paragraph => paragraph.Notice!.Fields.Select(field => field with { When = field.When ?? paragraph.When }));
        return new LetterTemplate(
            name,
            yaml.Title,
            yaml.Theme,
            isToCompany,
            yaml.Guidance,
            yaml.Consigne,
            yaml.Subject,
            yaml.SignatureLead,
            [.. CommonFields.Before(isToCompany), .. yaml.Fields.Select(Field), .. ofNotices, .. CommonFields.After(yaml.Decision)],
            paragraphs,
            yaml.Example);
    }

    public static LetterNotice Notice(NoticeYaml yaml) =>
        new(yaml.Id, yaml.Label, yaml.Text.Trim(), yaml.Remedy, Sources(yaml.Sources), [.. yaml.Fields.Select(Field)]);

    private static LetterParagraph Paragraph(string name, ParagraphYaml yaml, Dictionary<string, LetterNotice> notices)
    {
        LetterNotice? notice = null;
        if (yaml.Notice is { } id && !notices.TryGetValue(id, out notice)) throw new PromptException($"Le modèle de courrier « {name} » cite une mention inconnue : {id}.");

        return new LetterParagraph(
            notice?.Text ?? yaml.Text?.Trim() ?? string.Empty, yaml.List, notice, yaml.When is { } when ? LetterCondition.Parse(when) : null, notice?.Sources ?? Sources(yaml.Sources));
    }

    private static LetterField Field(FieldYaml yaml)
    {
        var kind = Kinds.TryGetValue(yaml.Type, out var known) ? known : throw new PromptException($"Le champ « {yaml.Name} » a un type inconnu : {yaml.Type}.");
        var times = yaml.Times ?? (kind is FieldKind.Choice or FieldKind.YesNo ? 0 : 1);
        return new LetterField(
            yaml.Name, yaml.Label, kind, yaml.Required, yaml.Hint, yaml.Choices, yaml.Accepts, yaml.Refusal, times, yaml.When is { } when ? LetterCondition.Parse(when) : null,
            yaml.Remember || yaml.RememberForAgency, yaml.RememberForAgency, Writing(yaml), [.. yaml.Rules.Select(rule => Rule(yaml, rule))]);
    }

    private static DateRule Rule(FieldYaml field, DateRuleYaml yaml)
    {
        if ((yaml.Fault ?? yaml.Advice) is not { Length: > 0 } words) throw new PromptException($"Une règle du champ « {field.Name} » ne dit rien : ajoutez « fault » ou « advice ».");

        return (yaml.NotBefore, yaml.NotAfter, yaml.ClosedDay) switch
        {
            ({ } other, null, false) => new DateRule(DateRuleKind.NotBefore, other, yaml.Days, yaml.Fault is not null, words),
            (null, { } other, false) => new DateRule(DateRuleKind.NotAfter, other, yaml.Days, yaml.Fault is not null, words),
            (null, null, true) => new DateRule(DateRuleKind.NotOnClosedDay, null, 0, yaml.Fault is not null, words),
            _ => throw new PromptException($"Une règle du champ « {field.Name} » n'est pas claire : écrivez « not_before », « not_after » ou « closed_day: true »."),
        };
    }

    private static LetterWriting Writing(FieldYaml yaml) => yaml.Written is not { } written ? LetterWriting.AsTyped
        : Writings.TryGetValue(written, out var known) ? known
        : throw new PromptException($"Le champ « {yaml.Name} » a une écriture inconnue : {written}. Les écritures sont {string.Join(", ", Writings.Keys)}.");

    private static LegalSource[] Sources(List<SourceYaml> sources) => [.. sources.Select(source => new LegalSource(source.Article, source.Document))];
}
