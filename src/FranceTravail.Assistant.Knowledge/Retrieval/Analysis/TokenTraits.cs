namespace FranceTravail.Assistant.Knowledge.Retrieval.Analysis;

/// <summary>What the tokenizer saw around a token, carried by Lucene's flags attribute.</summary>
[Flags]
internal enum TokenTraits
{
    None = 0,

    /// <summary>A number, an article or a form number: never a stop word, never stemmed.</summary>
    Exact = 1,

    /// <summary>The line is written in capitals, which then say nothing about its words.</summary>
    InCapitalsLine = 2,

    OpensSentence = 4,

    /// <summary>Written in capitals among words that are not.</summary>
    Acronym = 8,
}
