using System.Text.Json;
using FranceTravail.Assistant.Web.Features.Chat;

namespace FranceTravail.Assistant.Web.Startup;

/// <summary>The questions that the empty page suggests; an installation without the file suggests none.</summary>
internal static class SuggestionFile
{
    public static IReadOnlyList<Suggestion> Read(string path) => File.Exists(path)
        ? JsonSerializer.Deserialize<List<Suggestion>>(File.ReadAllText(path), JsonSerializerOptions.Web) ?? []
        : [];
}
