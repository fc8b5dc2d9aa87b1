namespace FranceTravail.Assistant.Knowledge.Evidence.Gate;

/// <summary>What a search shows of whether the corpus answers a question. Shares are from 0 to 1.</summary>
/// <param name="PassageCoverage">Largest share of the question's words in one passage, its title included.</param>
/// <param name="SentenceCoverage">The same in one sentence with its passage's title and heading.</param>
/// <param name="Similarity">Highest cosine between question and passage; 0 without an embedding model.</param>
/// <param name="SentenceSimilarity">Highest cosine between question and sentence; 0 without an embedding model.</param>
/// <param name="MissingNames">Names and figures of the question that none of the passages read holds, nor the year of their date: what is asked of a town or a year which no text names is not answered.</param>
/// <param name="Words">Words of the question that count.</param>
/// <param name="Agreement">Share of the first five passages that words and vectors both found among their first twenty.</param>
public sealed record AnswerSignals(
    double PassageCoverage,
    double SentenceCoverage,
    double Similarity,
    double SentenceSimilarity,
    int MissingNames,
    int Words,
    double Agreement);
