using System.Text.Json.Serialization;

namespace FranceTravail.Assistant.Conversations.Letters.Rewriting;

/// <summary>What can be done with a selection of a letter. The names are those of <c>letterActions</c> in <c>models.json</c>.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<RewriteAction>))]
public enum RewriteAction
{
    Correct,

    /// <summary>By code where the selection holds a plain enumeration; else by the model.</summary>
    MakeList,
    Shorter,

    /// <summary>By code.</summary>
    ChangeDate,

    /// <summary>Writes one sentence after the selection, which stays as it is.</summary>
    AddSentence,
    Simpler,
    Warmer,
    Firmer,

    /// <summary>FALC, « facile à lire et à comprendre ».</summary>
    EasyToRead,
}
