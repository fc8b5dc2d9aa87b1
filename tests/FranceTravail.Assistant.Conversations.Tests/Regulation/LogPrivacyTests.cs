using System.Collections.Concurrent;
using FranceTravail.Assistant.Testing;
using Microsoft.Extensions.Logging;

namespace FranceTravail.Assistant.Conversations.Tests.Regulation;

public sealed class LogPrivacyTests
{
    [Fact]
    public async Task Logs_AtDebug_HoldNoWordOfQuestionPassageOrAnswer()
    {
        var lines = new ConcurrentQueue<string>();
        await using var fixture = await AssistantFixture.StartAsync(
            ["Réponsesecrète ", "de dix jours [1]."],
            new() { ["a.md"] = "# Titre\n\nPassageconfidentiel sur le délai d'absence.\n" },
            logging: builder => builder.SetMinimumLevel(LogLevel.Debug).AddProvider(new LineCollector(lines)));

        await fixture.AskAsync("Questionprivée sur le délai d'absence de Mme Durand ?");

        Assert.NotEmpty(lines);
        string[] secrets = ["Questionprivée", "Durand", "Passageconfidentiel", "Réponsesecrète"];
        Assert.DoesNotContain(lines, line => secrets.Any(secret => line.Contains(secret, StringComparison.OrdinalIgnoreCase)));
    }
}
