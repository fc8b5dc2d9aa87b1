using System.Text.RegularExpressions;
using FranceTravail.Assistant.Conversations.Letters.Templates;
using FranceTravail.Assistant.Knowledge.Privacy;

namespace FranceTravail.Assistant.Conversations.Letters.Identity;

/// <summary>What was found of an identity, each with whether it could be read otherwise.</summary>
internal sealed partial class IdentityFindings
{
    private readonly List<(string Field, string Value, bool IsSure)> _all = [];
    private string? _street;

    public IReadOnlyList<(string Field, string Value, bool IsSure)> All => _all;

    /// <summary>A value beside a label: the label says what it is, the value still has to look like it.</summary>
    public void AddLabelled(string field, string value)
    {
        switch (field)
        {
            case IdentityFields.FullName when PersonName.Read(value) is { } name:
                _all.AddRange(name.Values());
                break;
            case CommonFields.Civility when GenderAgreement.CivilityOf(value) is { } civility:
                Add(field, civility);
                break;
            case CommonFields.LastName or IdentityFields.BirthName when IsName(value):
                Add(field, NameCase.Apply(value));
                break;
            case CommonFields.FirstName when IsName(value):
                // Files list all first names; letters use the one in use, which is the first unless the file says otherwise.
                var names = value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
                Add(field, NameCase.Apply(names[0]), names.Length == 1);
                break;
            case CommonFields.Company:
                Add(field, value);
                break;
            case IdentityFields.Address:
                _street = value;
                Add(field, value);
                break;
            case IdentityFields.PostCode or IdentityFields.Town:
                AddTown(value);
                break;
            default:
                AddDetected(field == IdentityFields.BirthDate ? $"né le {value}" : field == IdentityFields.JobSeekerId ? $"identifiant {value}" : value, field);
                break;
        }
    }

    /// <summary>What proves itself by its form or its key.</summary>
    /// <param name="only">The one field that a label allows.</param>
    public void AddDetected(string text, string? only = null)
    {
        PersonalDatum? before = null;
        foreach (var datum in PersonalDataReader.Read(text))
        {
            if (FieldOf(datum.Kind) is not { } field || (only is not null && field != only)) continue;

            var isTown = datum.Kind == PersonalDataKind.Address && before?.Kind == PersonalDataKind.Address && string.IsNullOrWhiteSpace(text[before.End..datum.Start].Replace(',', ' '));
            if (isTown) AddTown(datum.Text);
            else if (field == IdentityFields.Address) AddLabelled(field, LineEnd().Replace(datum.Text, ", "));
            else Add(field, datum.Text);
            before = datum;
        }
    }

    /// <summary>A line without a label: a name, or a company by its legal form.</summary>
    /// <param name="isFirst">The first line of a block is where a name stands.</param>
    public void AddLine(string line, bool isFirst)
    {
        if (LegalForm().IsMatch(line) && !line.Any(char.IsAsciiDigit)) Add(CommonFields.Company, line);
        else if (MarriedName.Read(line) is { LastName: { } last } married)
        {
            Add(CommonFields.Civility, married.Civility);
            Add(CommonFields.LastName, last, isSure: false);
        }
        else if (IdentityFields.Named(line) is null && PersonalDataReader.Read(line).All(datum => datum.Kind == PersonalDataKind.Name) && PersonName.Read(line) is { } name && (name.Civility is not null || !Heading().IsMatch(line)))
            _all.AddRange((name with { IsSure = name.IsSure && (isFirst || name.Civility is not null) }).Values());
        else if (MarriedName.Read(line) is { } one) Add(CommonFields.Civility, one.Civility);
    }

    private void AddTown(string town)
    {
        var index = _all.FindLastIndex(finding => finding.Field == IdentityFields.Address && finding.Value.StartsWith(_street ?? "—", StringComparison.Ordinal));
        if (index < 0)
        {
            AddLabelled(IdentityFields.Address, town);
            return;
        }

        var separator = _all[index].Value.Length > 5 && Digits().IsMatch(_all[index].Value) && !Digits().IsMatch(town) ? " " : ", ";
        _all[index] = _all[index] with { Value = $"{_all[index].Value}{separator}{town}" };
    }

    private void Add(string field, string value, bool isSure = true) => _all.Add((field, value, isSure));

    private static bool IsName(string value) => value.Length <= 60 && value.Any(char.IsLetter) && !value.Any(char.IsDigit) && char.IsLetter(value[0]);

    private static string? FieldOf(PersonalDataKind kind) => kind switch
    {
        PersonalDataKind.SocialSecurityNumber => IdentityFields.SocialSecurityNumber,
        PersonalDataKind.Iban => IdentityFields.Iban,
        PersonalDataKind.Siret => IdentityFields.Siret,
        PersonalDataKind.Email => IdentityFields.Email,
        PersonalDataKind.Phone => IdentityFields.Phone,
        PersonalDataKind.BirthDate => IdentityFields.BirthDate,
        PersonalDataKind.JobSeekerId => IdentityFields.JobSeekerId,
        PersonalDataKind.Address => IdentityFields.Address,
        _ => null,
    };

    [GeneratedRegex(@"(?<!\p{L})(?:SARL|SAS|SASU|EURL|SNC|SCOP|SELARL|GIE|Association|ASSOCIATION)(?!\p{L})")]
    private static partial Regex LegalForm();

    [GeneratedRegex(@"[ ,]*\r?\n\s*")]
    private static partial Regex LineEnd();

    // Headings and states of a case file are capitalised like names.
    [GeneratedRegex(@"\b(?:agence|dossier|service|direction|france|travail|pôle|emploi|demandeur|demandeuse|inscription|statut|catégorie|actif|active|urgent|rendez|téléphone|contact|adresse|identité|coordonnées|état civil|page|fiche|lyon|paris)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Heading();

    // A postal code at the end: its town follows without a comma.
    [GeneratedRegex(@"(?<!\d)\d{5}$")]
    private static partial Regex Digits();
}
