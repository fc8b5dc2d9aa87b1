using Microsoft.SemanticKernel;

namespace FranceTravail.Assistant.Conversations.Prompting;

/// <summary>One <c>*.prompt.yaml</c>: the texts of both roles as Semantic Kernel templates over the same typed inputs.</summary>
internal sealed class PromptFile
{
    private readonly Kernel _kernel;
    private readonly IPromptTemplate _system;
    private readonly IPromptTemplate _user;
    private readonly IReadOnlyList<string> _inputs;

    public PromptFile(string name, string system, string user, IReadOnlyList<string> inputs, Kernel kernel)
    {
        Name = name;
        _inputs = inputs;
        _kernel = kernel;

        // The rendered text goes into a chat message as it is: it is never parsed as chat XML, where an encoded
        // « <b> » or « l'été » would come out changed and a passage could open a message of its own.
        var factory = new KernelPromptTemplateFactory { AllowDangerouslySetContent = true };
        _system = factory.Create(Config(name, system));
        _user = factory.Create(Config(name, user));
    }

    public string Name { get; }

    /// <summary>Both messages with the inputs put in, byte for byte.</summary>
    /// <exception cref="ArgumentException">An input of the file is missing, or one is given that the file does not declare.</exception>
    public async Task<RenderedPrompt> RenderAsync(IReadOnlyDictionary<string, string> inputs, CancellationToken cancellationToken)
    {
        var missing = _inputs.Except(inputs.Keys).Concat(inputs.Keys.Except(_inputs)).ToList();
        if (missing.Count > 0)
            throw new ArgumentException($"The inputs of prompt {Name} do not match: {string.Join(", ", missing)}.", nameof(inputs));

        var arguments = new KernelArguments();
        foreach (var (key, value) in inputs) arguments[key] = value;

        return new RenderedPrompt(
            await _system.RenderAsync(_kernel, arguments, cancellationToken),
            await _user.RenderAsync(_kernel, arguments, cancellationToken));
    }

    private PromptTemplateConfig Config(string name, string template) => new(template)
    {
        Name = name.Replace('/', '_').Replace('-', '_'),
        TemplateFormat = PromptTemplateConfig.SemanticKernelTemplateFormat,
        InputVariables = [.. _inputs.Select(input => new InputVariable { Name = input, AllowDangerouslySetContent = true })],
        AllowDangerouslySetContent = true,
    };
}
