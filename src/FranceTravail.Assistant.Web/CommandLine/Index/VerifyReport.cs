using FranceTravail.Assistant.Knowledge.Retrieval.Published;
using FranceTravail.Assistant.Qdrant.Moving;

namespace FranceTravail.Assistant.Web.CommandLine.Index;

/// <summary>What « index verify » found.</summary>
internal sealed record VerifyReport(IndexDifferences Contents, double Drift, IReadOnlyList<ComparedQuery> Queries)
{
    /// <summary>Mean part of the first ten that both indexes have; 1 where nothing was asked.</summary>
    public double Overlap => Queries.Count == 0 ? 1 : Queries.Average(query => query.Overlap);

    public object ToJson(bool isSame) => new
    {
        same = isSame,
        passages = new
        {
            Contents.Expected,
            Contents.Found,
            Contents.Missing,
            Contents.Extra,
            Contents.Different,
            Contents.Examples,
        },
        drift = Drift,
        queries = new
        {
            count = Queries.Count,
            overlap = Overlap,
            sameOrder = Queries.Count(query => query.IsSameOrder),
            differing = Queries.Where(query => query.Overlap < 1).Select(query => new { query.Query, query.Overlap }),
        },
    };

    public void Write(CommandOutput output, bool isSame)
    {
        output.Write(
            $"{Counted.Of(Contents.Expected, "passage")} ici, {Contents.Found} sur le serveur : "
            + $"{Counted.Of(Contents.Missing, "absent")}, {Contents.Extra} en trop, {Counted.Of(Contents.Different, "différent")}.");
        foreach (var example in Contents.Examples) output.Write($"  {example}");

        if (Queries.Count > 0)
        {
            output.Write(
                $"{Counted.Of(Queries.Count, "requête")} : {Overlap:P2} des dix premiers en commun, même ordre pour {Queries.Count(query => query.IsSameOrder)}.");
            foreach (var query in Queries.Where(query => query.Overlap < 1)) output.Write($"  {query.Overlap:P0} : {query.Query}");
        }

        if (Drift > AverageLengths.ReportedDrift)
            output.Write($"La longueur moyenne des passages a changé de {Drift:P0} depuis la construction : lancez « index rebuild » à l'occasion.");
        output.Write(isSame ? "Les deux index sont les mêmes." : "Les deux index diffèrent : lancez « index copy --from embedded --to qdrant » ou « index rebuild ».");
    }
}
