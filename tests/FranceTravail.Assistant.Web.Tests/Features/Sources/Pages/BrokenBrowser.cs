using System.Diagnostics.CodeAnalysis;
using Microsoft.JSInterop;

namespace FranceTravail.Assistant.Web.Tests.Features.Sources.Pages;

/// <summary>A browser in which no script can be had.</summary>
internal sealed class BrokenBrowser(Exception failure) : IJSRuntime
{
    private const DynamicallyAccessedMemberTypes Read =
        DynamicallyAccessedMemberTypes.PublicConstructors | DynamicallyAccessedMemberTypes.PublicFields | DynamicallyAccessedMemberTypes.PublicProperties;

    public ValueTask<TValue> InvokeAsync<[DynamicallyAccessedMembers(Read)] TValue>(string identifier, object?[]? args) =>
        ValueTask.FromException<TValue>(failure);

    public ValueTask<TValue> InvokeAsync<[DynamicallyAccessedMembers(Read)] TValue>(string identifier, CancellationToken cancellationToken, object?[]? args) =>
        ValueTask.FromException<TValue>(failure);
}
