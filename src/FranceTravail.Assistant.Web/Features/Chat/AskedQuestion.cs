namespace FranceTravail.Assistant.Web.Features.Chat;

public sealed record AskedQuestion(string Text, QuestionChoices Choices);
