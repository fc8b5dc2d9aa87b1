using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FranceTravail.Assistant.Data.Lexicon;

internal sealed class LexiconChangeConfiguration : IEntityTypeConfiguration<LexiconChange>
{
    public void Configure(EntityTypeBuilder<LexiconChange> builder)
    {
        builder.HasIndex(change => change.Entry);
    }
}
