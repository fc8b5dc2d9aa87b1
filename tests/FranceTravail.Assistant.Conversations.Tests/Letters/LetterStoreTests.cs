using FranceTravail.Assistant.Conversations.Letters.Storage;
using FranceTravail.Assistant.Conversations.Letters.Studio;
using FranceTravail.Assistant.Testing;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Data.Sqlite;

namespace FranceTravail.Assistant.Conversations.Tests.Letters;

public sealed class LetterStoreTests
{
    [Fact]
    public async Task Letter_Saved_ComesBackWithItsVersions()
    {
        await using var desk = await LetterDesk.OpenAsync();
        var work = LetterDesk.Begin("convocation");
        var id = await desk.SaveAsync(work);

        await desk.Store.AddVersionAsync(id, LetterDesk.Author, LetterVersionKind.Form, work.State, 0, TestDeadline.Token());
        work.Edit("Objet : Autre");
        await desk.Store.AddVersionAsync(id, LetterDesk.Author, LetterVersionKind.Edited, work.State, 1, TestDeadline.Token());
        var saved = await desk.Store.FindAsync(id, LetterDesk.Author, TestDeadline.Token());

        Assert.Equal("Objet : Autre", saved!.State.Text);
        Assert.Equal(2, saved.State.ShownVersion);
        Assert.Equal([LetterVersionKind.Form, LetterVersionKind.Edited], saved.Versions.Select(version => version.Kind));
        Assert.Equal(work.State.Typed, saved.State.Typed);
    }

    [Fact]
    public async Task Letter_OfAnotherAuthor_IsNotFound()
    {
        await using var desk = await LetterDesk.OpenAsync();
        var id = await desk.SaveAsync(LetterDesk.Begin("convocation"));

        Assert.Null(await desk.Store.FindAsync(id, "quelqu'un d'autre", TestDeadline.Token()));
        Assert.Null(await desk.Store.AddVersionAsync(id, "quelqu'un d'autre", LetterVersionKind.Edited, LetterDesk.Begin("convocation").State, 0, TestDeadline.Token()));
    }

    [Fact]
    public async Task Write_OfALetterThatChangedSince_IsRefusedAndTheOtherStays()
    {
        await using var desk = await LetterDesk.OpenAsync();
        var work = LetterDesk.Begin("convocation");
        var id = await desk.SaveAsync(work);
        var late = work.State with { Text = "Objet : trop tard" };
        Assert.True(await desk.Store.SaveAsync(id, LetterDesk.Author, work.State with { Text = "Objet : autre" }, 0, TestDeadline.Token()));

        Assert.False(await desk.Store.SaveAsync(id, LetterDesk.Author, late, 0, TestDeadline.Token()));
        Assert.Null(await desk.Store.AddVersionAsync(id, LetterDesk.Author, LetterVersionKind.Edited, late, 0, TestDeadline.Token()));
        Assert.False(await desk.Store.ValidateAsync(id, LetterDesk.Author, new LetterValidation("moi", desk.Time.GetUtcNow(), [], late.Text), 0, TestDeadline.Token()));
        await desk.Store.KeepAsideAsync(id, LetterDesk.Author, late, TestDeadline.Token());

        var saved = await desk.Store.FindAsync(id, LetterDesk.Author, TestDeadline.Token());
        Assert.Equal(("Objet : autre", 1, null), (saved!.State.Text, saved.Revision, saved.Validation));
        Assert.Equal("Objet : trop tard", Assert.Single(saved.Versions).Text);
    }

