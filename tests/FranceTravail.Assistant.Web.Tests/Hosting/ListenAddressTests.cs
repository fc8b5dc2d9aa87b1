using System.Net;
using System.Net.Sockets;
using FranceTravail.Assistant.Web.Hosting;
using Microsoft.AspNetCore.Connections;

namespace FranceTravail.Assistant.Web.Tests.Hosting;

public sealed class ListenAddressTests
{
    [Theory]
    [InlineData("http://127.0.0.1:5080")]
    [InlineData("http://127.0.0.1:0")]
    [InlineData("http://localhost:5080; http://[::1]:5080")]
    [InlineData("HTTPS://*:443")]
    [InlineData("http://assistant.local")]
    [InlineData("http://unix:/run/assistant.sock")]
    public void Fault_OfWhatKestrelListensOn_IsNone(string urls) => Assert.Null(ListenAddress.Fault("--urls", urls));

    [Theory]
    [InlineData("127.0.0.1:5080")]
    [InlineData("http://localhost:0")]
    [InlineData("http://")]
    [InlineData(" ; ")]
    public void Fault_OfAnythingElse_GivesTheRightForm(string urls) =>
        Assert.Contains("http://127.0.0.1:5081", ListenAddress.Fault("--urls", urls), StringComparison.Ordinal);

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("localhost")]
    [InlineData("*")]
    public void Require_APortThatIsTaken_Throws(string host)
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var port = ((IPEndPoint)other.LocalEndpoint).Port;

        Assert.Throws<ListenAddressException>(() => ListenAddress.Require([$"http://{host}:{port}"]));

        // What was tried is free again.
        other.Stop();
        ListenAddress.Require([$"http://{host}:{port}"]);
        ListenAddress.Require([$"http://{host}:{port}"]);
    }

    [Fact]
    public void Require_AnAddressOfAnotherMachine_SaysSo()
    {
        var exception = Assert.Throws<ListenAddressException>(() => ListenAddress.Require(["http://192.0.2.1:5080"]));

        Assert.Contains("n'est pas une adresse de cette machine", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_AnAddressTakenBetweenTheTrialAndTheStart_SaysTheSame()
    {
        var thrown = new IOException("Failed to bind", new AddressInUseException("in use"));

        Assert.Contains("est déjà prise", ListenAddressException.Of(thrown, ["http://127.0.0.1:5080"])!.Message, StringComparison.Ordinal);
        Assert.Null(ListenAddressException.Of(new IOException("disque plein"), ["http://127.0.0.1:5080"]));
    }
}
