using FranceTravail.Assistant.Conversations.Letters.Curation;
using FranceTravail.Assistant.Conversations.Letters.Templates;
using FranceTravail.Assistant.Conversations.Prompting;
using FranceTravail.Assistant.Web.Authentication;

namespace FranceTravail.Assistant.Web.Features.Letters.Templates;

/// <summary>What a curator may do with letter templates; every call is refused to anybody else.</summary>
public sealed class TemplateDesk(LetterTemplates templates, TemplateCuration curation, CurrentUser user)
{
    public bool IsAllowed => user.IsCurator;

    public IReadOnlyList<LetterTemplate> Templates => templates.All;

    public Task<IReadOnlyList<string>> NewDraftsAsync(CancellationToken cancellationToken) => curation.NewDraftsAsync(cancellationToken);

    /// <summary>The template, published or only drafted, that a new one of this title would be taken for; null where there is none.</summary>
    public async Task<string?> SameAsync(string title, CancellationToken cancellationToken)
    {
        var name = NewTemplate.NameOf(title);
        return templates.Find(name)?.Name
            ?? templates.All.FirstOrDefault(template => NewTemplate.NameOf(template.Title) == name)?.Name
            ?? (await curation.NewDraftsAsync(cancellationToken)).FirstOrDefault(draft => draft == name);
    }

    /// <summary>What to edit: the draft where there is one, else what is published, else a beginning.</summary>
    /// <param name="title">Of a template that is begun.</param>
    public async Task<(string Text, IReadOnlyList<TemplateVersion> Versions)> OpenAsync(string name, string? title, CancellationToken cancellationToken)
    {
        user.DemandCurator();
        var versions = await curation.VersionsAsync(name, cancellationToken);
        return (versions is [{ Number: 0 } draft, ..] ? draft.Text : templates.TextOf(name) ?? NewTemplate.Text(title), versions);
    }

    public string? ShippedTextOf(string name) => templates.ShippedTextOf(name);

    /// <summary>What letters are made from at this moment; null for a template that was never published.</summary>
    public string? UsedTextOf(string name) => templates.TextOf(name);

    /// <exception cref="PromptException">The text is no template yet.</exception>
    public TemplateTrial Try(string name, string text)
    {
        user.DemandCurator();
        return TemplateTrial.Of(templates.Parse(name, text));
    }

    public Task SaveDraftAsync(string name, string text, CancellationToken cancellationToken)
    {
        user.DemandCurator();
        return text == templates.TextOf(name) ? curation.DropDraftAsync(name, cancellationToken) : curation.SaveDraftAsync(name, text, user.Name, cancellationToken);
    }

    /// <exception cref="PromptException">The text is no template yet.</exception>
    public Task<TemplateTrial> PublishAsync(string name, string text, CancellationToken cancellationToken)
    {
        user.DemandCurator();
        return curation.PublishAsync(name, text, user.Name, cancellationToken);
    }
}
