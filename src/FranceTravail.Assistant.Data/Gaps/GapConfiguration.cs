using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FranceTravail.Assistant.Data.Gaps;

internal sealed class CorpusGapConfiguration : IEntityTypeConfiguration<CorpusGap>
{
    public void Configure(EntityTypeBuilder<CorpusGap> builder)
    {
        builder.HasIndex(gap => gap.Terms).IsUnique();
        builder.Property(gap => gap.State).HasConversion<string>();
        builder.HasMany(gap => gap.Reports)
            .WithOne(report => report.Gap)
            .HasForeignKey(report => report.GapId);
    }
}

internal sealed class GapReportConfiguration : IEntityTypeConfiguration<GapReport>
{
    public void Configure(EntityTypeBuilder<GapReport> builder)
    {
        builder.Property(report => report.Reason).HasConversion<string>();
        builder.HasIndex(report => report.TurnId).IsUnique();
        builder.HasIndex(report => report.ReportedAt);
    }
}
