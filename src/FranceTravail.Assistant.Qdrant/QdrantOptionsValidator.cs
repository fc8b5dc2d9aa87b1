using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace FranceTravail.Assistant.Qdrant;

/// <summary>The annotations, and what they cannot say: an address that is one, and no key in clear on a network.</summary>
public sealed class QdrantOptionsValidator : IValidateOptions<QdrantOptions>
{
    /// <inheritdoc />
    public ValidateOptionsResult Validate(string? name, QdrantOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);

        var results = new List<ValidationResult>();
        Validator.TryValidateObject(options, new ValidationContext(options), results, validateAllProperties: true);
        var failures = results
            .Select(result => $"Qdrant:{string.Join(", ", result.MemberNames)} : {result.ErrorMessage}")
            .ToList();
        if (!Uri.TryCreate(options.Url, UriKind.Absolute, out var url) || url.Scheme is not ("http" or "https"))
        {
            failures.Add($"Qdrant:Url attend une adresse http ou https, par exemple http://127.0.0.1:6333, pas « {options.Url} ».");
        }
        else if (options.ApiKey is { Length: > 0 } && url.Scheme == "http" && !url.IsLoopback)
        {
            failures.Add("Qdrant:ApiKey serait envoyée en clair sur le réseau : donnez une adresse https dans Qdrant:Url.");
        }

        if (options.CertificateAuthority is { Length: > 0 } path && !File.Exists(path))
            failures.Add($"Qdrant:CertificateAuthority : le fichier {path} n'existe pas.");
        return failures.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }
}
