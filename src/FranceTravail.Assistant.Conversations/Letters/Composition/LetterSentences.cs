using System.Text.RegularExpressions;
using FranceTravail.Assistant.Conversations.Letters.Templates;
using FranceTravail.Assistant.Knowledge.Evidence;
using FranceTravail.Assistant.Knowledge.Privacy;

namespace FranceTravail.Assistant.Conversations.Letters.Composition;

/// <summary>A text of the template with its fields → sentences with the facts in them.</summary>
internal static partial class LetterSentences
{
    /// <summary>Stands where a fact is missing; the agent sees what to fill.</summary>
    public const string Missing = "[à compléter";

    /// <summary>« [à compléter] », and what models make of it: « [date à compléter] ».</summary>
    public static bool HasGap(string text) => Gap().IsMatch(text);

    public static IReadOnlyList<LetterSentence> Of(string text, IReadOnlyList<LegalSource> sources, LetterTemplate template, LetterFacts facts)
    {
        // The template's text is cut before the facts come in, which may hold full stops and line ends of their own.
        return [.. SentenceSplitter.Split(text).Select(sentence =>
        {
            var hasFacts = FieldPlaces.In(sentence.Text).Any();
            var origin = template.Name == LetterTemplate.FreeLetter && hasFacts && !text.StartsWith("Objet", StringComparison.Ordinal) ? LetterOrigin.Free : sources.Count > 0 ? LetterOrigin.Source : hasFacts ? LetterOrigin.Facts : LetterOrigin.Template;
            return new LetterSentence(Fill(sentence.Text, template, facts), origin, sources);
        })];
    }

    public static string Fill(string text, LetterTemplate template, LetterFacts facts) => FieldPlaces.Fill(
        GenderAgreement.Apply(text, facts.Gender),
        name => Written(facts, template.Field(name), name));

    /// <summary>What a letter says for a field: its value, or what has to be filled in.</summary>
    public static string Written(LetterFacts facts, LetterField field) => Written(facts, field, field.Name);

    private static string Written(LetterFacts facts, LetterField? field, string name) =>
        facts.Values.GetValueOrDefault(name) ?? (field is { IsRequired: true } ? $"{Missing} : {field.Label}]" : string.Empty);

    [GeneratedRegex(@"\[[^\]\n]*à compléter", RegexOptions.IgnoreCase)]
    private static partial Regex Gap();
}
