namespace FranceTravail.Assistant.Conversations.Turns;

/// <summary>The one place that turns an exception into a French sentence that says what to do. Implemented where all exceptions are known.</summary>
public interface IFailureWording
{
    string Describe(Exception exception);
}
