using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace FranceTravail.Assistant.Testing.Qdrant;

/// <summary>A certificate authority as an organisation runs one for its own servers: no revocation list, no address to ask.</summary>
public sealed class PrivateAuthority : IDisposable
{
    private readonly ECDsa _key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
    private readonly X509Certificate2 _root;

    public PrivateAuthority()
    {
        var request = new CertificateRequest("CN=private authority", _key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, false, 0, true));
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.KeyCertSign | X509KeyUsageFlags.CrlSign, true));
        request.CertificateExtensions.Add(new X509SubjectKeyIdentifierExtension(request.PublicKey, false));
        _root = request.CreateSelfSigned(Begin, End);
    }

    private static DateTimeOffset Begin => TimeProvider.System.GetUtcNow().AddDays(-1);

    private static DateTimeOffset End => TimeProvider.System.GetUtcNow().AddDays(30);

    /// <summary>The authority's own certificate, as its users are given it.</summary>
    public string Pem => _root.ExportCertificatePem();

    /// <summary>A certificate of a server on this machine, with its key.</summary>
    public X509Certificate2 Sign()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=127.0.0.1", key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddIpAddress(IPAddress.Loopback);
        request.CertificateExtensions.Add(names.Build());
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(false, false, 0, true));
        using var signed = request.Create(_root, Begin, End.AddDays(-1), RandomNumberGenerator.GetBytes(8));
        using var whole = signed.CopyWithPrivateKey(key);
        return X509CertificateLoader.LoadPkcs12(whole.Export(X509ContentType.Pfx), null);
    }

    public void Dispose()
    {
        _root.Dispose();
        _key.Dispose();
    }
}
