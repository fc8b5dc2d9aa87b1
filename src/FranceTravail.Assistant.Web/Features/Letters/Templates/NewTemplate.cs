using FranceTravail.Assistant.Conversations.Letters.Texts;

namespace FranceTravail.Assistant.Web.Features.Letters.Templates;

/// <summary>What a curator begins a template of their own from.</summary>
internal static class NewTemplate
{
    private const string Untitled = "Nouveau courrier";

    private const string Body = """
        title: {{title}}
        theme: 'Autre'
        # Ce que le modèle de langage reçoit, avec des repères à la place des faits. Sans cette ligne, le texte est fixe.
        consigne: 'Informer {civilite} {nom} du rendez-vous du {date}. Signature : {signataire}, conseillère.'
        subject: {{title}}
        # Types : text, long_text, date, time, amount, place, company, choice, yes_no, list.
        # written : sentence (un paragraphe), phrase (après deux-points), article (« le tribunal… »), delay (« dans un délai de… »).
        fields:
          - name: date
            label: 'Date du rendez-vous'
            type: date
        body:
          - text: 'Vous avez rendez-vous le {date}.'
          - text: 'En cas d''empêchement, merci de nous prévenir.'
        # Un jeu de faits complet : le courrier est essayé avec lui avant d'être publié.
        example:
          civilite: 'Mme'
          prenom: 'Awa'
          nom: 'Diallo'
          signataire: 'Paul Martin'
          fonction: 'conseiller'
          date: '12/12/2026'

        """;

    private const int LongestName = 60;

    /// <param name="title">As it was typed; null or empty where none was.</param>
    public static string Text(string? title)
    {
        var typed = string.IsNullOrWhiteSpace(title) ? Untitled : title.Trim();
        return Body.Replace("{{title}}", $"'{typed.Replace("'", "''", StringComparison.Ordinal)}'", StringComparison.Ordinal);
    }

    /// <summary>A name for addresses and files from a title: « Accueil à l'agence » → « accueil-a-l-agence ».</summary>
    public static string NameOf(string title) => PlainWords.Slug(title, LongestName);
}
