using FranceTravail.Assistant.Conversations.Letters.Templates;
using FranceTravail.Assistant.Knowledge.Privacy;

namespace FranceTravail.Assistant.Conversations.Letters.Equity.Twins;

/// <summary>A template's example → its pairs: the same facts, told of another person.</summary>
internal static class TwinMaker
{
    private static readonly Gender[] Genders = [Gender.Feminine, Gender.Masculine];

    /// <param name="index">The template's place among all: decides which names of the lists are taken.</param>
    public static IEnumerable<LetterTwins> Of(LetterTemplate template, int index, MirrorPeople people)
    {
        var (woman, man) = (people.Of(0, Gender.Feminine, index), people.Of(0, Gender.Masculine, index));
        yield return Pair(MirrorSwap.Gender, "une femme", "un homme", woman, man);

        for (var group = 1; group < people.Groups; group++)
        {
            // A woman in one letter, a man in the next one: half of the drafting.
            var gender = Genders[(index + group) % Genders.Length];
            var (usual, other) = (people.Of(0, gender, index), people.Of(group, gender, index));
            yield return Pair(MirrorSwap.Name, usual.Group, other.Group, usual, other);
        }

        foreach (var person in new[] { woman, man })
        {
            var (one, other) = (AgeNote(people, people.Age.One), AgeNote(people, people.Age.Other));
            yield return new LetterTwins(
                MirrorSwap.Age, $"{Is(person)}, {people.Age.One}", $"{Is(person)}, {people.Age.Other}", Told(person, one), Told(person, other),
                SwappedWords.Of((people.Age.One, "[ÂGE]"), (people.Age.Other, "[ÂGE]")));
        }

        foreach (var person in new[] { woman, man })
        {
            var said = people.Disability.Said.Prepend(people.Disability.Note).Select(words => (words, string.Empty));
            yield return new LetterTwins(
                MirrorSwap.Disability, $"{Is(person)}, rien de noté", $"{Is(person)}, handicap reconnu", Told(person, null), Told(person, people.Disability.Note), SwappedWords.Of([.. said]));
        }

        LetterTwins Pair(MirrorSwap swap, string oneIs, string otherIs, MirrorPerson one, MirrorPerson other) =>
            new(swap, oneIs, otherIs, Told(one, null), Told(other, null), Between(one, other));

        TwinFacts Told(MirrorPerson person, string? also) => Facts(template, person, people.Note, also);
    }

    private static string AgeNote(MirrorPeople people, string age) => people.Age.Note.Replace("{age}", age, StringComparison.Ordinal);

    private static string Is(MirrorPerson person) => person.Gender == Gender.Feminine ? "une femme" : "un homme";

    private static SwappedWords Between(MirrorPerson one, MirrorPerson other)
    {
        var names = SwappedWords.Of((one.FirstName, "[PRENOM]"), (other.FirstName, "[PRENOM]"), (one.LastName, "[NOM]"), (other.LastName, "[NOM]"));
        return one.Gender == other.Gender ? names : names.WithGender();
    }

    internal static TwinFacts Facts(LetterTemplate template, MirrorPerson person, string note, string? also = null)
    {
        var typed = template.Example.ToDictionary(fact => fact.Key, fact => (string?)fact.Value);
        (typed[CommonFields.Civility], typed[CommonFields.FirstName], typed[CommonFields.LastName]) = (person.Civility, person.FirstName, person.LastName);
        var notes = FieldPlaces.Fill(note, name => typed.GetValueOrDefault(name) ?? string.Empty);
        if (also is not null) notes = $"{notes} {also}";

        // The free letter has no notes beside its message.
        if (template.Name != LetterTemplate.FreeLetter) return new TwinFacts(typed, notes);

        typed[LetterTemplate.Message] = $"{typed.GetValueOrDefault(LetterTemplate.Message)} {notes}";
        return new TwinFacts(typed, string.Empty);
    }
}
