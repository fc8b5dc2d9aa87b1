using System.Net;
using System.Net.Sockets;

namespace FranceTravail.Assistant.Web.Hosting;

/// <summary>Where the server listens, read and tried before anything starts: what Kestrel throws half-way says nothing to a newcomer.</summary>
internal static class ListenAddress
{
    private const string Local = "localhost";

    /// <summary>What keeps these addresses from being read, as a French sentence; null where nothing does.</summary>
    /// <param name="name">What they were given by, as the sentence names it.</param>
    /// <param name="urls">Separated by « ; ».</param>
    public static string? Fault(string name, string urls)
    {
        var addresses = Split(urls);
        if (addresses.Length == 0) return $"{name} attend une adresse complète, par exemple {Example(5081)}.";

        var wrong = addresses.FirstOrDefault(address => !IsReadable(address));
        if (wrong is null) return null;

        // A port alone is what most would type.
        var port = int.TryParse(wrong, out var typed) && typed is > 0 and <= IPEndPoint.MaxPort ? typed : 5081;
        return $"{name} attend une adresse complète, par exemple {Example(port)} : « {wrong} » n'en est pas une.";
    }

    /// <summary>Whether each address can be listened on at this moment.</summary>
    /// <param name="urls">Addresses in which there is no fault.</param>
    /// <exception cref="ListenAddressException">One cannot; the French message says which and what to do.</exception>
    public static void Require(IEnumerable<string> urls)
    {
        foreach (var url in urls)
        {
            var address = BindingAddress.Parse(url);
            if (address.IsUnixPipe || address.Port == 0) continue;

            try
            {
                Try(address);
            }
            catch (SocketException exception)
            {
                throw new ListenAddressException(url, exception.SocketErrorCode, exception);
            }
        }
    }

    public static string[] Split(string urls) => urls.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    public static string Example(int port) => $"http://127.0.0.1:{port}";

    private static bool IsReadable(string url)
    {
        try
        {
            var address = BindingAddress.Parse(url);
            return (address.Scheme.Equals("http", StringComparison.OrdinalIgnoreCase) || address.Scheme.Equals("https", StringComparison.OrdinalIgnoreCase))
                && address.PathBase.Length == 0
                && (address.IsUnixPipe || (IsHost(address.Host) && IsPort(address)));
        }
        catch (FormatException)
        {
            return false;
        }
    }

    // Kestrel takes what it cannot read, « 127.0.0.1:abc » too, for a name, and listens on every network of the machine.
    private static bool IsHost(string host) => host is "*" or "+" || Uri.CheckHostName(host) != UriHostNameType.Unknown;

    // Any free port: not for a name that stands for two addresses.
    private static bool IsPort(BindingAddress address) =>
        address.Port is > 0 and <= IPEndPoint.MaxPort || (address.Port == 0 && address.Host != Local);

    private static void Try(BindingAddress address)
    {
        var host = address.Host == Local ? IPAddress.Loopback
            : IPAddress.TryParse(address.Host, out var given) ? given
            : Socket.OSSupportsIPv6 ? IPAddress.IPv6Any : IPAddress.Any;
        using var socket = new Socket(host.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
        if (host.Equals(IPAddress.IPv6Any)) socket.DualMode = true;
        socket.Bind(new IPEndPoint(host, address.Port));
        socket.Listen();
    }
}
