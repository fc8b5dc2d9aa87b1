using FranceTravail.Assistant.Conversations.Regulation;
using FranceTravail.Assistant.Conversations.Tests.Regulation.Freshness;
using FranceTravail.Assistant.Knowledge.Evidence;

namespace FranceTravail.Assistant.Conversations.Tests.Regulation;

public sealed class EvidenceExtractsTests
{
    [Fact]
    public void Introduction_BringsTheItemsOfItsList() => Assert.Equal(
        "La personne apporte trois pièces :\n- une pièce d'identité ;\n- un curriculum vitae ;\n- un relevé d'identité bancaire.",
        Extract("La personne apporte trois pièces :\n- une pièce d'identité ;\n- un curriculum vitae ;\n- un relevé d'identité bancaire.\nElle signe le registre.", 0));

    [Fact]
    public void Row_IsReadInWords() => Assert.Equal(
        "Rédiger son CV — Durée : 3 heures ; Dates : 12 janvier",
        Extract("Atelier | Durée | Dates\nRédiger son CV | 3 heures | 12 janvier\nChanger de métier | 6 heures | 23 février", 0));

    private static string Extract(string text, int sentence)
    {
        var passage = Found.Passage("Un titre", "2026-01-01", text: text);
        return Assert.Single(EvidenceExtracts.From([new EvidenceCandidate(passage, SentenceSplitter.Split(text)[sentence], 1, 1)])).Text;
    }
}
