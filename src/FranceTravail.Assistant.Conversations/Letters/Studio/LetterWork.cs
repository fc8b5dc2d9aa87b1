using FranceTravail.Assistant.Conversations.Letters.Composition;
using FranceTravail.Assistant.Conversations.Letters.Templates;
using FranceTravail.Assistant.Conversations.Letters.Texts;

namespace FranceTravail.Assistant.Conversations.Letters.Studio;

/// <summary>One letter on the desk: the form fills the text, the text can be retouched, and every change is read and checked at once. One thread at a time.</summary>
public sealed class LetterWork
{
    // The template's own letter with the facts of now.
    private Letter _plain;

    public LetterWork(LetterTemplate template, LetterState state)
    {
        Template = template;
        State = state;
        Facts = LetterFacts.Read(template, state.Typed, state.Notes);
        _plain = LetterComposer.Compose(template, Facts);
        Letter = Read();
        Checks = Check();
    }

    public LetterTemplate Template { get; }

    public LetterState State { get; private set; }

    /// <summary>The text, read: blocks, sentences and where each comes from.</summary>
    public Letter Letter { get; private set; }

    public IReadOnlyList<LetterCheck> Checks { get; private set; }

    public LetterFacts Facts { get; private set; }

    public string Text => State.Text;

    /// <summary>True where a retouched line still says what the form said before its last change.</summary>
    public bool LagsBehindForm { get; private set; }

    public bool CanLeave => Checks.All(check => check.Passed || !check.IsMandatory);

    /// <summary>True where the letter has to say that a model helped to write it.</summary>
    public bool HoldsModelWords => ModelWords.RemainIn(Letter, State.ModelSentences);

    /// <summary>True where somebody changed the text since the form or a rewording of the whole letter made it; a quote is put in again by itself.</summary>
    public bool IsRetouched(IEnumerable<LetterVersion> versions)
    {
        if (Template.IsLocked || Text == _plain.Text || versions.Any(version => version.Kind == LetterVersionKind.Reworded && version.Text == Text)) return false;

        var filled = new LetterWork(Template, State with { Text = _plain.Text });
        foreach (var quote in Quoted) filled.Quote(quote);
        return filled.Text != Text;
    }

    /// <summary>What the text quotes from sources, in its order.</summary>
    public IEnumerable<LetterQuote> Quoted => Letter.Sentences.Select(sentence => sentence.Quote).OfType<LetterQuote>();

    /// <summary>A new letter: what the agent writes in each of them is typed already.</summary>
    public static LetterWork Begin(LetterTemplate template, IReadOnlyDictionary<string, string> habits, DateOnly today) =>
        new(template, LetterState.Of(template, TypedAtFirst(template, habits, today)));

    /// <summary>The form as it opens: the agent's habits, and the day.</summary>
    public static IReadOnlyDictionary<string, string?> TypedAtFirst(LetterTemplate template, IReadOnlyDictionary<string, string> habits, DateOnly today)
    {
        var typed = template.Fields.Where(field => habits.ContainsKey(field.Name)).ToDictionary(field => field.Name, field => (string?)habits[field.Name]);
        typed[CommonFields.Day] = today.ToString("dd/MM/yyyy", System.Globalization.CultureInfo.InvariantCulture);
        return typed;
    }

    /// <summary>Several fields at once; what is not named keeps its value.</summary>
    public void Type(IReadOnlyDictionary<string, string?> values)
    {
        var typed = new Dictionary<string, string?>(State.Typed);
        foreach (var (field, value) in values) typed[field] = value;
        Refill(State with { Typed = typed });
    }

    /// <summary>The whole form and the notes at once.</summary>
    public void Fill(IReadOnlyDictionary<string, string?> typed, string notes) => Refill(State with { Typed = typed, Notes = notes });

    public void Note(string notes) => Refill(State with { Notes = notes });

    /// <summary>The text as the agent left it.</summary>
    public void Edit(string text)
    {
        LagsBehindForm = false;
        Show(State with { Text = text.ReplaceLineEndings("\n") });
    }

    /// <summary>A text that a model wrote parts of.</summary>
    public void Take(string text, IEnumerable<string> modelSentences)
    {
        LagsBehindForm = false;
        Show(State with { Text = text, ModelSentences = [.. State.ModelSentences.Union(modelSentences)] });
    }

    public void GoBackTo(LetterVersion version)
    {
        LagsBehindForm = false;
        Show(State with { Text = version.Text, ShownVersion = version.Number, ModelSentences = [.. State.ModelSentences.Union(version.ModelSentences)] });
    }

    public void MarkShown(int version) => State = State with { ShownVersion = version };

    /// <summary>Gives up what was retouched: the template's own letter again.</summary>
    public void ReturnToTemplate() => Edit(_plain.Text);

    /// <summary>The notice of a failed check as the template words it, or null where the check is about no notice.</summary>
    public string? NoticeOf(LetterCheck check) => MandatoryNotices.Find(Template, Facts, check);

    /// <summary>Puts the notice of a failed check into the text; a locked text becomes the template's again.</summary>
    public void Insert(LetterCheck check)
    {
        if (NoticeOf(check) is not { } notice) return;

        if (Template.IsLocked) ReturnToTemplate();
        else Edit(MandatoryNotices.Insert(Letter, notice).Text);
    }

    /// <summary>Puts a rule and its source into the text, before the closing; not twice. A locked text takes none.</summary>
    public void Quote(LetterQuote quote)
    {
        if (Template.IsLocked) throw new InvalidOperationException("A locked letter takes no quote.");

        LagsBehindForm = false;
        var text = Letter.Sentences.Any(sentence => sentence.Text == quote.Text) ? State.Text : Letter.BeforeClosing(LetterSentence.Of(quote)).Text;
        Show(State with { Text = text, Quotes = [.. State.Quotes.Where(known => known.Text != quote.Text), quote] });
    }

    private void Refill(LetterState state)
    {
        var (facts, plain) = (Facts, _plain);
        Facts = LetterFacts.Read(Template, state.Typed, state.Notes);
        _plain = LetterComposer.Compose(Template, Facts);
        if (Template.IsLocked)
        {
            // Nobody words a locked text: the form alone does.
            LagsBehindForm = false;
            Show(state with { Text = _plain.Text });
            return;
        }

        var changes = Template.Fields
            .Select(field => (Old: LetterSentences.Written(facts, field), New: LetterSentences.Written(Facts, field)))
            .Where(change => change.Old != change.New).ToList();
        var (text, lags) = FormMerge.Apply(plain.Text, state.Text, _plain.Text, changes);
        LagsBehindForm |= lags;
        Show(state with { Text = text });
    }

    private void Show(LetterState state)
    {
        State = state;
        Letter = Read();
        Checks = Check();
    }

    private Letter Read() => LetterReading.Read(
        State.Text, [.. _plain.Sentences, .. State.Quotes.Select(LetterSentence.Of), .. State.ModelSentences.Select(text => new LetterSentence(text, LetterOrigin.Free, [], IsModels: true))]);

    private IReadOnlyList<LetterCheck> Check() => LetterChecker.Check(Template, Facts, Letter, State.Notes, State.Quotes);
}
