using FranceTravail.Assistant.Conversations.Letters.Drafting;
using FranceTravail.Assistant.Conversations.Models;
using FranceTravail.Assistant.Knowledge.Evidence;
using FranceTravail.Assistant.Knowledge.Privacy;

namespace FranceTravail.Assistant.Conversations.Letters.Rewriting;

/// <summary>Takes a selection apart, has its body rewritten by code or by the model, and puts it together again.</summary>
internal sealed class LetterRewriter(RewritingModel model, ChatProfile profile) : ILetterRewriter
{
    public IReadOnlyList<RewriteAction> Actions { get; } = RewriteActions.Of(profile);

    public async Task<Rewriting> RewriteAsync(RewriteRequest request, Action<string>? onProgress, CancellationToken cancellationToken)
    {
        if (!Actions.Contains(request.Action)) return Rewriting.Refused($"Le modèle de rédaction installé ne sait pas faire « {request.Action.Label()} ».");
        if (request.Template.IsLocked) return Rewriting.Refused("Ce courrier est un texte fixe : seul le formulaire le change.");
        if (request.Action.ArgumentLabel() is { } label && string.IsNullOrWhiteSpace(request.Argument)) return Rewriting.Refused($"À remplir : {label}.");

        var parts = new SelectionParts(request.Template, request.Facts).Of(request.Selection);
        if (request.Action == RewriteAction.ChangeDate) return DateChange.Apply(request, parts);
        if (!parts.Any(IsBody)) return Rewriting.Refused(WhyNothing(parts));
        if (request.Action == RewriteAction.MakeList && ByEnumeration(parts) is { } listed) return Rewriting.ByCode(listed);
        if (!model.CanDo(request.Action)) return Rewriting.Refused("La sélection n'est pas une énumération que l'on puisse mettre en liste : séparez les éléments par des virgules, ou écrivez-en un par ligne.");

        return await ByModelAsync(request, parts, onProgress, cancellationToken);
    }

    private async Task<Rewriting> ByModelAsync(RewriteRequest request, IReadOnlyList<SelectionPart> parts, Action<string>? onProgress, CancellationToken cancellationToken)
    {
        var mask = new SelectionMask(request.Template, request.Facts, request.Selection, request.Argument ?? string.Empty);
        var isAdding = request.Action == RewriteAction.AddSentence;
        var last = parts.Last(IsBody);
        var (texts, prompts, sentences) = (new List<string>(), new List<string>(), new List<string>());
        foreach (var part in parts)
        {
            if (!IsBody(part) || (isAdding && part != last))
            {
                texts.Add(part.Text);
                continue;
            }

            var before = string.Concat(texts);
            var asked = await model.WriteAsync(request, part.Text, mask, text => onProgress?.Invoke(before + text), cancellationToken);
            prompts.Add(asked.Prompt);
            var prompt = string.Join("\n\n", prompts);
            if (asked.IsCut) return Rewriting.Refused("Le modèle n'a pas terminé : sélectionnez moins de texte.", prompt);

            var told = mask.Mask(isAdding ? request.Argument! : part.Text);
            if (RewriteGuard.Reason(request.Action, told, asked.Masked, mask.Slots) is { } reason) return Rewriting.Refused($"{reason} Rien n'a été changé.", prompt);

            var written = Restored(asked.Masked, mask, request.Facts.Gender);
            sentences.AddRange(SentenceSplitter.Split(written).Select(sentence => sentence.Text));
            texts.Add(isAdding ? AddedSentence.After(part.Text, written) : written);
        }

        return new Rewriting(string.Concat(texts), null, string.Join("\n\n", prompts), sentences);
    }

    private static string? ByEnumeration(IReadOnlyList<SelectionPart> parts)
    {
        var listed = parts.Select(part => IsBody(part) ? Enumeration.AsList(part.Text) ?? PlainLines.AsList(part.Text) : null).ToList();
        return listed.TrueForAll(text => text is null) ? null : string.Concat(parts.Zip(listed, (part, list) => list ?? part.Text));
    }

    private static string Restored(string masked, SelectionMask mask, Gender gender) =>
        MaskedText.Restore(ParticipleAgreement.Apply(GenderAgreement.Apply(masked, gender), gender), mask.Slots);

    private static bool IsBody(SelectionPart part) => part.Kind == SelectionPartKind.Body;

    private static string WhyNothing(IReadOnlyList<SelectionPart> parts) => parts.Any(part => part.Kind == SelectionPartKind.Reserved)
        ? "Recours, sanctions, dettes et mentions obligatoires gardent les mots du modèle de courrier."
        : "Sélectionnez du texte du corps de la lettre : objet, adresse, formules et signature viennent du formulaire.";
}
