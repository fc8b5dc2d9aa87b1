using FranceTravail.Assistant.Knowledge.Retrieval.Lexicon;
using FranceTravail.Assistant.Knowledge.Retrieval.Lexicon.Curation;
using FranceTravail.Assistant.Web.Resources;
using Microsoft.Extensions.Localization;

namespace FranceTravail.Assistant.Web.Features.Corpus.Vocabulary;

internal static class VocabularyLabels
{
    public static string Of(IStringLocalizer<Interface> text, VocabularyKind kind) => kind switch
    {
        VocabularyKind.Equivalents => text["VocabularyKind.Equivalents"],
        VocabularyKind.OneWay => text["VocabularyKind.OneWay"],
        _ => text["VocabularyKind.CapitalsOnly"],
    };

    /// <summary>« a = b », « a → b », or the acronyms.</summary>
    public static string Of(VocabularyRule rule) => rule.Kind switch
    {
        VocabularyKind.Equivalents => string.Join(" = ", rule.Phrases.Words),
        VocabularyKind.OneWay => $"{PhraseList.Join(rule.Phrases.Words)} → {PhraseList.Join(rule.Phrases.Added)}",
        _ => PhraseList.Join(rule.Phrases.Words),
    };

    /// <summary>What is wrong and what to do.</summary>
    public static string Of(IStringLocalizer<Interface> text, VocabularyFault fault) => fault.Kind switch
    {
        VocabularyFaultKind.Empty => text["VocabularyFault.Empty"],
        VocabularyFaultKind.TooLong => text["VocabularyFault.TooLong", fault.Words],
        VocabularyFaultKind.StopWords => text["VocabularyFault.StopWords", fault.Words],
        VocabularyFaultKind.NoAcronym => text["VocabularyFault.NoAcronym", fault.Words],
        VocabularyFaultKind.Sign => text["VocabularyFault.Sign", fault.Words],
        VocabularyFaultKind.OwnTerm => text["VocabularyFault.OwnTerm", fault.Words],
        VocabularyFaultKind.Overtaken => text["VocabularyFault.Overtaken"],
        _ => text["VocabularyFault.Duplicate", Of(VocabularyRule.Read(fault.Words))],
    };
}
