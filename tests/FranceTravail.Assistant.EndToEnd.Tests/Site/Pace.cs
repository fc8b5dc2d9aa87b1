namespace FranceTravail.Assistant.EndToEnd.Tests.Site;

/// <summary>How long a practised person takes for each gesture, by the keystroke-level model (Card, Moran, Newell, The Keystroke-Level Model, 1980): an estimate, never somebody.</summary>
/// <param name="Key">K, one key or one click; 0.28 s for an average typist who is no secretary.</param>
/// <param name="Point">P, to go to a place with the mouse.</param>
/// <param name="Home">H, the hand from the mouse to the keyboard or back.</param>
/// <param name="Think">M, to decide what comes next.</param>
internal sealed record Pace(double Key, double Point, double Home, double Think)
{
    /// <summary>As fast as the program answers.</summary>
    public static Pace None { get; } = new(0, 0, 0, 0);

    public static Pace Practised { get; } = new(0.28, 1.1, 0.4, 1.35);

    /// <summary>Seconds spent so far.</summary>
    public double Spent { get; private set; }

    public Task ThinkAndPointAsync() => TakeAsync(Think + Point);

    public Task ClickAsync() => TakeAsync(Key);

    public Task GoToKeyboardAsync() => TakeAsync(Home);

    public Task GoToMouseAsync() => TakeAsync(Home);

    public Task PressAsync(int keys) => TakeAsync(keys * Key);

    private Task TakeAsync(double seconds)
    {
        Spent += seconds;
        return seconds == 0 ? Task.CompletedTask : Task.Delay(TimeSpan.FromSeconds(seconds), TestContext.Current.CancellationToken);
    }
}
