namespace FranceTravail.Assistant.Knowledge.Ingestion.Texts;

/// <param name="IsGuess">Neither the bytes nor the file said which encoding it is.</param>
internal sealed record DecodedText(string Text, string EncodingName, bool IsGuess);
