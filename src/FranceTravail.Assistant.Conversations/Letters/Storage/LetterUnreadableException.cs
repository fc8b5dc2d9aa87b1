namespace FranceTravail.Assistant.Conversations.Letters.Storage;

public sealed class LetterUnreadableException(Exception inner) : Exception(
    "Ce courrier est chiffré avec une clé qui n'est plus dans le dossier « keys » des données : restaurez ce dossier depuis une sauvegarde.", inner);
