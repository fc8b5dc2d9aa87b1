using FranceTravail.Assistant.Conversations.Letters.Templates;

namespace FranceTravail.Assistant.Conversations.Letters.Evaluation;

/// <summary>Five sets of facts for each template: its own example, a man, other values, the fewest facts, a dated letter with its agency.</summary>
public static class FactSets
{
    public const int Count = 5;

    /// <param name="set">From 0.</param>
    public static Dictionary<string, string?> Of(LetterTemplate template, int set)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(set);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(set, Count);
        var facts = template.Example.ToDictionary(fact => fact.Key, fact => (string?)fact.Value);
        switch (set)
        {
            case 1:
                facts[CommonFields.Civility] = "M.";
                break;
            case 2:
                (facts[CommonFields.LastName], facts[CommonFields.Signer], facts[CommonFields.Role]) = ("N'Guessan-Le Goff", "Zoé Étienne", "directrice d'agence");
                break;
            case 3:
                foreach (var field in template.Fields.Where(field => !field.IsRequired)) facts.Remove(field.Name);
                if (template.IsToCompany) facts[CommonFields.Civility] = "Mme";
                break;
            case 4:
                (facts[CommonFields.Agency], facts[CommonFields.Day]) = ("Agence du Vieux-Port", "24/11/2026");
                break;
        }

        return facts;
    }
}
