namespace FranceTravail.Assistant.Web.Features.Letters.Sheet;

/// <summary>UTF-16 offsets in the text of a field; the end is excluded.</summary>
public sealed record TextSelection(int Start, int End)
{
    public bool IsEmpty => End <= Start;
}
