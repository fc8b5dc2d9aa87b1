using FranceTravail.Assistant.Conversations.Letters.Composition;
using FranceTravail.Assistant.Conversations.Letters.Rewriting;
using FranceTravail.Assistant.Conversations.Models;
using FranceTravail.Assistant.Conversations.Prompting;
using FranceTravail.Assistant.Conversations.Tests.Regulation;
using FranceTravail.Assistant.Testing;
using Microsoft.Extensions.AI;
using Microsoft.SemanticKernel;

namespace FranceTravail.Assistant.Conversations.Tests.Letters.Rewriting;

/// <summary>A letter with the example facts of its template, and a model that can do everything and says what it is told.</summary>
internal static class RewritingDesk
{
    public static ChatProfile AbleModel { get; } = AssistantFixture.SmallModel with { LetterActions = Enum.GetValues<RewriteAction>() };

    public static Task<Conversations.Letters.Rewriting.Rewriting> RewriteAsync(
        RewriteAction action, string selection, string? argument = null, string answer = "", string template = "convocation", ScriptedChatClient? chat = null, Action<string>? onProgress = null) =>
        Rewriter(AbleModel, chat ?? new ScriptedChatClient(answer)).RewriteAsync(Request(action, selection, argument, template), onProgress, TestDeadline.Token());

    public static LetterRewriter Rewriter(ChatProfile profile, IChatClient chat) =>
        new(new RewritingModel(PromptLibrary.Load(RepositoryFiles.Path("prompts"), new Kernel()), chat, profile), profile);

    public static RewriteRequest Request(RewriteAction action, string selection, string? argument = null, string template = "convocation")
    {
        var chosen = LetterDesk.Templates.Find(template)!;
        return new RewriteRequest(chosen, LetterFacts.Read(chosen, ShippedTemplatesTests.Facts(chosen, 0)), action, selection, argument);
    }

    public static string WholeLetter(string template = "convocation")
    {
        var request = Request(RewriteAction.Shorter, "", null, template);
        return LetterComposer.Compose(request.Template, request.Facts).Text;
    }
}
