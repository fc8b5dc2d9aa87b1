using FranceTravail.Assistant.Conversations.Letters.Storage;
using FranceTravail.Assistant.Testing;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging.Abstractions;

namespace FranceTravail.Assistant.Conversations.Tests.Letters;

public sealed class LetterErasureTests
{
    [Fact]
    public async Task Erasure_ThatFailed_IsTriedAgainAnHourLater()
    {
        await using var desk = await LetterDesk.OpenAsync();
        var id = await desk.SaveAsync(LetterDesk.Begin("convocation"));
        desk.Time.Advance(TimeSpan.FromDays(31));
        await ExecuteAsync(desk, "ALTER TABLE Letters RENAME TO LettersAway");
        using var erasure = new LetterErasure(desk.Store, desk.Habits, desk.Time, NullLogger<LetterErasure>.Instance);

        await erasure.StartAsync(TestDeadline.Token());
        Assert.False(erasure.ExecuteTask!.IsCompleted);
        await ExecuteAsync(desk, "ALTER TABLE LettersAway RENAME TO Letters");

        var deadline = TestDeadline.Token();
        while (await desk.Store.FindAsync(id, LetterDesk.Author, deadline) is not null)
        {
            Assert.False(erasure.ExecuteTask.IsCompleted);
            desk.Time.Advance(TimeSpan.FromHours(1));
            await Task.Delay(10, deadline);
        }

        await erasure.StopAsync(TestDeadline.Token());
    }

    private static async Task ExecuteAsync(LetterDesk desk, string statement)
    {
        await using var connection = new SqliteConnection($"Data Source={desk.DatabasePath}");
        await connection.OpenAsync(TestDeadline.Token());
        await using var command = connection.CreateCommand();
        command.CommandText = statement;
        await command.ExecuteNonQueryAsync(TestDeadline.Token());
    }
}
