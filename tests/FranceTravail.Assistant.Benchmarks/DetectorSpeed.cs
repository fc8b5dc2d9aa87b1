using System.Diagnostics;
using System.Text;
using FranceTravail.Assistant.Knowledge.Privacy;

namespace FranceTravail.Assistant.Benchmarks;

/// <summary>What finding personal data costs, with and without dates, times and amounts, in turns in one process.</summary>
internal static class DetectorSpeed
{
    private const int Rounds = 300;
    private const int WarmUpRounds = 60;
    private const int ReadingsPerRound = 20;

    // A note of an agent, a question and the body of a letter: all that is looked for, and the prose around it.
    private static readonly string[] Texts =
    [
        "Mme Jeanne DURAND, identifiant 1234567A, née le 4 mars 1988, vue ce jour à 14 h 30. NIR 2 85 05 75 116 042 65. Habite 12 rue des Lilas, 69003 Lyon, "
        + "joignable au 06 12 34 56 78 ou par jeanne.durand@exemple.fr. Son fils Lucas est scolarisé. Recherche un poste d'assistante administrative dans un rayon de vingt kilomètres ; "
        + "a travaillé chez un employeur dont le SIRET est 732 829 320 00074, du 3 janvier 2022 au 28 février 2025, pour 1 850,50 € par mois. IBAN FR76 3000 6000 0112 3456 7890 189.",
        "Une personne qui a démissionné pour suivre son conjoint dans une autre région peut-elle être indemnisée, et dans quel délai doit-elle s'inscrire sur la liste des demandeurs d'emploi ? "
        + "Elle dit avoir travaillé plus de trois ans sans interruption, à temps partiel puis à temps plein, et n'avoir jamais perçu d'allocation auparavant.",
        "Objet : Convocation à un entretien\n\nMadame,\n\nVous êtes convoquée à un entretien de suivi le 12 décembre 2026 à 10 h, à l'adresse suivante : agence de Lyon Part-Dieu. "
        + "Merci d'apporter les documents suivants :\n- Curriculum vitae\n- Contrat d'engagement\n\nEn cas d'empêchement, merci de nous prévenir dès que possible. Nous étudierons avec vous "
        + "les démarches déjà engagées, les offres reçues et les formations possibles. Je vous prie d'agréer, Madame, l'expression de mes salutations distinguées.\n\nPaul Martin\nconseiller",
    ];

    public static object Measure()
    {
        var kilobytes = Texts.Sum(Encoding.UTF8.GetByteCount) / 1000d;
        var (identity, facts) = (new List<double>(), new List<double>());
        for (var round = -WarmUpRounds; round < Rounds; round++)
        {
            var isIdentityFirst = round % 2 == 0;
            var first = Time(isIdentityFirst);
            var second = Time(!isIdentityFirst);
            if (round < 0) continue;

            identity.Add(isIdentityFirst ? first : second);
            facts.Add(isIdentityFirst ? second : first);
        }

        return new { kilobytes, rounds = Rounds, unit = "µs per kB", bar = 50, identity = Told(identity), withDatesTimesAndAmounts = Told(facts) };

        double Time(bool isIdentity)
        {
            var started = Stopwatch.GetTimestamp();
            for (var reading = 0; reading < ReadingsPerRound; reading++)
            {
                foreach (var text in Texts) _ = isIdentity ? PersonalDataReader.Read(text) : PersonalDataReader.ReadWithFacts(text);
            }

            return Stopwatch.GetElapsedTime(started).TotalMicroseconds / ReadingsPerRound / kilobytes;
        }
    }

    private static object Told(List<double> times)
    {
        var sorted = times.Order().ToList();
        return new { minimum = Math.Round(sorted[0], 1), median = Math.Round(sorted[sorted.Count / 2], 1) };
    }
}
