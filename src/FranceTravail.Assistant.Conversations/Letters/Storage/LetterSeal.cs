using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;

namespace FranceTravail.Assistant.Conversations.Letters.Storage;

/// <summary>Encrypts what letters hold before it is stored, with the keys of the data folder. Threads: any.</summary>
public sealed class LetterSeal(IDataProtectionProvider provider)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly IDataProtector _protector = provider.CreateProtector("letters.v1");

    public string Close<T>(T content) => _protector.Protect(JsonSerializer.Serialize(content, Json));

    /// <exception cref="LetterUnreadableException">The key is gone or the content was changed.</exception>
    public T Open<T>(string closed)
    {
        try
        {
            return JsonSerializer.Deserialize<T>(_protector.Unprotect(closed), Json)!;
        }
        catch (Exception exception) when (exception is CryptographicException or JsonException)
        {
            throw new LetterUnreadableException(exception);
        }
    }
}
