using System.ComponentModel.DataAnnotations;

namespace FranceTravail.Assistant.Qdrant;

/// <summary>The section « Qdrant » of the configuration.</summary>
public sealed class QdrantOptions
{
    /// <summary>The name of the section.</summary>
    public const string Section = "Qdrant";

    /// <summary>REST address of the server (port 6333), <c>http</c> or <c>https</c>.</summary>
    [Required(AllowEmptyStrings = false)]
    public string Url { get; set; } = "http://127.0.0.1:6333";

    /// <summary>Sent as the header <c>api-key</c>; null sends none. Refused over plain HTTP to another machine.</summary>
    public string? ApiKey { get; set; }

    /// <summary>A PEM file with the authority that signed the server's certificate, where the system does not know it.</summary>
    public string? CertificateAuthority { get; set; }

    /// <summary>The alias under which the corpus is searched; its collections are called after it, with a number.</summary>
    [Required(AllowEmptyStrings = false)]
    [RegularExpression("^[A-Za-z0-9][A-Za-z0-9_-]{0,60}$")]
    public string Corpus { get; set; } = "assistant";

    /// <summary>Passages sent in one request, about 6 kB each.</summary>
    [Range(1, 2_000)]
    public int BatchSize { get; set; } = 256;

    /// <summary>Seconds after which one attempt is given up; writes and snapshots have ten times that.</summary>
    [Range(1, 600)]
    public int TimeoutSeconds { get; set; } = 10;

    /// <summary>Shards of a new collection. With more than one, scores differ slightly from the embedded index: term statistics are kept per shard.</summary>
    [Range(1, 64)]
    public int Shards { get; set; } = 1;

    /// <summary>Copies of each shard of a new collection, on as many nodes.</summary>
    [Range(1, 16)]
    public int Replicas { get; set; } = 1;

    /// <summary>Keeps the vectors of a new collection on disk instead of in memory.</summary>
    public bool OnDisk { get; set; }

    /// <summary>Compares the vectors of a new collection in 8 bits, kept in memory, before the exact ones: a quarter of the memory.</summary>
    public bool Quantization { get; set; }

    /// <summary>Milliseconds before the first retry of a request; doubled at each one. A <c>Retry-After</c> of the server comes first.</summary>
    [Range(1, 60_000)]
    public int RetryDelayMilliseconds { get; set; } = 200;

    /// <summary>Milliseconds between two looks at what is still to be written, and at a server that does not answer.</summary>
    [Range(10, 600_000)]
    public int PollMilliseconds { get; set; } = 2_000;
}
