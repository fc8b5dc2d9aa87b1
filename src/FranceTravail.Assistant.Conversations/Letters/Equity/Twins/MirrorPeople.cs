using FranceTravail.Assistant.Knowledge.Privacy;

namespace FranceTravail.Assistant.Conversations.Letters.Equity.Twins;

/// <summary>A made-up person to whom a letter is written.</summary>
/// <param name="Group">The list that the name is from, in French.</param>
internal sealed record MirrorPerson(Gender Gender, string Group, string FirstName, string LastName)
{
    public string Civility => Gender == Gender.Feminine ? "Mme" : "M.";
}

/// <summary>The people of the mirror test and what is told about them.</summary>
internal sealed class MirrorPeople
{
    private readonly MirrorPeopleYaml _yaml = ShippedFile.ReadYaml<MirrorPeopleYaml>(typeof(MirrorPeople), "people.yaml");

    private MirrorPeople()
    {
    }

    /// <summary>The lists that come with the program.</summary>
    public static MirrorPeople Shipped { get; } = new();

    /// <summary>How many lists of names; 0 is the one that the others are compared with.</summary>
    public int Groups => _yaml.Names.Count;

    /// <summary>What is noted of everybody, with fields in braces.</summary>
    public string Note => _yaml.Note;

    public AgeYaml Age => _yaml.Age;

    public DisabilityYaml Disability => _yaml.Disability;

    /// <summary>Everybody of a list.</summary>
    public IEnumerable<MirrorPerson> All(int list) =>
        from gender in new[] { Gender.Feminine, Gender.Masculine }
        from index in Enumerable.Range(0, _yaml.Names[list].Last.Count)
        select Of(list, gender, index);

    /// <param name="index">Any number: it goes round the list, so that different letters are written to different people.</param>
    public MirrorPerson Of(int list, Gender gender, int index)
    {
        var names = _yaml.Names[list];
        var first = gender == Gender.Feminine ? names.Women : names.Men;
        return new MirrorPerson(gender, names.Group, first[index % first.Count], names.Last[index % names.Last.Count]);
    }
}
