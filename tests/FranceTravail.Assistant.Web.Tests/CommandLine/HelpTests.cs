using System.Globalization;
using FranceTravail.Assistant.Web.CommandLine;

namespace FranceTravail.Assistant.Web.Tests.CommandLine;

public sealed class HelpTests
{
    [Theory]
    [InlineData]
    [InlineData("import")]
    [InlineData("ask")]
    [InlineData("search")]
    [InlineData("letter")]
    [InlineData("letter", "evaluate")]
    [InlineData("letter", "mirror")]
    [InlineData("evaluate")]
    [InlineData("evaluate", "compare")]
    [InlineData("index")]
    [InlineData("index", "copy")]
    [InlineData("index", "verify")]
    [InlineData("index", "rebuild")]
    [InlineData("index", "switch")]
    [InlineData("index", "snapshot")]
    [InlineData("index", "restore")]
    public async Task Help_OfEachVerb_IsFrenchThroughout(params string[] verb)
    {
        // As Program sets it: the library's titles follow it.
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("fr-FR");
        await using var output = new StringWriter();

        var code = await AssistantCommandLine.RunAsync([.. verb, "--help"], new CommandOutput(output, TextWriter.Null));

        var help = output.ToString();
        Assert.Equal(ExitCode.Done, code);
        Assert.Matches(@"^Description\s:", help);
        Assert.Matches(@"(?m)^Utilisation\s:", help);
        Assert.Contains("Affiche cette aide.", help, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"(?i)\b(show|usage|default|required|command|information)\b|\w:(\s|$)", help);
    }

    [Fact]
    public async Task Version_IsOnStdoutAlone()
    {
        await using var output = new StringWriter();

        var code = await AssistantCommandLine.RunAsync(["--version"], new CommandOutput(output, TextWriter.Null));

        Assert.Equal(ExitCode.Done, code);
        Assert.StartsWith("0.", output.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, "0 fichier")]
    [InlineData(1, "1 fichier")]
    [InlineData(2, "2 fichiers")]
    public void Counted_IsInThePluralFromTwoOn(int count, string expected) => Assert.Equal(expected, Counted.Of(count, "fichier"));

    [Fact]
    public void Counted_OfTwoWords_HasAnSAtEach() => Assert.Equal("3 passages analysés", Counted.Of(3, "passage analysé"));
}
