namespace FranceTravail.Assistant.Web.Startup;

/// <param name="Name">What the page calls it, in French.</param>
/// <param name="Fraction">From 0 to 1; null while it cannot be told.</param>
/// <param name="Detail">A French sentence: how far it is, or why it failed and what to do.</param>
public sealed record StartupStep(string Name, StartupStepState State, double? Fraction = null, string? Detail = null);
