using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace FranceTravail.Assistant.Data.Conversations;

internal sealed class ConversationConfiguration : IEntityTypeConfiguration<Conversation>
{
    public void Configure(EntityTypeBuilder<Conversation> builder)
    {
        builder.Property(conversation => conversation.Id).ValueGeneratedNever();
        builder.HasIndex(conversation => new { conversation.Author, conversation.UpdatedAt });
        builder.HasMany(conversation => conversation.Turns)
            .WithOne(turn => turn.Conversation)
            .HasForeignKey(turn => turn.ConversationId);
    }
}

internal sealed class TurnConfiguration : IEntityTypeConfiguration<Turn>
{
    public void Configure(EntityTypeBuilder<Turn> builder)
    {
        builder.Property(turn => turn.Id).ValueGeneratedNever();
        builder.HasIndex(turn => new { turn.ConversationId, turn.Ordinal }).IsUnique();
        builder.HasIndex(turn => turn.State);
        builder.HasMany(turn => turn.Events)
            .WithOne()
            .HasForeignKey(record => record.TurnId);
    }
}

internal sealed class TurnEventRecordConfiguration : IEntityTypeConfiguration<TurnEventRecord>
{
    public void Configure(EntityTypeBuilder<TurnEventRecord> builder)
    {
        builder.HasKey(record => new { record.TurnId, record.Sequence });
    }
}
