using FranceTravail.Assistant.LlamaCpp.Models;

namespace FranceTravail.Assistant.LlamaCpp.ChatTemplates;

/// <summary>Turns conversations into tokens in the form of one model.</summary>
internal sealed class PromptTokenizer
{
    private readonly Vocabulary _vocabulary;
    private readonly ITemplateForm _form;

    /// <exception cref="LlamaException">The model's vocabulary lacks a control token of the template.</exception>
    public PromptTokenizer(LlamaModel model, ChatTemplate template)
    {
        _vocabulary = model.Vocabulary;
        _form = template switch
        {
            ChatTemplate.Gemma => new GemmaForm(),
            ChatTemplate.ChatMl => new ChatMlForm(),
            ChatTemplate.Llama3 => new Llama3Form(),
            ChatTemplate.Mistral => new MistralForm(IsControlToken(MistralForm.SystemToken)),
            _ => throw new ArgumentOutOfRangeException(nameof(template), template, "Unknown chat template."),
        };

        if (_form.ControlTokens.FirstOrDefault(text => !IsControlToken(text)) is { } missing)
            throw new LlamaException($"The model {model.Path} has no token {missing}: its conversations are not in the form {template}.", model.Path);
    }

    public int[] Tokenize(Dialogue dialogue)
    {
        var tokens = new List<int>();
        if (_vocabulary.BeginOfText is { } beginOfText && (_vocabulary.AddsBeginOfText || _form.NeedsBeginOfText))
            tokens.Add(beginOfText);

        foreach (var segment in _form.Render(dialogue))
            tokens.AddRange(segment.IsSpecial ? _vocabulary.TokenizeSpecial(segment.Text) : _vocabulary.TokenizeContent(segment.Text));

        return [.. tokens];
    }

    private bool IsControlToken(string text) => _vocabulary.TokenizeSpecial(text).Length == 1;
}
