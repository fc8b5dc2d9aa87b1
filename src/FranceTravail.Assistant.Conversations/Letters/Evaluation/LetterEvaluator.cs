using System.Runtime.CompilerServices;
using FranceTravail.Assistant.Conversations.Letters.Drafting;
using FranceTravail.Assistant.Conversations.Letters.Templates;

namespace FranceTravail.Assistant.Conversations.Letters.Evaluation;

/// <summary>All letters × all sets of facts, made in each way and judged.</summary>
public sealed class LetterEvaluator(ILetterDrafter drafter)
{
    /// <summary>One letter at a time, so that its progress can be shown.</summary>
    /// <param name="withModel">False: templates alone.</param>
    public async IAsyncEnumerable<LetterVerdict> JudgeAsync(
        IReadOnlyList<LetterTemplate> templates, bool withModel, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var template in templates)
        {
            for (var set = 0; set < FactSets.Count; set++)
            {
                var typed = FactSets.Of(template, set);
                yield return Judge(drafter.Compose(template, typed, string.Empty), set, LetterMaking.TemplateAlone);
                if (!withModel) continue;

                var draft = await drafter.RewordAsync(template, typed, string.Empty, null, cancellationToken);
                if (draft.Written is { } written)
                    yield return new LetterVerdict(template.Name, set, LetterMaking.ModelAlone, LetterJudge.Faults(Told(template), draft.Facts, written), 0);
                yield return Judge(draft, set, LetterMaking.AfterRepair);
            }
        }
    }

    // A model is judged by the facts that it was told; names stand in the frame that the template writes.
    private static LetterTemplate Told(LetterTemplate template)
    {
        var told = FieldPlaces.In(template.Consigne ?? string.Empty).Except([CommonFields.LastName, CommonFields.Signer]).ToHashSet();
        return template with { Fields = [.. template.Fields.Where(field => told.Contains(field.Name))] };
    }

    private static LetterVerdict Judge(LetterDraft draft, int set, LetterMaking making) => new(
        draft.Template.Name, set, making, LetterJudge.Faults(draft.Template, draft.Facts, draft.Letter.Text), draft.Letter.Sentences.Count(sentence => sentence.IsModels));
}
