using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace FranceTravail.Assistant.Conversations.Letters;

/// <summary>Curated files that come inside the program, each beside the class that reads it.</summary>
internal static class ShippedFile
{
    public static T ReadYaml<T>(Type beside, string name)
    {
        using var reader = Open(beside, name);
        return new DeserializerBuilder().WithNamingConvention(UnderscoredNamingConvention.Instance).Build().Deserialize<T>(reader);
    }

    /// <summary>Without empty lines and those that begin with #.</summary>
    public static IReadOnlyList<string> ReadLines(Type beside, string name)
    {
        using var reader = Open(beside, name);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Where(line => line[0] != '#')];
    }

    private static StreamReader Open(Type beside, string name) => new(beside.Assembly.GetManifestResourceStream(beside, name)!);
}
