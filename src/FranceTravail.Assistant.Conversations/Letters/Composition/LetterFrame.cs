using FranceTravail.Assistant.Conversations.Letters.Templates;
using FranceTravail.Assistant.Knowledge.Privacy;

namespace FranceTravail.Assistant.Conversations.Letters.Composition;

/// <summary>What stands around the body of every letter: address, subject, salutation, closing and signature.</summary>
internal static class LetterFrame
{
    private static readonly string Recipient = $"{{{CommonFields.Civility}}} {{{CommonFields.FirstName}}} {{{CommonFields.LastName}}}";

    public static IEnumerable<LetterBlock> Before(LetterTemplate template, LetterFacts facts)
    {
        string?[] lines =
        [
            facts.Values.GetValueOrDefault(CommonFields.Agency),
            template.IsDecision ? Fill($"{{{CommonFields.ServiceAddress}}}") : facts.Values.GetValueOrDefault(CommonFields.ServiceAddress),
            template.IsToCompany ? Fill($"{{{CommonFields.Company}}}") : null,
            template.IsToCompany && !facts.Values.ContainsKey(CommonFields.LastName) ? null : Spaced(Fill(Recipient)),
            facts.Values.ContainsKey(CommonFields.Day) || template.Field(CommonFields.Day) is { IsRequired: true } ? Fill($"Le {{{CommonFields.Day}}}") : null,
        ];
        var address = lines.OfType<string>().Select(line => new LetterSentence(line, LetterOrigin.Facts, [])).ToList();
        if (address.Count > 0) yield return new LetterBlock(LetterBlockKind.Address, address);

        yield return new LetterBlock(LetterBlockKind.Subject, LetterSentences.Of($"Objet : {template.Subject}", [], template, facts));
        yield return new LetterBlock(LetterBlockKind.Salutation, [new LetterSentence($"{Addressed(facts)},", LetterOrigin.Template, [])]);

        string Fill(string text) => LetterSentences.Fill(text, template, facts);
    }

    public static IEnumerable<LetterBlock> After(LetterTemplate template, LetterFacts facts)
    {
        yield return new LetterBlock(LetterBlockKind.Closing,
            [new LetterSentence($"Je vous prie d'agréer, {Addressed(facts)}, l'expression de mes salutations distinguées.", LetterOrigin.Template, [])]);

        var signature = new List<LetterSentence>();
        if (template.SignatureLead is { } lead) signature.Add(new LetterSentence(lead, LetterOrigin.Template, []));
        foreach (var name in new[] { CommonFields.Signer, CommonFields.Role })
            signature.Add(new LetterSentence(LetterSentences.Fill($"{{{name}}}", template, facts), LetterOrigin.Facts, []));
        yield return new LetterBlock(LetterBlockKind.Signature, signature);
    }

    private static string Addressed(LetterFacts facts) => facts.Gender switch
    {
        Gender.Feminine => "Madame",
        Gender.Masculine => "Monsieur",
        _ => "Madame, Monsieur",
    };

    private static string Spaced(string line) => string.Join(' ', line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
