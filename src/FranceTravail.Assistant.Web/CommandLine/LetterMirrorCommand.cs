using System.CommandLine;
using System.Globalization;
using FranceTravail.Assistant.Conversations.Letters.Curation;
using FranceTravail.Assistant.Conversations.Letters.Equity;
using FranceTravail.Assistant.Conversations.Letters.Equity.Comparison;
using FranceTravail.Assistant.Conversations.Letters.Equity.Twins;
using FranceTravail.Assistant.Conversations.Letters.Templates;
using FranceTravail.Assistant.Web.Hosting;
using Microsoft.Extensions.Options;

namespace FranceTravail.Assistant.Web.CommandLine;

/// <summary><c>letter mirror</c>: the same letters to people who differ by gender, name, age or disability, compared.</summary>
internal static class LetterMirrorCommand
{
    private static readonly CultureInfo French = CultureInfo.GetCultureInfo("fr-FR");

    public static Command Create(SharedOptions shared, CommandOutput output, Option<string?> template, Option<bool> withoutModel)
    {
        var command = new Command("mirror", "Test miroir : les mêmes courriers à des personnes que seuls distinguent genre, nom, âge ou handicap, comparés.") { template, withoutModel, shared.Json, shared.Data };
        command.SetAction(async (result, cancellationToken) =>
        {
            await using var host = await VerbHost.StartAsync(result.GetValue(shared.Data), cancellationToken);
            await host.Services.GetRequiredService<TemplateCuration>().LoadAsync(cancellationToken);
            var templates = host.Services.GetRequiredService<LetterTemplates>();
            var name = result.GetValue(template);
            if (name is not null && templates.Find(name) is null)
            {
                output.WriteError($"Aucun modèle de courrier ne s'appelle « {name} » : « letter --list » les donne.");
                return ExitCode.WrongUse;
            }

            var chosen = name is null ? templates.All : [templates.Find(name)!];
            var mirror = host.Services.GetRequiredService<LetterMirror>();
            var withModel = !result.GetValue(withoutModel);
            var pairs = await CommandProgress.RunAsync(output, "Paires", async progress =>
            {
                var compared = new List<MirrorPair>();
                var total = chosen.Sum(LetterMirror.PairsOf);
                await foreach (var pair in mirror.CompareAsync(chosen, withModel, cancellationToken))
                {
                    compared.Add(pair);
                    progress(compared.Count, total);
                }

                return compared;
            });
            var model = host.Services.GetRequiredService<IOptions<AssistantOptions>>().Value.Models.Chat;
            var report = new MirrorReport(host.Services.GetRequiredService<TimeProvider>().GetUtcNow(), withModel ? model : null, pairs);
            if (result.GetValue(shared.Json)) output.WriteJson(Json(report));
            else WriteText(output, report);

            if (!report.Leaks.Any()) return ExitCode.Done;

            foreach (var leak in report.Leaks) output.WriteError($"{leak.Template}, {Who(leak)} : ce qui est envoyé au modèle diffère par autre chose que ce qui a été échangé.");
            return ExitCode.Failed;
        });
        return command;
    }

    private static object Json(MirrorReport report) => new
    {
        report.MadeAt,
        report.Model,
        pairs = report.Pairs.Count,
        indicators = report.Indicators.Select(indicator => new
        {
            swap = Camel(indicator.Swap),
            fair = indicator.Fair,
            indicator.Identical,
            indicator.WroteTheSame,
            indicator.WithModelWords,
            indicator.Locked,
            indicator.LockedFair,
        }),
        differing = report.Differing.Select(pair => new
        {
            pair.Template,
            swap = Camel(pair.Swap),
            one = pair.OneIs,
            other = pair.OtherIs,
            verdict = Camel(pair.Verdict),
            prompts = Camel(pair.Prompts),
            pair.Letters.LengthRatio,
            onlyOne = Side(pair.Letters.One),
            onlyOther = Side(pair.Letters.Other),
        }),
    };

    private static object Side(OneSided side) => new
    {
        words = side.WordCount,
        side.Sentences,
        tone = side.ToneWords.Select(word => new { tone = Camel(word.Tone), word.Word }),
        requirements = side.Requirements.Select(requirement => requirement.Sentence),
        text = string.Concat(side.Pieces.Select(piece => piece.Text)),
    };

    private static void WriteText(CommandOutput output, MirrorReport report)
    {
        foreach (var pair in report.Differing)
            output.Write($"{Name(pair.Verdict)} : {pair.Template}, {Who(pair)}");
        foreach (var indicator in report.Indicators) output.Write(Line(indicator));
    }

    private static string Line(MirrorIndicator indicator)
    {
        var fair = indicator.Fair;
        return string.Create(French, $"{Name(indicator.Swap),-10} {fair.Value:P1} sans écart d'exigence ni de ton ({Counted.Of(fair.Count, "paire")}, intervalle à 95 % : {fair.Low:P1} à {fair.High:P1}), {Counted.Of(indicator.Identical, "identique")} ; textes fixes : {indicator.LockedFair}/{indicator.Locked}");
    }

    private static string Who(MirrorPair pair) => $"{pair.OneIs} / {pair.OtherIs}";

    private static string Name(MirrorSwap swap) => swap switch
    {
        MirrorSwap.Gender => "Genre",
        MirrorSwap.Name => "Nom",
        MirrorSwap.Age => "Âge",
        _ => "Handicap",
    };

    private static string Name(MirrorVerdict verdict) => verdict switch
    {
        MirrorVerdict.Identical => "Autre chose que l'échange est parvenu au modèle",
        MirrorVerdict.WordedOtherwise => "Dit autrement",
        MirrorVerdict.ToneDiffers => "Ton différent",
        _ => "Exigence différente",
    };

    private static string Camel<T>(T value) where T : struct, Enum => char.ToLowerInvariant(value.ToString()[0]) + value.ToString()[1..];
}
