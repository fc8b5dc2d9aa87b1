using FranceTravail.Assistant.Testing;
using FranceTravail.Assistant.Web.Hosting;
using Microsoft.Extensions.Configuration;

namespace FranceTravail.Assistant.Web.Tests.Hosting;

public sealed class SettingsTemplateTests
{
    [Fact]
    public void Template_BoundStrictly_IsValidAndHoldsTheDefaults()
    {
        var section = new ConfigurationBuilder()
            .AddJsonFile(RepositoryFiles.Path("appsettings.template.json"))
            .Build()
            .GetSection(AssistantOptions.Section);

        var options = section.Get<AssistantOptions>(binder => binder.ErrorOnUnknownConfiguration = true)!;

        Assert.True(new AssistantOptionsValidator().Validate(null, options).Succeeded);
        Assert.Equivalent(new ModelOptions(), options.Models, strict: true);
        Assert.Equal(new AssistantOptions().User.Name, options.User.Name);
    }

    [Fact]
    public void Options_WithSeveralErrors_ReportsThemAll()
    {
        var options = new AssistantOptions { Models = new ModelOptions { Chat = "", MaxConcurrentAnswers = 0 }, User = new UserOptions { Name = "" } };

        var result = new AssistantOptionsValidator().Validate(null, options);

        Assert.Equal(3, result.Failures!.Count());
    }
}
