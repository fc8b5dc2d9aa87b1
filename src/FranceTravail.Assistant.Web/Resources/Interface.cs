namespace FranceTravail.Assistant.Web.Resources;

/// <summary>Names <c>Interface.resx</c>, the page's texts in French.</summary>
public sealed class Interface;
