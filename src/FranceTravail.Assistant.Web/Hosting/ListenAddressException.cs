using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;

namespace FranceTravail.Assistant.Web.Hosting;

/// <summary>The server cannot listen where it was told to. Its message is French and says what to do.</summary>
internal sealed class ListenAddressException : Exception
{
    public ListenAddressException(string message)
        : base(message)
    {
    }

    public ListenAddressException(string address, SocketError error, Exception innerException)
        : base(Describe(address, error, innerException), innerException)
    {
    }

    /// <summary>What a start that failed says of its addresses; null where they are not its reason.</summary>
    public static ListenAddressException? Of(Exception exception, IEnumerable<string> addresses)
    {
        SocketError? error = exception switch
        {
            IOException { InnerException: AddressInUseException } => SocketError.AddressAlreadyInUse,
            SocketException socket => socket.SocketErrorCode,
            _ => null,
        };
        return error is { } code ? new ListenAddressException(string.Join(", ", addresses), code, exception) : null;
    }

    private static string Describe(string address, SocketError error, Exception exception)
    {
        var reason = error switch
        {
            SocketError.AddressAlreadyInUse => $"L'adresse {address} est déjà prise par un autre programme. Arrêtez-le, ou choisissez",
            SocketError.AccessDenied => $"L'adresse {address} demande des droits que ce programme n'a pas. Choisissez",
            SocketError.AddressNotAvailable => $"L'adresse {address} n'est pas une adresse de cette machine. Choisissez",
            _ => $"L'adresse {address} ne peut pas être écoutée : {exception.Message}. Choisissez",
        };
        return $"{reason} une autre adresse avec --urls, par exemple --urls {ListenAddress.Example(Other(address))}.";
    }

    // Beside the one that is taken, where ordinary programs may listen.
    private static int Other(string address)
    {
        try
        {
            var port = BindingAddress.Parse(address).Port + 1;
            return port is > 1024 and < 65535 ? port : 5081;
        }
        catch (FormatException)
        {
            return 5081;
        }
    }
}
