using FranceTravail.Assistant.Conversations.Letters.Templates;
using FranceTravail.Assistant.Knowledge.Privacy;

namespace FranceTravail.Assistant.Conversations.Letters.Composition;

/// <summary>What was typed in a form, read: values as the letter writes them, and what is wrong or missing.</summary>
/// <param name="Values">By field; only what could be read.</param>
/// <param name="Errors">By field: why it cannot stay so.</param>
public sealed record LetterFacts(IReadOnlyDictionary<string, string> Values, IReadOnlyDictionary<string, string> Errors)
{
    public Gender Gender => GenderAgreement.Of(Values.GetValueOrDefault(CommonFields.Civility));

    /// <summary>Each error with the label of its field.</summary>
    public IEnumerable<string> Faults(LetterTemplate template) => Errors.Select(error => $"« {template.Field(error.Key)?.Label ?? error.Key} » : {error.Value}");

    /// <param name="notes">The message of a free letter in which none was typed.</param>
    public static LetterFacts Read(LetterTemplate template, IReadOnlyDictionary<string, string?> typed, string notes = "")
    {
        if (template.Name == LetterTemplate.FreeLetter && string.IsNullOrWhiteSpace(typed.GetValueOrDefault(LetterTemplate.Message)))
            typed = new Dictionary<string, string?>(typed) { [LetterTemplate.Message] = notes };

        var values = new Dictionary<string, string>();
        var errors = new Dictionary<string, string>();
        foreach (var field in template.Fields)
        {
            var (value, error) = FieldReader.Read(field, typed.GetValueOrDefault(field.Name));
            if (value is not null) values[field.Name] = FieldWording.Apply(field, value);
            if (error is not null) errors[field.Name] = error;
        }

        // Only now are the choices known on which other fields depend.
        foreach (var field in template.Fields.Where(field => field.When?.Holds(values) == false))
        {
            values.Remove(field.Name);
            errors.Remove(field.Name);
        }

        foreach (var field in template.Fields.Where(field => field.IsRequired && !values.ContainsKey(field.Name) && !errors.ContainsKey(field.Name)))
        {
            if (field.When?.Holds(values) != false) errors[field.Name] = "À remplir.";
        }

        // What was typed is a day, and stays in the letter.
        foreach (var (field, _, words) in DateOrder.Broken(template, values).Where(broken => broken.Rule.IsFault)) errors.TryAdd(field.Name, words);

        return new LetterFacts(values, errors);
    }
}
