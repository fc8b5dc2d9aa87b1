using FranceTravail.Assistant.Conversations.Letters.Templates;

namespace FranceTravail.Assistant.Conversations.Letters.Identity;

/// <summary>« Coller l'identité »: a block copied from a case file → fields of a form, by code alone. A doubt is offered and never placed.</summary>
public static class IdentityReader
{
    public static PastedIdentity Read(LetterTemplate template, string block)
    {
        var found = new IdentityFindings();
        var pasted = new IdentityBlock(block);
        foreach (var (field, value) in pasted.Labelled) found.AddLabelled(field, value);
        found.AddDetected(string.Join('\n', pasted.Plain));
        for (var index = 0; index < pasted.Plain.Count; index++) found.AddLine(pasted.Plain[index], index == 0);

        var placed = new Dictionary<string, string>();
        var (offered, unplaced) = (new List<IdentityValue>(), new List<IdentityValue>());
        foreach (var group in found.All.GroupBy(finding => finding.Field))
        {
            var sure = group.Where(finding => finding.IsSure).Select(finding => finding.Value).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
            var values = sure.Count > 0 ? sure : [.. group.Select(finding => finding.Value).Distinct(StringComparer.OrdinalIgnoreCase)];
            var field = template.Field(group.Key);
            if (field is null) unplaced.AddRange(values.Select(Value));
            else if (sure.Count == 1 && FieldReader.Read(field, sure[0]).Error is null) placed[field.Name] = sure[0];
            else offered.AddRange(values.Select(Value));

            IdentityValue Value(string value) => new(group.Key, IdentityFields.LabelOf(group.Key), value);
        }

        return new PastedIdentity(placed, offered, unplaced);
    }
}
