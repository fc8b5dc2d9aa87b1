using System.Text.Json.Serialization;

namespace FranceTravail.Assistant.Data.Gaps;

/// <summary>Why a question got no answer.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<GapReason>))]
public enum GapReason
{
    /// <summary>No passage that the asker may read, of that day.</summary>
    NothingFound,

    /// <summary>Passages were found; the gate judged that none answers.</summary>
    NothingAnswers,

    /// <summary>The model read the extracts and found no answer in them.</summary>
    ModelRefused,

    /// <summary>Nothing of what the model wrote passed the checks.</summary>
    ChecksFailed,

    /// <summary>A document that the answer used was withdrawn, or its dates changed, while it was being written.</summary>
    SupportWithdrawn,

    /// <summary>An agent was given an answer and reports what it lacks.</summary>
    Reported,
}
