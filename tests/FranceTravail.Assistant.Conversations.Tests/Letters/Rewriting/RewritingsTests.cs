using FranceTravail.Assistant.Conversations.Letters.Rewriting;
using FranceTravail.Assistant.Testing;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace FranceTravail.Assistant.Conversations.Tests.Letters.Rewriting;

public sealed class RewritingsTests
{
    private const string Passage = "Mme DIALLO, vous êtes convoquée à un entretien de suivi le 12 décembre 2026 à 10 h, à l'adresse suivante : agence de Lyon Part-Dieu.";

    private const string Answer = "Mme [NOM], vous êtes convoqué à un entretien de suivi le [DATE_1] à [HEURE_1] : [LIEU_1].";
    private const string Shorter = "Mme DIALLO, vous êtes convoquée à un entretien de suivi le 12 décembre 2026 à 10 h : agence de Lyon Part-Dieu.";

    private readonly FakeTimeProvider _time = new();
    private readonly Guid _letter = Guid.NewGuid();

    [Fact]
    public async Task Result_WaitsForOnePageAlone()
    {
        var rewritings = Over(new ScriptedChatClient(Answer));

        var running = Start(rewritings);
        await EndOfAsync(running);

        Assert.Same(running, rewritings.Find(_letter));
        Assert.Equal(Shorter, running.Result?.Text);
        Assert.True(rewritings.TryTake(_letter, running));
        Assert.False(rewritings.TryTake(_letter, running));
        Assert.Null(rewritings.Find(_letter));
    }

    [Fact]
    public async Task Result_ThatNoPageTakes_IsForgotten()
    {
        var rewritings = Over(new ScriptedChatClient(Answer));
        var running = Start(rewritings);
        await EndOfAsync(running);

        _time.Advance(Rewritings.Patience);
        Assert.NotNull(rewritings.Find(_letter));
        _time.Advance(TimeSpan.FromSeconds(1));

        Assert.Null(rewritings.Find(_letter));
        Assert.False(rewritings.TryTake(_letter, running));
    }

    [Fact]
    public async Task Stop_EndsWithoutResultOrProblem()
    {
        using var chat = new HangingChatClient();
        var rewritings = Over(chat);

        var running = Start(rewritings);
        await chat.Asked;
        Assert.Same(running, Start(rewritings));
        Assert.False(rewritings.TryTake(_letter, running));
        running.Stop();
        await EndOfAsync(running);

        Assert.Null(running.Result);
        Assert.Null(running.Problem);
    }

    [Fact]
    public async Task Failure_IsSaid()
    {
        using var chat = new HangingChatClient(new InvalidOperationException("no model"));

        var running = Start(Over(chat));
        await EndOfAsync(running);

        Assert.Null(running.Result);
        Assert.Equal("Recommencez.", running.Problem);
    }

    private Rewritings Over(IChatClient chat) => new(RewritingDesk.Rewriter(RewritingDesk.AbleModel, chat), new AskToRetry(), _time, NullLogger<Rewritings>.Instance);

    private RunningRewriting Start(Rewritings rewritings) => rewritings.Start(_letter, RewritingDesk.Request(RewriteAction.Shorter, Passage), 0);

    private static async Task EndOfAsync(RunningRewriting running)
    {
        var ended = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        running.Changed += Look;
        Look();
        await ended.Task.WaitAsync(TestDeadline.Token());

        void Look()
        {
            if (running.IsEnded) ended.TrySetResult();
        }
    }
}
