using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FranceTravail.Assistant.Data.Letters;

internal sealed class StoredLetterConfiguration : IEntityTypeConfiguration<StoredLetter>
{
    public void Configure(EntityTypeBuilder<StoredLetter> builder)
    {
        builder.Property(letter => letter.Id).ValueGeneratedNever();
        builder.HasIndex(letter => new { letter.Author, letter.UpdatedAt });
        builder.HasIndex(letter => letter.UpdatedAt);
        builder.HasIndex(letter => letter.SeriesId);
        builder.HasMany(letter => letter.Versions)
            .WithOne()
            .HasForeignKey(version => version.LetterId);
    }
}

internal sealed class StoredLetterVersionConfiguration : IEntityTypeConfiguration<StoredLetterVersion>
{
    public void Configure(EntityTypeBuilder<StoredLetterVersion> builder)
    {
        builder.HasKey(version => new { version.LetterId, version.Number });
    }
}

internal sealed class LetterHabitConfiguration : IEntityTypeConfiguration<LetterHabit>
{
    public void Configure(EntityTypeBuilder<LetterHabit> builder)
    {
        builder.HasKey(habit => habit.UserName);
    }
}

internal sealed class LetterTemplateVersionConfiguration : IEntityTypeConfiguration<LetterTemplateVersion>
{
    public void Configure(EntityTypeBuilder<LetterTemplateVersion> builder)
    {
        builder.HasKey(version => new { version.Template, version.Number });
    }
}

internal sealed class LetterMirrorResultConfiguration : IEntityTypeConfiguration<LetterMirrorResult>
{
    public void Configure(EntityTypeBuilder<LetterMirrorResult> builder)
    {
        builder.Property(result => result.Id).ValueGeneratedNever();
    }
}
