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

internal sealed class IndexStateConfiguration : IEntityTypeConfiguration<IndexState>
{
    public void Configure(EntityTypeBuilder<IndexState> builder)
    {
        builder.Property(state => state.Id).ValueGeneratedNever();
    }
}
