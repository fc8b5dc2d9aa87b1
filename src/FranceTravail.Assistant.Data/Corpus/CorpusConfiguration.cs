using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FranceTravail.Assistant.Data.Corpus;

internal sealed class DocumentConfiguration : IEntityTypeConfiguration<Document>
{
    public void Configure(EntityTypeBuilder<Document> builder)
    {
        builder.HasMany(document => document.Versions)
            .WithOne(version => version.Document)
            .HasForeignKey(version => version.DocumentId);
    }
}

internal sealed class DocumentVersionConfiguration : IEntityTypeConfiguration<DocumentVersion>
{
    public void Configure(EntityTypeBuilder<DocumentVersion> builder)
    {
        builder.HasIndex(version => new { version.DocumentId, version.State });
        builder.HasIndex(version => version.IndexGeneration);
        builder.HasMany(version => version.Passages)
            .WithOne(passage => passage.Version)
            .HasForeignKey(passage => passage.VersionId);
    }
}

internal sealed class PassageConfiguration : IEntityTypeConfiguration<Passage>
{
    public void Configure(EntityTypeBuilder<Passage> builder)
    {
        builder.HasIndex(passage => new { passage.VersionId, passage.Ordinal }).IsUnique();
    }
}

internal sealed class WithdrawalConfiguration : IEntityTypeConfiguration<Withdrawal>
{
    public void Configure(EntityTypeBuilder<Withdrawal> builder)
    {
        // A document is withdrawn once at a time, whatever two curators press at once.
        builder.HasIndex(withdrawal => withdrawal.DocumentId).IsUnique().HasFilter("\"RestoredAt\" IS NULL");
        builder.HasIndex(withdrawal => withdrawal.VersionId);
        builder.HasOne(withdrawal => withdrawal.Document)
            .WithMany(document => document.Withdrawals)
            .HasForeignKey(withdrawal => withdrawal.DocumentId);
        builder.HasOne(withdrawal => withdrawal.Version)
            .WithMany()
            .HasForeignKey(withdrawal => withdrawal.VersionId);
        builder.HasOne<Document>()
            .WithMany()
            .HasForeignKey(withdrawal => withdrawal.ReplacedById);
    }
}

internal sealed class DateChangeConfiguration : IEntityTypeConfiguration<DateChange>
{
    public void Configure(EntityTypeBuilder<DateChange> builder)
    {
        builder.HasOne(change => change.Document)
            .WithMany(document => document.DateChanges)
            .HasForeignKey(change => change.DocumentId);
        builder.HasOne(change => change.Version)
            .WithMany()
            .HasForeignKey(change => change.VersionId);
    }
}

internal sealed class IndexReplicaConfiguration : IEntityTypeConfiguration<IndexReplica>
{
    public void Configure(EntityTypeBuilder<IndexReplica> builder)
    {
        builder.Property(replica => replica.Id).ValueGeneratedNever();
    }
}

internal sealed class IndexLeaseConfiguration : IEntityTypeConfiguration<IndexLease>
{
    public void Configure(EntityTypeBuilder<IndexLease> builder)
    {
        builder.HasKey(lease => lease.Name);
    }
}

internal sealed class IndexStateConfiguration : IEntityTypeConfiguration<IndexState>
{
    public void Configure(EntityTypeBuilder<IndexState> builder)
    {
        builder.Property(state => state.Id).ValueGeneratedNever();
    }
}
