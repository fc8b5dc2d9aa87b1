using FranceTravail.Assistant.Conversations.Letters.Curation;
using FranceTravail.Assistant.Conversations.Letters.Templates;
using FranceTravail.Assistant.Conversations.Prompting;
using FranceTravail.Assistant.Data.Letters;
using FranceTravail.Assistant.Testing;

namespace FranceTravail.Assistant.Conversations.Tests.Letters;

/// <summary>What a curator may not take out of a letter that has effects in law.</summary>
public sealed class TemplateObligationsTests
{
    private const string MediationExample = "contact_mediateur|delai_mediation|juridiction|delai_juridiction";

    private static readonly LetterTemplates Templates = LetterDesk.Templates;

    [Theory]
    [InlineData("decision-sanction", "  - notice: 'mediation'\n", "", "« Médiation préalable et recours » a disparu")]
    [InlineData("decision-sanction", "  - notice: 'mediation'\n", "  - notice: 'mediation'\n    when: 'sanction = radiation'\n", "n'est plus écrite dans tous les cas")]
    [InlineData("decision-sanction", "decision: true\n", "", "« decision: true »")]
    [InlineData("decision-sanction", "subject:", "consigne: 'Écrire à {civilite} {nom}.'\nsubject:", "texte fixe")]
    [InlineData("decision-sanction", "signature_lead: 'Pour le directeur régional de France Travail,'\n", "", "signature_lead")]
    [InlineData("decision-sanction", "label: 'Motifs de la décision'\n    type: long_text", "label: 'Motifs de la décision'\n    type: long_text\n    required: false", "« Motifs de la décision » (motifs)")]
    [InlineData("decision-sanction", " Sa durée est la suivante : {duree}.", "", "ne dit plus « Durée »")]
    [InlineData("avertissement", "    accepts: ['Aucun']\n", "", "« accepts »")]
    [InlineData("avertissement", "    sources:\n      - article: R5412-3-3\n        document: ct-r5412-1--r5412-7-1\n", "", "R5412-3-3")]
    public void Version_OfAShippedTemplateThatLostSomething_IsRefusedAndSaysWhat(string name, string text, string by, string missing)
    {
        var shipped = Templates.TextOf(name)!;
        Assert.Contains(text, shipped, StringComparison.Ordinal);

        var exception = Assert.Throws<PromptException>(() => Templates.Parse(name, shipped.Replace(text, by, StringComparison.Ordinal)));

        Assert.Contains(missing, exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("champ inconnu", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Version_WithoutItsNoticeAndTheExampleOfIt_IsRefusedToo()
    {
        var lines = Templates.TextOf("decision-sanction")!.Split('\n').Where(line => !line.Contains("notice:", StringComparison.Ordinal) && !MediationExample.Split('|').Any(name => line.Contains(name, StringComparison.Ordinal)));

        var exception = Assert.Throws<PromptException>(() => Templates.Parse("decision-sanction", string.Join('\n', lines)));

        Assert.Equal("La mention obligatoire « Médiation préalable et recours » a disparu : remettez « - notice: 'mediation' » dans le texte.", exception.Message);
    }

    [Theory]
    [InlineData("decision-sanction", "Cette décision repose sur les motifs", "Les motifs de cette décision sont les motifs")]
    [InlineData("decision-sanction", "title: 'Décision de sanction'", "title: 'Sanction décidée'")]
    [InlineData("convocation", "En cas d''empêchement", "Si vous ne pouvez pas venir")]
    public void Version_ThatOnlyRewords_IsATemplate(string name, string text, string by)
    {
        var changed = Templates.TextOf(name)!.Replace(text, by, StringComparison.Ordinal);

        Assert.NotEqual(Templates.TextOf(name), changed);
        Assert.Empty(TemplateTrial.Of(Templates.Parse(name, changed)).Faults);
    }

    [Fact]
    public async Task Version_PublishedBeforeWithoutItsNotice_IsLeftOutAtTheNextStart()
    {
        await using var desk = await LetterDesk.OpenAsync();
        var shipped = Templates.TextOf("decision-sanction")!;
        await desk.StoreVersionAsync(new LetterTemplateVersion { Template = "decision-sanction", Number = 1, Text = shipped.Replace("  - notice: 'mediation'\n", string.Empty, StringComparison.Ordinal), Author = LetterDesk.Author });

        var restarted = LetterTemplates.Load(RepositoryFiles.Path("prompts"));
        await desk.Curation(restarted).LoadAsync(TestDeadline.Token());

        Assert.Equal(shipped, restarted.TextOf("decision-sanction"));
    }

    [Theory]
    [InlineData("Refus d''aide", "Votre demande", "Nous avons étudié votre dossier.")]
    [InlineData("Aide", "Votre sanction", "Nous avons étudié votre dossier.")]
    [InlineData("Aide", "Votre demande", "Votre allocation est suspendue.")]
    [InlineData("Aide", "Votre demande", "Votre demande n''a pas été acceptée.")]
    public void NewTemplate_ThatSanctionsOrRefuses_HasToSayHowToAppeal(string title, string subject, string sentence)
    {
        Assert.Equal(2, Faults(title, subject, sentence, "").Count);
        Assert.Contains("voies de recours", Assert.Single(Faults(title, subject, sentence, "decision: true")), StringComparison.Ordinal);
        Assert.Contains("voies de recours", Assert.Single(Faults(title, subject, $"{sentence}'\n  - notice: 'retenues", "decision: true")), StringComparison.Ordinal);
        Assert.Empty(Faults(title, subject, $"{sentence}'\n  - notice: 'recours-gracieux-are", "decision: true"));
    }

    [Theory]
    [InlineData("Si vous ne venez pas, vous risquez une radiation.")]
    [InlineData("Vous pouvez refuser cette offre.")]
    public void NewTemplate_ThatOnlyWarns_IsNoDecision(string sentence)
    {
        Assert.Empty(Faults("Rappel", "Votre rendez-vous", sentence, ""));
    }

    private static IReadOnlyList<string> Faults(string title, string subject, string sentence, string decision) => TemplateTrial.Of(Templates.Parse("essai", $"""
        title: '{title}'
        theme: 'Essai'
        subject: '{subject}'
        {decision}
        body:
          - text: '{sentence}'
        example:
          civilite: 'Mme'
          nom: 'Diallo'
          signataire: 'Paul Martin'
          fonction: 'conseiller'
          adresse_service: '1 rue de l''Exemple, 69000 Lyon'
          date_courrier: '20/11/2026'
        """)).Faults;
}
