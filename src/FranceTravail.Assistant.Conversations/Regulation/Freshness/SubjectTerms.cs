using FranceTravail.Assistant.Knowledge.Retrieval.Analysis;

namespace FranceTravail.Assistant.Conversations.Regulation.Freshness;

/// <summary>
/// What a document is about, by the words of its title: the one place where its publisher names its subject. Two texts are
/// on the same subject when the shorter title is mostly in the longer one.
/// </summary>
internal sealed class SubjectTerms(string title)
{
    private const double MostOf = 0.6;
    private const int FewestShared = 2;

    // Words that name the kind of text and no subject.
    private static readonly HashSet<string> Forms =
        [.. FrenchAnalyzer.Terms("code du travail, partie, livre, titre, chapitre, section, article, annexe, fiche, question, réponse, dispositions générales")];

    private readonly HashSet<string> _terms =
        [.. FrenchAnalyzer.Terms(title).Where(term => !Forms.Contains(term) && !term.Any(char.IsDigit))];

    public bool IsSameAs(SubjectTerms other)
    {
        if (_terms.Count == 0 || other._terms.Count == 0) return false;
        if (_terms.SetEquals(other._terms)) return true;

        var shared = _terms.Count(other._terms.Contains);
        return shared >= FewestShared && shared >= MostOf * Math.Min(_terms.Count, other._terms.Count);
    }
}
