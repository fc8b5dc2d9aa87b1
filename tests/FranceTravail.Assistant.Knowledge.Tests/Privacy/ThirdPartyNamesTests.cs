using FranceTravail.Assistant.Knowledge.Privacy;
using FranceTravail.Assistant.Testing;

namespace FranceTravail.Assistant.Knowledge.Tests.Privacy;

/// <summary>Names that no form gives. The recall on these notes is the one that README.md states; raise both together.</summary>
public sealed class ThirdPartyNamesTests(ITestOutputHelper output)
{
    private const int Named = 30;
    private const int Found = 29;

    private static readonly IReadOnlyList<(string Note, string Name)> Notes =
    [
        .. File.ReadLines(RepositoryFiles.Path("tests/FranceTravail.Assistant.Knowledge.Tests/Privacy/third-party-notes.tsv"))
            .Where(line => !line.StartsWith('#')).Select(line => line.Split('\t')).Select(parts => (parts[0], parts[1])),
    ];

    [Fact]
    public void Names_OfThirdParties_AreFoundAsOftenAsTheReadmeSays()
    {
        var missed = Notes.Where(note => note.Name.Length > 0 && !NamesIn(note.Note).Contains(note.Name)).ToList();

        foreach (var note in missed) output.WriteLine(note.Note);
        Assert.Equal(Named, Notes.Count(note => note.Name.Length > 0));
        Assert.Equal(Found, Named - missed.Count);
        Assert.Contains($"{Found} noms sur {Named}", File.ReadAllText(RepositoryFiles.Path("README.md")), StringComparison.Ordinal);
    }

    [Fact]
    public void Notes_WithoutNames_HoldNone() =>
        Assert.All(Notes.Where(note => note.Name.Length == 0), note => Assert.Empty(NamesIn(note.Note)));

    private static List<string> NamesIn(string note) =>
        [.. PersonalDataReader.Read(note).Where(datum => datum.Kind == PersonalDataKind.Name).Select(datum => datum.Text)];
}
