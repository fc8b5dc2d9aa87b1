using FranceTravail.Assistant.Conversations.Letters;
using FranceTravail.Assistant.Conversations.Letters.Composition;
using FranceTravail.Assistant.Conversations.Letters.Evaluation;
using FranceTravail.Assistant.Conversations.Letters.Templates;
using FranceTravail.Assistant.Knowledge.Privacy;
using FranceTravail.Assistant.Testing;

namespace FranceTravail.Assistant.Conversations.Tests.Letters;

/// <summary>Every letter that we ship, with each set of facts.</summary>
public sealed class ShippedTemplatesTests
{
    private static readonly LetterTemplates Templates = LetterTemplates.Load(RepositoryFiles.Path("prompts"));

    public static TheoryData<string> Names => [.. Templates.All.Select(template => template.Name)];

    public static TheoryData<string, int> Cases
    {
        get
        {
            var cases = new TheoryData<string, int>();
            foreach (var template in Templates.All)
            {
                for (var set = 0; set < FactSets.Count; set++) cases.Add(template.Name, set);
            }

            return cases;
        }
    }

    [Fact]
    public void Templates_AreTheAgencyLettersAndTheFreeOne()
    {
        Assert.Equal(24, Templates.All.Count);
        Assert.All(["avertissement", "notification-prealable", "decision-sanction"], name => Assert.True(Templates.Find(name)!.IsLocked));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Letter_FromFacts_SaysEachOnceAndPassesItsChecks(string name, int set)
    {
        var template = Templates.Find(name)!;
        var facts = LetterFacts.Read(template, Facts(template, set));
        Assert.Empty(facts.Errors);

        var letter = LetterComposer.Compose(template, facts);

        Assert.DoesNotContain(LetterChecker.Check(template, facts, letter), check => check.IsMandatory && !check.Passed);
        Assert.Empty(LetterJudge.Faults(template, facts, letter.Text));
        Assert.DoesNotContain("(e)", letter.Text, StringComparison.Ordinal);
        Assert.Contains(facts.Gender switch { Gender.Feminine => "\nMadame,", Gender.Masculine => "\nMonsieur,", _ => "\nMadame, Monsieur," }, letter.Text, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Letter_FromHastyFacts_IsInWholeSentences(string name)
    {
        var template = Templates.Find(name)!;
        var typed = Facts(template, 0);
        foreach (var field in template.Fields.Where(field => field.Kind == FieldKind.Text)) typed[field.Name] = $"{char.ToUpperInvariant(field.Label[0])}{field.Label[1..].ToLowerInvariant()}.";
        foreach (var field in template.Fields.Where(field => field.Kind == FieldKind.LongText && name != LetterTemplate.FreeLetter)) typed[field.Name] = "reprise d'emploi non déclarée";
        foreach (var field in template.Fields.Where(field => field.Name == "allocation")) typed[field.Name] = field.Choices[^1];

        var letter = LetterComposer.Compose(template, LetterFacts.Read(template, typed));

        var paragraphs = letter.Blocks.Where(block => block.Kind == LetterBlockKind.Paragraph).Select(block => block.Text).ToList();
        Assert.All(paragraphs, paragraph => Assert.Matches(@"^\p{Lu}.*[.:]$", paragraph));
        Assert.All(paragraphs, paragraph => Assert.DoesNotMatch(@"\.[.,)]", paragraph));
        var names = template.Fields.Where(field => field.Kind is FieldKind.Place or FieldKind.Company).Select(field => LetterFacts.Read(template, typed).Values.GetValueOrDefault(field.Name)).OfType<string>();
        Assert.All(paragraphs.Select(paragraph => names.Aggregate(paragraph, (text, value) => text.Replace(value, "x", StringComparison.Ordinal))), paragraph => Assert.DoesNotMatch(@" : \p{Lu}\p{Ll}", paragraph));
    }

    [Fact]
    public void Mediation_FromShortFacts_IsGrammatical()
    {
        var template = Templates.Find("decision-sanction")!;
        var typed = Facts(template, 0);
        (typed["contact_mediateur"], typed["delai_mediation"]) = ("mediateur@exemple.fr.", "2 mois");
        (typed["juridiction"], typed["delai_juridiction"]) = ("Tribunal administratif de Lyon", "Un mois.");
        (typed["sanction"], typed["motifs"]) = ("Suppression totale", "reprise d'emploi non déclarée");

        var text = LetterComposer.Compose(template, LetterFacts.Read(template, typed)).Text;

        Assert.Contains("saisir le médiateur régional de France Travail (mediateur@exemple.fr) dans un délai de 2 mois. Si", text, StringComparison.Ordinal);
        Assert.Contains("vous pourrez ensuite saisir le Tribunal administratif de Lyon dans un délai d'un mois. La", text, StringComparison.Ordinal);
        Assert.Contains("est prononcée à compter du 1er décembre 2026 : suppression totale. Sa", text, StringComparison.Ordinal);
        Assert.Contains("Cette décision repose sur les motifs suivants :\n\nReprise d'emploi non déclarée.\n", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("M.", "convoqué à")]
    [InlineData("Mme", "convoquée à")]
    public void Letter_Gender_ComesFromTheCivility(string civility, string expected)
    {
        var template = Templates.Find("convocation")!;
        var facts = Facts(template, 0);
        facts["civilite"] = civility;

        Assert.Contains(expected, LetterComposer.Compose(template, LetterFacts.Read(template, facts)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Warning_ToSomeoneWithABenefit_IsRefusedWithTheRule()
    {
        var template = Templates.Find("avertissement")!;
        var facts = Facts(template, 0);
        facts["revenu"] = "ARE";

        Assert.Contains("R5412-3-3", LetterFacts.Read(template, facts).Errors["revenu"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ARE", "recours gracieux", "médiateur")]
    [InlineData("ATI (travailleurs indépendants)", "recours gracieux", "médiateur")]
    [InlineData("Autre allocation ou aide", "médiateur", "recours gracieux")]
    public void Overpayment_AppealRoute_DependsOnTheBenefit(string benefit, string expected, string excluded)
    {
        var template = Templates.Find("trop-percu")!;
        var facts = Facts(template, 0);
        facts["allocation"] = benefit;

        var text = LetterComposer.Compose(template, LetterFacts.Read(template, facts)).Text;

        Assert.Contains(expected, text, StringComparison.Ordinal);
        Assert.DoesNotContain(excluded, text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ARE", "Cette somme relève de l'allocation suivante : ARE.")]
    [InlineData("ATI (travailleurs indépendants)", "Cette somme relève de l'allocation suivante : ATI (travailleurs indépendants).")]
    [InlineData("Autre allocation ou aide", "Cette somme relève de l'allocation ou de l'aide suivante : ASS.")]
    public void Overpayment_SaysWhichBenefitWasPaid(string benefit, string expected)
    {
        var template = Templates.Find("trop-percu")!;
        var typed = Facts(template, 1);
        (typed["allocation"], typed["autre_allocation"]) = (benefit, "ASS");

        Assert.Contains(expected, LetterComposer.Compose(template, LetterFacts.Read(template, typed)).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("avertissement")]
    [InlineData("cessation-inscription")]
    [InlineData("decision-orientation")]
    [InlineData("decision-sanction")]
    [InlineData("notification-prealable")]
    [InlineData("refus-formation")]
    [InlineData("trop-percu")]
    public void Decision_WithoutServiceAddressOrDay_CannotLeave(string name)
    {
        var template = Templates.Find(name)!;
        foreach (var field in new[] { "adresse_service", "date_courrier", "signataire", "fonction" })
        {
            var typed = Facts(template, 0);
            typed[field] = null;
            var facts = LetterFacts.Read(template, typed);

            Assert.Equal([field], facts.Errors.Keys);
            Assert.Contains("[à compléter", LetterComposer.Compose(template, facts).Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Mediation_SaysTheTimeLimitOfTheCourt()
    {
        var template = Templates.Find("decision-sanction")!;
        var typed = Facts(template, 0);

        Assert.Contains(typed["delai_juridiction"]!, LetterComposer.Compose(template, LetterFacts.Read(template, typed)).Text, StringComparison.Ordinal);
        typed["delai_juridiction"] = null;
        Assert.Equal(["delai_juridiction"], LetterFacts.Read(template, typed).Errors.Keys);
    }

    [Fact]
    public void MissingDocuments_LegalNotice_HasToStandInTheText()
    {
        var work = LetterDesk.Begin("pieces-manquantes");
        Assert.True(work.CanLeave);

        work.Edit(work.Text.Replace("Mention fournie par la direction.\n\n", string.Empty, StringComparison.Ordinal));

        Assert.Contains(work.Checks, check => check is { Id: "faits", Passed: false });
    }

    [Fact]
    public void Letter_MissingFact_SaysWhichAndFailsItsCheck()
    {
        var template = Templates.Find("convocation")!;
        var typed = Facts(template, 0);
        typed.Remove("date");
        var facts = LetterFacts.Read(template, typed);

        var letter = LetterComposer.Compose(template, facts);

        Assert.Contains("[à compléter : Date]", letter.Text, StringComparison.Ordinal);
        Assert.Equal(["formulaire", "a-completer"], LetterChecker.Check(template, facts, letter).Where(check => !check.Passed).Select(check => check.Id));
    }

    internal static Dictionary<string, string?> Facts(LetterTemplate template, int set) => FactSets.Of(template, set);
}
