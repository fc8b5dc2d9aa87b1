using System.ComponentModel;
using FranceTravail.Assistant.Conversations.Letters.Composition;
using FranceTravail.Assistant.Conversations.Letters.Export.Conversion;
using FranceTravail.Assistant.Conversations.Letters.Export.Docx;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace FranceTravail.Assistant.Conversations.Letters.Export;

/// <summary>Validated letter → file. What cannot be made comes back as a sentence, not as an exception. Threads: any.</summary>
public sealed class LetterExporter : IDisposable
{
    private const string NoLibreOffice =
        "LibreOffice n'est pas installé sur le serveur : il faut le paquet « libreoffice-writer » (Debian et Ubuntu : apt-get install libreoffice-writer), ou son chemin dans la configuration. Le format DOCX reste possible.";

    private readonly ILogger<LetterExporter> _logger;
    private readonly LibreOfficeConverter? _converter;

    public LetterExporter(IOptions<LetterExportOptions> options, TimeProvider time, ILogger<LetterExporter> logger)
    {
        _logger = logger;
        var program = LibreOfficeProgram.Find(options.Value.LibreOffice, Environment.GetEnvironmentVariable("PATH"));
        if (program is not null) _converter = new LibreOfficeConverter(program, Path.GetTempPath(), TimeSpan.FromSeconds(options.Value.TimeoutSeconds), time);
    }

    /// <summary>Why a format is not offered and what to install; null where it is.</summary>
    public string? WhyNot(LetterFormat format) => format == LetterFormat.Docx || _converter is not null ? null : NoLibreOffice;

    public async Task<LetterExportResult> ExportAsync(Letter letter, LetterImprint imprint, LetterFormat format, CancellationToken cancellationToken)
    {
        if (WhyNot(format) is { } reason) return LetterExportResult.Failed(reason);
        try
        {
            var docx = await WriteAsync(letter, imprint, cancellationToken);
            return format switch
            {
                LetterFormat.Docx => Made(docx, "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", imprint),
                LetterFormat.Odt => await ConvertAsync(docx, LibreOfficeTarget.Odt, "application/vnd.oasis.opendocument.text", imprint, cancellationToken),
                LetterFormat.Pdf => await ConvertAsync(docx, LibreOfficeTarget.Pdf, "application/pdf", imprint, cancellationToken),
                _ => throw new ArgumentOutOfRangeException(nameof(format)),
            };
        }
        catch (Exception exception) when (Sentence(exception) is not null)
        {
            Log.ExportFailed(_logger, format, exception.GetType().Name);
            return LetterExportResult.Failed(Sentence(exception)!);
        }
    }

    public void Dispose() => _converter?.Dispose();

    private static async Task<byte[]> WriteAsync(Letter letter, LetterImprint imprint, CancellationToken cancellationToken) =>
        LetterDocument.Write(letter, imprint, imprint.BaseDocument is { } path ? await File.ReadAllBytesAsync(path, cancellationToken) : SoberBase.Create());

    private async Task<LetterExportResult> ConvertAsync(byte[] docx, LibreOfficeTarget target, string contentType, LetterImprint imprint, CancellationToken cancellationToken)
    {
        if (await _converter!.ConvertAsync(docx, target, cancellationToken) is { } content) return Made(content, target.Extension, contentType, imprint);

        Log.NothingConverted(_logger, target.Extension);
        return LetterExportResult.Failed("LibreOffice n'a pas produit le document : vérifiez que le paquet « libreoffice-writer » est installé en entier, ou choisissez DOCX.");
    }

    private static LetterExportResult Made(byte[] content, string extension, string contentType, LetterImprint imprint) =>
        new(new LetterFile(LetterFileName.Of(imprint, extension), contentType, content), null);

    private static string? Sentence(Exception exception) => exception switch
    {
        BaseDocumentException => "Le document de base des courriers n'est pas un fichier Word (.docx) lisible : corrigez-le ou retirez-le de la configuration.",
        FileNotFoundException or DirectoryNotFoundException => "Le document de base des courriers est introuvable : corrigez son chemin dans la configuration.",
        TimeoutException => "LibreOffice a mis trop de temps et a été arrêté : recommencez, ou choisissez DOCX.",
        Win32Exception => "LibreOffice n'a pas pu être lancé : vérifiez son installation, ou choisissez DOCX.",
        IOException or UnauthorizedAccessException => "Le courrier n'a pas pu être écrit : le document de base ou le dossier temporaire du serveur n'est pas accessible.",
        _ => null,
    };
}
