using System.Runtime.CompilerServices;
using System.Threading.Channels;
using FranceTravail.Assistant.Conversations.Regulation;
using FranceTravail.Assistant.Conversations.Turns;

namespace FranceTravail.Assistant.Testing;

/// <summary>Answers with the events that the test gives, when it gives them; each call gets a script of its own.</summary>
public sealed class ScriptedRegulationAssistant : IRegulationAssistant
{
    private readonly Channel<Script> _calls = Channel.CreateUnbounded<Script>();

    /// <summary>The next call, once it has been made.</summary>
    public async Task<Script> NextCallAsync() => await _calls.Reader.ReadAsync(TestDeadline.Token());

    public async IAsyncEnumerable<TurnEvent> AnswerAsync(
        RegulationQuestion question, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var script = new Script(question);
        _calls.Writer.TryWrite(script);
        await foreach (var turnEvent in script.Events.ReadAllAsync(cancellationToken)) yield return turnEvent;
    }

    public sealed class Script(RegulationQuestion question)
    {
        private readonly Channel<TurnEvent> _events = Channel.CreateUnbounded<TurnEvent>();

        public RegulationQuestion Question => question;

        internal ChannelReader<TurnEvent> Events => _events.Reader;

        public void Say(TurnEvent turnEvent)
        {
            _events.Writer.TryWrite(turnEvent);
            if (turnEvent.IsLast) _events.Writer.TryComplete();
        }

        public void Fail(Exception exception) => _events.Writer.TryComplete(exception);
    }
}
