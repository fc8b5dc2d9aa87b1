namespace FranceTravail.Assistant.Conversations.Letters.Export.Docx;

internal sealed class BaseDocumentException(Exception? inner = null) : Exception("The base is no Word document.", inner);
