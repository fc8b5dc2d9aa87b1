using FranceTravail.Assistant.Qdrant;
using FranceTravail.Assistant.Testing;
using FranceTravail.Assistant.Web.Hosting;
using Microsoft.Extensions.Configuration;

namespace FranceTravail.Assistant.Web.Tests.Hosting;

public sealed class SettingsTemplateTests
{
    [Fact]
    public void Template_BoundStrictly_IsValidAndHoldsTheDefaults()
    {
        var options = Template().GetSection(AssistantOptions.Section).Get<AssistantOptions>(binder => binder.ErrorOnUnknownConfiguration = true)!;

        Assert.True(new AssistantOptionsValidator().Validate(null, options).Succeeded);
        Assert.Equivalent(new ModelOptions(), options.Models, strict: true);
        Assert.Equal(new AssistantOptions().User.Name, options.User.Name);
    }

    [Fact]
    public void Template_OfTheIndexBoundStrictly_HoldsTheDefaults()
    {
        var index = Template().GetSection(IndexOptions.Section).Get<IndexOptions>(binder => binder.ErrorOnUnknownConfiguration = true);
        var server = Template().GetSection(QdrantOptions.Section).Get<QdrantOptions>(binder => binder.ErrorOnUnknownConfiguration = true);

        Assert.Equivalent(new IndexOptions(), index, strict: true);
        Assert.Equivalent(new QdrantOptions(), server, strict: true);
    }

    [Fact]
    public void Options_WithSeveralErrors_ReportsThemAll()
    {
        var options = new AssistantOptions { Models = new ModelOptions { Chat = "", MaxConcurrentAnswers = 0 }, User = new UserOptions { Name = "" } };

        var result = new AssistantOptionsValidator().Validate(null, options);

        Assert.Equal(3, result.Failures!.Count());
    }

    private static IConfigurationRoot Template() => new ConfigurationBuilder()
        .AddJsonFile(RepositoryFiles.Path("appsettings.template.json"))
        .Build();
}