    [Fact]
    public async Task Database_HoldsNoValueOfTheForm()
    {
        await using var desk = await LetterDesk.OpenAsync();
        var work = LetterDesk.Begin("convocation", ("nom", "Zbigniewska"), ("prenom", "Oktawia"), ("signataire", "Ysolde Quercitron"));
        work.Note("Habite au 12 rue des Érables-Pourpres.");
        var id = await desk.SaveAsync(work);
        await desk.SaveSeriesAsync(work, work);
        await desk.Store.AddVersionAsync(id, LetterDesk.Author, LetterVersionKind.Form, work.State, 0, TestDeadline.Token());
        await desk.Store.ValidateAsync(id, LetterDesk.Author, new LetterValidation("moi", desk.Time.GetUtcNow(), ["Lu"], work.Text), 1, TestDeadline.Token());
        await desk.Habits.KeepAsync(LetterDesk.Author, work.Template, work.State.Typed, TestDeadline.Token());

        var stored = StoredText.Of(Path.GetDirectoryName(desk.DatabasePath)!);

        Assert.Contains("convocation", stored, StringComparison.Ordinal);
        Assert.All(["Zbigniewska", "Oktawia", "Quercitron", "Pourpres", "Diallo"], value => Assert.DoesNotContain(value, stored, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Letter_WithoutItsKey_IsRefusedWithWhatToDoAndStaysInTheList()
    {
        await using var desk = await LetterDesk.OpenAsync();
        var id = await desk.SaveAsync(LetterDesk.Begin("convocation"));
        desk.Time.Advance(TimeSpan.FromMinutes(1));
        await desk.Store.SaveAsync(id, LetterDesk.Author, LetterDesk.Begin("convocation").State, 0, TestDeadline.Token());
        var others = desk.StoreWith(new EphemeralDataProtectionProvider());

        var exception = await Assert.ThrowsAsync<LetterUnreadableException>(() => others.FindAsync(id, LetterDesk.Author, TestDeadline.Token()));

        Assert.Contains("keys", exception.Message, StringComparison.Ordinal);
        Assert.Null(Assert.Single(await others.ListAsync(LetterDesk.Author, TestDeadline.Token())).Recipient);
    }

    [Fact]
    public async Task List_NamesTheRecipientAndWhenItIsErased()
    {
        await using var desk = await LetterDesk.OpenAsync();
        var work = LetterDesk.Begin("convocation");
        var id = await desk.SaveAsync(work);
        await desk.SaveAsync(work);
        desk.Time.Advance(TimeSpan.FromMinutes(1));
        await desk.Store.SaveAsync(id, LetterDesk.Author, work.State, 0, TestDeadline.Token());
        await desk.Store.ValidateAsync(id, LetterDesk.Author, new LetterValidation("moi", desk.Time.GetUtcNow(), [], work.Text), 1, TestDeadline.Token());

        var summary = Assert.Single(await desk.Store.ListAsync(LetterDesk.Author, TestDeadline.Token()));

        Assert.Equal("Mme Awa Diallo", summary.Recipient);
        Assert.True(summary.IsValidated);
        Assert.Equal(desk.Time.GetUtcNow(), summary.ValidatedAt);
        Assert.Equal(desk.Time.GetUtcNow().AddDays(30), summary.ErasedOn);
    }

    [Fact]
    public async Task List_SaysWhenALetterWasValidatedNotWhenItWasStoredLast()
    {
        await using var desk = await LetterDesk.OpenAsync();
        var work = LetterDesk.Begin("convocation");
        var id = await desk.SaveAsync(work);
        var validatedAt = desk.Time.GetUtcNow();
        await desk.Store.ValidateAsync(id, LetterDesk.Author, new LetterValidation("moi", validatedAt, [], work.Text), 0, TestDeadline.Token());
        desk.Time.Advance(TimeSpan.FromDays(1));
        await desk.Store.SaveAsync(id, LetterDesk.Author, work.State, 1, TestDeadline.Token());

        Assert.Equal(validatedAt, Assert.Single(await desk.Store.ListAsync(LetterDesk.Author, TestDeadline.Token())).ValidatedAt);
    }

    [Fact]
    public async Task List_SaysWhichLettersAreToBeCompleted()
    {
        await using var desk = await LetterDesk.OpenAsync();
        await desk.SaveSeriesAsync(LetterDesk.Begin("convocation"), LetterDesk.Begin("convocation", ("date", "31/02/2026")));

        var listed = await desk.Store.ListAsync(LetterDesk.Author, TestDeadline.Token());

        Assert.Equal([false, true], listed.Select(letter => letter.IsToComplete));
    }

    [Fact]
    public async Task Series_IsListedInTheOrderOfItsRowsAlsoWhenLettersAreGone()
    {
        await using var desk = await LetterDesk.OpenAsync();
        await desk.SaveAsync(LetterDesk.Begin("convocation"));
        var ids = await desk.SaveSeriesAsync(LetterDesk.Begin("convocation", ("nom", "Un")), LetterDesk.Begin("convocation", ("nom", "Deux")), LetterDesk.Begin("convocation", ("nom", "Trois")));
        var series = (await desk.Store.FindAsync(ids[0], LetterDesk.Author, TestDeadline.Token()))!.Series!.Value;
        desk.Time.Advance(TimeSpan.FromMinutes(1));
        await desk.Store.SaveAsync(ids[2], LetterDesk.Author, LetterDesk.Begin("convocation", ("nom", "Trois")).State, 0, TestDeadline.Token());

        await desk.Store.DeleteAsync(ids[1], LetterDesk.Author, TestDeadline.Token());

        Assert.Equal([ids[0], ids[2]], (await desk.Store.ListSeriesAsync(series, LetterDesk.Author, TestDeadline.Token())).Select(letter => letter.Id));
        Assert.Equal([new SeriesPlace(series, 3), new SeriesPlace(series, 1)], (await desk.Store.ListAsync(LetterDesk.Author, TestDeadline.Token())).Select(letter => letter.Series));
        Assert.Empty(await desk.Store.ListSeriesAsync(series, "quelqu'un d'autre", TestDeadline.Token()));
    }

    [Fact]
    public async Task Series_Deleted_LeavesOtherLetters()
    {
        await using var desk = await LetterDesk.OpenAsync();
        var alone = await desk.SaveAsync(LetterDesk.Begin("convocation"));
        var ids = await desk.SaveSeriesAsync(LetterDesk.Begin("convocation"), LetterDesk.Begin("convocation"));
        var series = (await desk.Store.FindAsync(ids[0], LetterDesk.Author, TestDeadline.Token()))!.Series!.Value;

        await desk.Store.DeleteSeriesAsync(series, "quelqu'un d'autre", TestDeadline.Token());
        Assert.Equal(2, (await desk.Store.ListSeriesAsync(series, LetterDesk.Author, TestDeadline.Token())).Count);
        await desk.Store.DeleteSeriesAsync(series, LetterDesk.Author, TestDeadline.Token());

        Assert.Empty(await desk.Store.ListAsync(LetterDesk.Author, TestDeadline.Token()));
        Assert.NotNull(await desk.Store.FindAsync(alone, LetterDesk.Author, TestDeadline.Token()));
    }

    [Fact]
    public async Task Series_PastItsDays_IsErasedWithoutATraceOfIt()
    {
        await using var desk = await LetterDesk.OpenAsync();
        var ids = await desk.SaveSeriesAsync(LetterDesk.Begin("convocation", ("nom", "Zbigniewska")), LetterDesk.Begin("convocation"));
        var series = (await desk.Store.FindAsync(ids[0], LetterDesk.Author, TestDeadline.Token()))!.Series!.Value;
        Assert.True(await MentionsAsync(desk, series));
        desk.Time.Advance(TimeSpan.FromDays(30) + TimeSpan.FromMinutes(1));

        Assert.Equal(2, await desk.Store.EraseOldAsync(TestDeadline.Token()));

        Assert.False(await MentionsAsync(desk, series));
    }

    [Fact]
    public async Task EraseOld_LettersPastTheirDays_GoWithTheirVersions()
    {
        await using var desk = await LetterDesk.OpenAsync();
        var work = LetterDesk.Begin("convocation");
        var old = await desk.SaveAsync(work);
        await desk.Store.AddVersionAsync(old, LetterDesk.Author, LetterVersionKind.Form, work.State, 0, TestDeadline.Token());
        desk.Time.Advance(TimeSpan.FromDays(30) + TimeSpan.FromMinutes(1));
        var recent = await desk.SaveAsync(work);

        Assert.Equal(1, await desk.Store.EraseOldAsync(TestDeadline.Token()));

        Assert.Null(await desk.Store.FindAsync(old, LetterDesk.Author, TestDeadline.Token()));
        Assert.NotNull(await desk.Store.FindAsync(recent, LetterDesk.Author, TestDeadline.Token()));
        Assert.Equal(0L, await CountVersionsAsync(desk));
    }

    [Fact]
    public async Task Habits_OfAFinishedLetter_AreFoundAgain()
    {
        await using var desk = await LetterDesk.OpenAsync();
        var work = LetterDesk.Begin("convocation");

        await desk.Habits.KeepAsync(LetterDesk.Author, work.Template, work.State.Typed, TestDeadline.Token());
        await desk.Habits.KeepAsync(LetterDesk.Author, LetterDesk.Templates.Find("immersion")!, new Dictionary<string, string?>(), TestDeadline.Token());

        var habits = await desk.Habits.ReadAsync(LetterDesk.Author, work.Template, TestDeadline.Token());
        Assert.Equal("Paul Martin", habits["signataire"]);
        Assert.DoesNotContain("nom", habits.Keys);
        Assert.Equal(["immersion", "convocation"], await desk.Habits.RecentTemplatesAsync(LetterDesk.Author, TestDeadline.Token()));
    }

    [Fact]
    public async Task Habits_OfOneKindOfLetter_AreNotThoseOfAnother()
    {
        await using var desk = await LetterDesk.OpenAsync();
        var workshop = LetterDesk.Begin("invitation-atelier", ("lieu", "Bron"));

        await desk.Habits.KeepAsync(LetterDesk.Author, workshop.Template, workshop.State.Typed, TestDeadline.Token());

        Assert.Equal("Bron", (await desk.Habits.ReadAsync(LetterDesk.Author, workshop.Template, TestDeadline.Token()))["lieu"]);
        var others = await desk.Habits.ReadAsync(LetterDesk.Author, LetterDesk.Templates.Find("convocation")!, TestDeadline.Token());
        Assert.DoesNotContain("lieu", others.Keys);
        Assert.Equal(workshop.State.Typed["signataire"], others["signataire"]);
    }

    [Fact]
    public async Task Habits_OfTheMediatorAndTheCourt_AreThoseOfAllLettersOfTheAgency()
    {
        await using var desk = await LetterDesk.OpenAsync();
        var warning = LetterDesk.Begin("avertissement", ("agence", "Lyon Part-Dieu"), ("contact_mediateur", "mediateur@exemple.fr"), ("delai_juridiction", "2 mois"));
        var elsewhere = LetterDesk.Begin("avertissement", ("agence", "Bron"), ("contact_mediateur", "ailleurs@exemple.fr"));

        await desk.Habits.KeepAsync(LetterDesk.Author, elsewhere.Template, elsewhere.State.Typed, TestDeadline.Token());
        await desk.Habits.KeepAsync(LetterDesk.Author, warning.Template, warning.State.Typed, TestDeadline.Token());

        var refusal = await desk.Habits.ReadAsync(LetterDesk.Author, LetterDesk.Templates.Find("refus-formation")!, TestDeadline.Token());
        Assert.Equal(("mediateur@exemple.fr", "le tribunal administratif de Lyon"), (refusal["contact_mediateur"], refusal["juridiction"]));

        // Which delay runs depends on the decision.
        Assert.DoesNotContain("delai_juridiction", refusal.Keys);
    }

    [Fact]
    public void Hints_OfTheMediation_CiteNoArticleOfTheSanctions()
    {
        Assert.DoesNotContain(LetterDesk.Templates.Find("refus-formation")!.Fields, field => field.Hint?.Contains("R5412", StringComparison.Ordinal) == true);
    }

    [Fact]
    public async Task Habits_PastTheDaysOfLetters_AreErased()
    {
        await using var desk = await LetterDesk.OpenAsync();
        var work = LetterDesk.Begin("convocation");
        await desk.Habits.KeepAsync(LetterDesk.Author, work.Template, work.State.Typed, TestDeadline.Token());
        Assert.Equal(0, await desk.Habits.EraseOldAsync(TestDeadline.Token()));
        var count = (await desk.Habits.ReadAsync(LetterDesk.Author, work.Template, TestDeadline.Token())).Count;
        desk.Time.Advance(TimeSpan.FromDays(31));

        Assert.Empty(await desk.Habits.ReadAsync(LetterDesk.Author, work.Template, TestDeadline.Token()));
        Assert.Equal(count, await desk.Habits.EraseOldAsync(TestDeadline.Token()));
        Assert.Equal(0, await desk.Habits.EraseOldAsync(TestDeadline.Token()));
    }

    /// <summary>Whether any cell of any table holds the series' id.</summary>
    private static async Task<bool> MentionsAsync(LetterDesk desk, Guid series)
    {
        await using var connection = new SqliteConnection($"Data Source={desk.DatabasePath}");
        await connection.OpenAsync(TestDeadline.Token());
        var rows = new List<string>();
        foreach (var table in await ReadAsync(connection, "select name from sqlite_master where type = 'table'")) rows.AddRange(await ReadAsync(connection, $"select * from \"{table}\""));
        return rows.Exists(row => row.Contains(series.ToString(), StringComparison.OrdinalIgnoreCase));
    }

    private static async Task<List<string>> ReadAsync(SqliteConnection connection, string query)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = query;
        await using var reader = await command.ExecuteReaderAsync(TestDeadline.Token());
        var rows = new List<string>();
        while (await reader.ReadAsync(TestDeadline.Token())) rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(reader.GetValue)));
        return rows;
    }

    private static async Task<long> CountVersionsAsync(LetterDesk desk)
    {
        await using var connection = new SqliteConnection($"Data Source={desk.DatabasePath}");
        await connection.OpenAsync(TestDeadline.Token());
        await using var command = connection.CreateCommand();
        command.CommandText = "select count(*) from LetterVersions";
        return (long)(await command.ExecuteScalarAsync(TestDeadline.Token()))!;
    }
}
