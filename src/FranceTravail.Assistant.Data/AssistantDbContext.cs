using FranceTravail.Assistant.Data.Conversations;
using FranceTravail.Assistant.Data.Corpus;
using FranceTravail.Assistant.Data.Gaps;
using FranceTravail.Assistant.Data.Letters;
using FranceTravail.Assistant.Data.Lexicon;
using FranceTravail.Assistant.Data.Users;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace FranceTravail.Assistant.Data;

public sealed class AssistantDbContext(DbContextOptions<AssistantDbContext> options) : DbContext(options)
{
    public DbSet<Document> Documents => Set<Document>();

    public DbSet<DocumentVersion> DocumentVersions => Set<DocumentVersion>();

    public DbSet<Passage> Passages => Set<Passage>();

    public DbSet<Withdrawal> Withdrawals => Set<Withdrawal>();

    public DbSet<DateChange> DateChanges => Set<DateChange>();

    public DbSet<CorpusGap> CorpusGaps => Set<CorpusGap>();

    public DbSet<GapReport> GapReports => Set<GapReport>();

    public DbSet<LexiconChange> LexiconChanges => Set<LexiconChange>();

    public DbSet<IndexState> IndexStates => Set<IndexState>();

    public DbSet<IndexReplica> IndexReplicas => Set<IndexReplica>();

    public DbSet<IndexLease> IndexLeases => Set<IndexLease>();

    public DbSet<Conversation> Conversations => Set<Conversation>();

    public DbSet<Turn> Turns => Set<Turn>();

    public DbSet<TurnEventRecord> TurnEvents => Set<TurnEventRecord>();

    public DbSet<UserPreference> UserPreferences => Set<UserPreference>();

    public DbSet<StoredLetter> Letters => Set<StoredLetter>();

    public DbSet<StoredLetterVersion> LetterVersions => Set<StoredLetterVersion>();

    public DbSet<LetterHabit> LetterHabits => Set<LetterHabit>();

    public DbSet<LetterTemplateVersion> LetterTemplateVersions => Set<LetterTemplateVersion>();

    public DbSet<LetterMirrorResult> LetterMirrors => Set<LetterMirrorResult>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(AssistantDbContext).Assembly);
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        // SQLite orders neither DateTimeOffset nor names of states: ticks in UTC and names as text sort and read well.
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<DateTimeOffsetToBinaryConverter>();
        configurationBuilder.Properties<DocumentVersionState>().HaveConversion<string>();
        configurationBuilder.Properties<TurnState>().HaveConversion<string>();
    }
}
