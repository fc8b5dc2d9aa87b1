using Bunit;
using FranceTravail.Assistant.Conversations.Letters.Storage;
using FranceTravail.Assistant.Web.Features.Letters;

namespace FranceTravail.Assistant.Web.Tests.Features.Letters;

public sealed class LetterLineTests : InterfaceContext
{
    [Fact]
    public void Line_SaysWhenTheLetterWillBeErased()
    {
        var now = Time.GetUtcNow();
        var summary = new LetterSummary(Guid.NewGuid(), "convocation", "Mme Diallo", now, now, false, false, new DateTimeOffset(2026, 12, 26, 9, 0, 0, TimeSpan.Zero));

        var line = Render<LetterLine>(parameters => parameters.Add(component => component.Letter, summary).Add(component => component.Title, "Convocation"));

        Assert.Equal("Sera effacé le 26/12/2026", line.FindAll(".letter-line-facts")[^1].TextContent);
    }
}
