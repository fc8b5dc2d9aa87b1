using FranceTravail.Assistant.Conversations.Turns;

namespace FranceTravail.Assistant.Conversations.Tests.Letters;

/// <summary>Says the same of every failure, and nothing of what failed.</summary>
internal sealed class AskToRetry : IFailureWording
{
    public string Describe(Exception exception) => "Recommencez.";
}
