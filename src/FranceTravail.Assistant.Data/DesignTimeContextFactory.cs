using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace FranceTravail.Assistant.Data;

/// <summary>Used by the EF Core tools alone (<c>dotnet ef migrations add</c>).</summary>
internal sealed class DesignTimeContextFactory : IDesignTimeDbContextFactory<AssistantDbContext>
{
    public AssistantDbContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<AssistantDbContext>().UseSqlite("Data Source=:memory:").Options);
}
