namespace FranceTravail.Assistant.Knowledge.Privacy;

/// <summary>Of the person written to, as the civility says it; unknown where no civility was given.</summary>
public enum Gender
{
    Unknown,
    Feminine,
    Masculine,
}
