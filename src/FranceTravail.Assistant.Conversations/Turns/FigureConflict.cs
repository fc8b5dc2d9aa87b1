namespace FranceTravail.Assistant.Conversations.Turns;

/// <summary>Two documents in force that give another figure for the same thing. Both are shown: which one prevails is for a person to say.</summary>
public sealed record FigureConflict(DecisiveSentence First, DecisiveSentence Second);
