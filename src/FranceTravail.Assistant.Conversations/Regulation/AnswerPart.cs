using FranceTravail.Assistant.Knowledge.Citations;
using Microsoft.Extensions.AI;

namespace FranceTravail.Assistant.Conversations.Regulation;

/// <summary>What a model's answer gives, in order, as it is written.</summary>
internal abstract record AnswerPart
{
    private AnswerPart()
    {
    }

    /// <summary>A whole sentence with the white space behind it, checked against its sources.</summary>
    public sealed record Sentence(SentenceCheck Check) : AnswerPart;

    /// <summary>All that the model said is its refusal sentence.</summary>
    public sealed record Refusal : AnswerPart;

    /// <summary>The last part.</summary>
    public sealed record End(UsageDetails Usage, CheckTimes Times) : AnswerPart;
}
