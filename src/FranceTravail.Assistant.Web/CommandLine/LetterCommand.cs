using System.CommandLine;
using System.Text.Json;
using FranceTravail.Assistant.Conversations.Letters.Curation;
using FranceTravail.Assistant.Conversations.Letters.Drafting;
using FranceTravail.Assistant.Conversations.Letters.Templates;

namespace FranceTravail.Assistant.Web.CommandLine;

/// <summary><c>letter --template … --facts …</c>: one letter by the same way as the page.</summary>
internal static class LetterCommand
{
    public static Command Create(SharedOptions shared, CommandOutput output)
    {
        var template = new Option<string?>("--template") { Description = "Nom du modèle de courrier, ou « libre ».", HelpName = "nom" };
        var facts = new Option<string?>("--facts") { Description = "Formulaire : un objet JSON, champ → valeur.", HelpName = "fichier" };
        var notes = new Option<string?>("--notes") { Description = "Notes libres de l'agent.", HelpName = "texte" };
        var list = new Option<bool>("--list") { Description = "Liste les modèles de courrier et leurs champs." };
        var withoutModel = new Option<bool>("--without-model") { Description = "Le modèle de courrier seul, sans reformulation." };
        var command = new Command("letter", "Rédige un courrier à partir d'un formulaire et de notes.") { template, facts, notes, list, withoutModel, shared.Json, shared.Data };
        command.Subcommands.Add(LetterEvaluateCommand.Create(shared, output, withoutModel));
        command.Subcommands.Add(LetterMirrorCommand.Create(shared, output, template, withoutModel));
        command.Validators.Add(result =>
        {
            if (!result.GetValue(list) && result.GetValue(template) is null) result.AddError("Donnez --template ou --list.");
            result.RequireFile(result.GetValue(facts));
        });
        command.SetAction(async (result, cancellationToken) =>
        {
            await using var host = await VerbHost.StartAsync(result.GetValue(shared.Data), cancellationToken);
            await host.Services.GetRequiredService<TemplateCuration>().LoadAsync(cancellationToken);
            var templates = host.Services.GetRequiredService<LetterTemplates>();
            if (result.GetValue(list)) return List(output, templates, result.GetValue(shared.Json));

            if (templates.Find(result.GetValue(template)!) is not { } chosen)
            {
                output.WriteError($"Aucun modèle de courrier ne s'appelle « {result.GetValue(template)} » : « letter --list » les donne.");
                return ExitCode.WrongUse;
            }

            IReadOnlyDictionary<string, string?> typed;
            try
            {
                typed = result.GetValue(facts) is { } path ? Facts(await File.ReadAllTextAsync(path, cancellationToken)) : new Dictionary<string, string?>();
            }
            catch (JsonException exception)
            {
                output.WriteError($"Le formulaire n'est pas un objet JSON lisible : {exception.Message}");
                return ExitCode.WrongUse;
            }

            var drafter = host.Services.GetRequiredService<ILetterDrafter>();
            var said = result.GetValue(notes) ?? string.Empty;
            var draft = result.GetValue(withoutModel)
                ? drafter.Compose(chosen, typed, said)
                : await drafter.RewordAsync(chosen, typed, said, null, cancellationToken);
            if (result.GetValue(shared.Json)) output.WriteJson(Json(draft));
            else WriteText(output, draft);
            return draft.CanLeave ? ExitCode.Done : ExitCode.Refused;
        });
        return command;
    }

    /// <summary>Values as they would be typed: a list is a line each.</summary>
    internal static Dictionary<string, string?> Facts(string json)
    {
        using var document = JsonDocument.Parse(json);
        if (document.RootElement.ValueKind != JsonValueKind.Object) throw new JsonException("un objet est attendu.");

        return document.RootElement.EnumerateObject().ToDictionary(property => property.Name, property => Typed(property.Value));
    }

    private static string? Typed(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Array => string.Join('\n', value.EnumerateArray().Select(Typed)),
        _ => value.GetRawText(),
    };

    private static int List(CommandOutput output, LetterTemplates templates, bool isJson)
    {
        if (isJson)
        {
            output.WriteJson(templates.All.Select(template => new
            {
                template.Name,
                template.Title,
                template.Theme,
                locked = template.IsLocked,
                fields = template.Fields.Select(field => new { field.Name, field.Label, type = field.Kind.ToString(), required = field.IsRequired, field.Choices }),
                template.Example,
            }));
            return ExitCode.Done;
        }

        foreach (var template in templates.All)
            output.Write($"{template.Name,-32} {template.Title} ({string.Join(", ", template.Fields.Select(field => field.IsRequired ? field.Name : $"[{field.Name}]"))})");
        return ExitCode.Done;
    }

    private static object Json(LetterDraft draft) => new
    {
        template = draft.Template.Name,
        text = draft.Letter.Text,
        draft.Slots,
        draft.Prompt,
        checks = draft.Checks.Select(check => new { check.Id, check.Passed, mandatory = check.IsMandatory, check.Message }),
        provenance = draft.Letter.Sentences.Select(sentence => new { sentence.Text, origin = Origin(sentence.Origin), sources = sentence.Sources.Select(source => source.Article) }),
        draft.Remarks,
    };

    private static string Origin(Conversations.Letters.Composition.LetterOrigin origin) => origin.ToString().ToLowerInvariant();

    private static void WriteText(CommandOutput output, LetterDraft draft)
    {
        output.Write(draft.Letter.Text);
        foreach (var remark in draft.Remarks) output.WriteError(remark);
        foreach (var check in draft.Checks.Where(check => !check.Passed)) output.WriteError(check.Message);
    }
}
