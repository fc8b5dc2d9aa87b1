using System.Text.RegularExpressions;

namespace FranceTravail.Assistant.Conversations.Letters.Language;

/// <summary>« être » and a participle that say what is done and hide who does it. Verbs whose past is formed with « être », and states (« est ouvert »), are no passive.</summary>
internal static partial class PassiveVoice
{
    // Their past is « être » with a participle, said of who acts.
    private static readonly HashSet<string> Movement =
    [
        "allé", "arrivé", "entré", "rentré", "monté", "remonté", "passé", "resté", "retourné", "tombé", "né", "décédé",
        "parti", "sorti", "ressorti", "venu", "revenu", "devenu", "parvenu", "intervenu", "survenu", "provenu", "descendu",
    ];

    // Said of how things are, not of what somebody does.
    private static readonly HashSet<string> States =
    [
        "situé", "âgé", "marié", "divorcé", "salarié", "retraité", "diplômé", "domicilié", "handicapé", "désolé", "intéressé", "motivé", "concerné", "composé",
        "destiné", "lié", "fondé", "basé", "disposé", "habilité", "obligé", "occupé", "fermé", "ouvert", "inscrit", "tenu", "joint", "compris", "inclus", "privé", "assuré", "dû", "dédié", "équipé", "adapté", "daté", "chargé",
    ];

    /// <returns>Each passive as written: « a été décidé ».</returns>
    public static IEnumerable<string> In(string sentence)
    {
        foreach (Match match in ToBeAndParticiple().Matches(sentence.Replace('’', '\'')))
        {
            var participle = Ending().Replace(match.Groups["participle"].Value.ToLowerInvariant(), string.Empty);
            if (!Movement.Contains(participle) && !States.Contains(participle)) yield return sentence.Substring(match.Index, match.Length);
        }
    }

    // Not after « se » or « vous vous »: « il s'est présenté », « vous vous êtes inscrit ». Between them: « pas », « bien », « définitivement ».
    [GeneratedRegex(
        """
        (?<![\p{L}-]|\bs'|\bm'|\bt'|\bse\s|\bme\s|\bte\s|\bvous\s(?:ne\s|n')?vous\s|\bnous\s(?:ne\s|n')?nous\s)
        (?:(?:(?:ai|as|a|avons|avez|ont|avais|avait|avions|aviez|avaient|aurai|auras|aura|aurons|aurez|auront|aurait|auraient|ayez|aient|ayant|avoir)\s(?:(?:\p{L}+ment|pas|plus|jamais|encore|déjà|bien|également|aussi|toujours)\s){0,2}été)
          |suis|es|est|sommes|êtes|sont|étais|était|étions|étiez|étaient|serai|seras|sera|serons|serez|seront|serais|serait|serions|seriez|seraient|fut|furent|soit|soient|soyez|être)
        \s(?:(?:pas|plus|jamais|encore|bien|donc|ainsi|également|déjà|aussi|toujours|alors|tous|toutes|\p{L}+ment)\s){0,2}
        (?<participle>\p{L}+(?<!\bjournée|\bannée|\bassemblée)(?:é|ée|és|ées)
          |(?:établi|fourni|défini|réuni|choisi|saisi|rempli|averti|garanti|puni|subi|suivi|servi|accompli|investi)(?:e?s?)
          |(?:reçu|prévu|rendu|retenu|entendu|perdu|vendu|lu|vu|connu|reconnu|attendu|suspendu|interrompu|pourvu|maintenu|obtenu|soutenu|exclu|conclu|résolu|tenu|perçu|versé|répondu)(?:e?s?)
          |(?:soumis|transmis|remis|mis|pris|repris|compris|admis|émis|permis|promis|requis|inclus)(?:e?s?)
          |(?:inscrit|écrit|décrit|prescrit|dit|interdit|produit|réduit|introduit|déduit|construit|instruit|fait|ouvert|offert|couvert|découvert|joint|contraint|restreint|atteint)(?:e?s?))
        (?![\p{L}'-])
        """,
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex ToBeAndParticiple();

    [GeneratedRegex("(?:(?<=[éiut])es?|(?<=[éiut])s|(?<=s)es?)$")]
    private static partial Regex Ending();
}
