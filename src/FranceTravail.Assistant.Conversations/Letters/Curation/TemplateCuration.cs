using FranceTravail.Assistant.Conversations.Letters.Templates;
using FranceTravail.Assistant.Conversations.Prompting;
using FranceTravail.Assistant.Data;
using FranceTravail.Assistant.Data.Letters;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace FranceTravail.Assistant.Conversations.Letters.Curation;

/// <summary>Drafts, versions and publication of letter templates. Threads: any.</summary>
public sealed class TemplateCuration(IDbContextFactory<AssistantDbContext> contexts, LetterTemplates templates, TimeProvider time, ILogger<TemplateCuration> logger)
{
    private const int Draft = 0;

    /// <summary>Puts what was published in the place of the shipped files. What an older program published and this one cannot read is left out and logged.</summary>
    public async Task LoadAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var published = await context.LetterTemplateVersions.AsNoTracking().Where(version => version.Number != Draft).ToListAsync(cancellationToken);
        foreach (var last in published.GroupBy(version => version.Template).Select(versions => versions.MaxBy(version => version.Number)!))
        {
            try
            {
                templates.Publish(last.Template, last.Text);
            }
            catch (PromptException exception)
            {
                Log.TemplateNotRead(logger, last.Template, last.Number, exception.Message);
            }
        }
    }

    /// <summary>The draft first where there is one, then the published versions, the last one first.</summary>
    public async Task<IReadOnlyList<TemplateVersion>> VersionsAsync(string name, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.LetterTemplateVersions.AsNoTracking()
            .Where(version => version.Template == name)
            .OrderBy(version => version.Number == Draft ? int.MinValue : -version.Number)
            .Select(version => new TemplateVersion(version.Number, version.Text, version.Author, version.WrittenAt))
            .ToListAsync(cancellationToken);
    }

    /// <summary>Names of drafts of templates that were never published.</summary>
    public async Task<IReadOnlyList<string>> NewDraftsAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var drafts = await context.LetterTemplateVersions.AsNoTracking().Where(version => version.Number == Draft).Select(version => version.Template).ToListAsync(cancellationToken);
        return [.. drafts.Where(name => templates.Find(name) is null)];
    }

    public async Task SaveDraftAsync(string name, string text, string author, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var draft = await context.LetterTemplateVersions.FindAsync([name, Draft], cancellationToken);
        if (draft is null)
        {
            draft = new LetterTemplateVersion { Template = name, Number = Draft, Text = text, Author = author };
            context.LetterTemplateVersions.Add(draft);
        }

        (draft.Text, draft.Author, draft.WrittenAt) = (text, author, time.GetUtcNow());
        await context.SaveChangesAsync(cancellationToken);
    }

    public async Task DropDraftAsync(string name, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await context.LetterTemplateVersions.Where(version => version.Template == name && version.Number == Draft).ExecuteDeleteAsync(cancellationToken);
    }

    /// <summary>Tries the template with its example facts; only one without a fault is published, and its draft is gone then.</summary>
    /// <exception cref="PromptException">The text is no template.</exception>
    public async Task<TemplateTrial> PublishAsync(string name, string text, string author, CancellationToken cancellationToken)
    {
        var trial = TemplateTrial.Of(templates.Parse(name, text));
        if (trial.Faults.Count > 0) return trial;

        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var last = await context.LetterTemplateVersions.Where(version => version.Template == name).MaxAsync(version => (int?)version.Number, cancellationToken) ?? Draft;
        context.LetterTemplateVersions.RemoveRange(context.LetterTemplateVersions.Where(version => version.Template == name && version.Number == Draft));
        context.LetterTemplateVersions.Add(new LetterTemplateVersion { Template = name, Number = last + 1, Text = text, Author = author, WrittenAt = time.GetUtcNow() });
        await context.SaveChangesAsync(cancellationToken);
        templates.Publish(name, text);
        return trial;
    }
}
