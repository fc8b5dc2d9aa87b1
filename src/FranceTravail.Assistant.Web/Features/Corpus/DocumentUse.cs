using FranceTravail.Assistant.Conversations.History;
using FranceTravail.Assistant.Knowledge.Curation;

namespace FranceTravail.Assistant.Web.Features.Corpus;

/// <summary>What a curator wants to know before and after pulling the brake.</summary>
/// <param name="History">Withdrawals, the last one first.</param>
/// <param name="Dates">Changes of its dates.</param>
/// <param name="Citing">The conversations that used the document.</param>
public sealed record DocumentUse(IReadOnlyList<WithdrawalRecord> History, DateHistory Dates, CitingReport Citing);
