using FranceTravail.Assistant.Conversations.Models;

namespace FranceTravail.Assistant.Conversations.Letters.Rewriting;

/// <summary>How actions are called, what they ask for, and which of them an installation can do.</summary>
public static class RewriteActions
{
    /// <summary>What code does alone, so that it is there without any model.</summary>
    public static IReadOnlyList<RewriteAction> WithoutModel { get; } = [RewriteAction.ChangeDate, RewriteAction.MakeList];

    /// <summary>In the order of the menu.</summary>
    /// <param name="profile">Of the loaded model; null where there is none.</param>
    public static IReadOnlyList<RewriteAction> Of(ChatProfile? profile) =>
        [.. Enum.GetValues<RewriteAction>().Where(action => WithoutModel.Contains(action) || profile?.LetterActions?.Contains(action) == true)];

    public static string Label(this RewriteAction action) => action switch
    {
        RewriteAction.Correct => "Corriger",
        RewriteAction.MakeList => "Mettre en liste",
        RewriteAction.Shorter => "Plus court",
        RewriteAction.ChangeDate => "Changer la date",
        RewriteAction.AddSentence => "Ajouter une phrase",
        RewriteAction.Simpler => "Plus simple",
        RewriteAction.Warmer => "Plus chaleureux",
        RewriteAction.Firmer => "Plus ferme",
        RewriteAction.EasyToRead => "Facile à lire (FALC)",
        _ => throw new ArgumentOutOfRangeException(nameof(action), action, null),
    };

    /// <summary>The label of what the agent has to give with it; null for nothing.</summary>
    public static string? ArgumentLabel(this RewriteAction action) => action switch
    {
        RewriteAction.ChangeDate => "Nouvelle date (jj/mm/aaaa)",
        RewriteAction.AddSentence => "Ce que la phrase doit dire",
        _ => null,
    };

    /// <summary>The file of its prompt in the folder that the profile names.</summary>
    internal static string PromptFile(this RewriteAction action) => action switch
    {
        RewriteAction.Correct => "correct",
        RewriteAction.MakeList => "make-list",
        RewriteAction.Shorter => "shorter",
        RewriteAction.AddSentence => "add-sentence",
        RewriteAction.Simpler => "simpler",
        RewriteAction.Warmer => "warmer",
        RewriteAction.Firmer => "firmer",
        RewriteAction.EasyToRead => "easy-to-read",
        _ => throw new ArgumentOutOfRangeException(nameof(action), action, null),
    };
}
