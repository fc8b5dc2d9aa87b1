namespace FranceTravail.Assistant.Knowledge.Evaluation;

public sealed record RetrievalScores(Estimate Recall5, Estimate Recall10, Estimate Mrr10, Estimate Ndcg10);
