using System.Text.RegularExpressions;
using System.Xml.Linq;
using FranceTravail.Assistant.Testing;

namespace FranceTravail.Assistant.Web.Tests.Resources;

/// <summary>Reads the sources, since a missing text shows its key to the user and nothing else notices.</summary>
public sealed partial class InterfaceTextsTests
{
    private static readonly string Project = RepositoryFiles.Path("src/FranceTravail.Assistant.Web");

    private static readonly HashSet<string> Keys = XDocument.Load(Path.Combine(Project, "Resources/Interface.resx"))
        .Root!.Elements("data").Select(data => data.Attribute("name")!.Value).ToHashSet();

    [Fact]
    public void EveryText_ThatTheCodeAsksFor_IsThere()
    {
        var missing = SourceTexts().SelectMany(text => QuotedKey.Matches(text)).Select(match => match.Groups[1].Value).Except(Keys);

        Assert.Empty(missing);
    }

    [Fact]
    public void EveryText_IsUsed()
    {
        var sources = string.Join('\n', SourceTexts());

        var unused = Keys.Where(key => !key.StartsWith("Mud", StringComparison.Ordinal) && !sources.Contains($"\"{key}\"", StringComparison.Ordinal));

        Assert.Empty(unused);
    }

    private static IEnumerable<string> SourceTexts() =>
        Directory.EnumerateFiles(Project, "*.*", SearchOption.AllDirectories)
            .Where(path => path.EndsWith(".cs", StringComparison.Ordinal) || path.EndsWith(".razor", StringComparison.Ordinal))
            .Select(File.ReadAllText);

    [GeneratedRegex(@"[Tt]ext\[""([A-Za-z.]+)""")]
    private static partial Regex QuotedKey { get; }
}
