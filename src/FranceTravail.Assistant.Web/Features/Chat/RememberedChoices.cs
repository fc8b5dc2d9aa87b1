using FranceTravail.Assistant.Conversations.Preferences;
using FranceTravail.Assistant.Web.Authentication;

namespace FranceTravail.Assistant.Web.Features.Chat;

/// <summary>What the user chose around a question and finds again. A choice that cannot be kept holds for the page at hand.</summary>
public sealed class RememberedChoices(UserPreferenceStore store, CurrentUser user, ILogger<RememberedChoices> logger)
{
    public async Task<QuestionChoices> ReadAsync(CancellationToken cancellationToken)
    {
        try
        {
            return new QuestionChoices(PassagesOnly: await store.ReadPassagesOnlyAsync(user.Name, cancellationToken));
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            logger.PreferenceNotKept(exception);
            return new QuestionChoices();
        }
    }

    public async Task KeepAsync(QuestionChoices choices, CancellationToken cancellationToken)
    {
        try
        {
            await store.SavePassagesOnlyAsync(user.Name, choices.PassagesOnly, cancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            logger.PreferenceNotKept(exception);
        }
    }
}
