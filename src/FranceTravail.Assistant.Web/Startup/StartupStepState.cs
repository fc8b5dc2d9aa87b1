namespace FranceTravail.Assistant.Web.Startup;

public enum StartupStepState
{
    Waiting,
    Running,
    Done,
    Failed,
}
