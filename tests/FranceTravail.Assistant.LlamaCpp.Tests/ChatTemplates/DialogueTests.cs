using FranceTravail.Assistant.LlamaCpp.ChatTemplates;
using Microsoft.Extensions.AI;

namespace FranceTravail.Assistant.LlamaCpp.Tests.ChatTemplates;

public sealed class DialogueTests
{
    [Fact]
    public void From_InstructionsAndSystemMessages_JoinsThem()
    {
        var dialogue = Dialogue.From([new(ChatRole.System, "B"), new(ChatRole.User, "C")], "A");

        Assert.Equal("A\n\nB", dialogue.System);
        Assert.Equal([new Turn(TurnRole.User, "C")], dialogue.Turns);
    }

    [Fact]
    public void From_NoSystemText_HasNone() => Assert.Null(Dialogue.From([new(ChatRole.User, "C")], " ").System);

    [Fact]
    public void From_LastMessageOfTheAssistant_IsRefused() =>
        Assert.Throws<ArgumentException>(() => Dialogue.From([new(ChatRole.User, "A"), new(ChatRole.Assistant, "B")], null));

    [Fact]
    public void From_NoMessage_IsRefused() => Assert.Throws<ArgumentException>(() => Dialogue.From([], "A"));

    [Fact]
    public void From_Picture_IsRefused() =>
        Assert.Throws<NotSupportedException>(() => Dialogue.From([new(ChatRole.User, [new DataContent(new byte[] { 1 }, "image/png")])], null));

    [Fact]
    public void From_ToolMessage_IsRefused() =>
        Assert.Throws<NotSupportedException>(() => Dialogue.From([new(ChatRole.Tool, "A")], null));
}
