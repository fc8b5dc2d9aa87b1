using System.Text;

namespace FranceTravail.Assistant.Knowledge.Privacy;

/// <summary>Where a text says a value, whatever its capitals, accents, hyphens and kinds of apostrophe and space: « JEAN PIERRE » is « Jean-Pierre ».</summary>
public static class SpelledAlike
{
    /// <returns>The value as the text writes it, each way once, in the order of the text.</returns>
    public static IEnumerable<string> In(string text, string value) =>
        Find(text, value).Select(start => text.Substring(start, value.Length)).Distinct();

    /// <returns>Starts; each is as long as the value.</returns>
    public static IEnumerable<int> Find(string text, string value) => WholeWords.Find(Plain(text), Plain(value));

    // One character for one, so that places in the copy are places in the text.
    private static string Plain(string text) => string.Create(text.Length, text, static (plain, source) =>
    {
        for (var index = 0; index < source.Length; index++) plain[index] = Plain(source[index]);
    });

    private static char Plain(char character) => character switch
    {
        '-' or '\u00a0' or '\u202f' or '\u2011' or '\t' => ' ',
        '’' or 'ʼ' or '`' or '´' => '\'',
        < '\u0080' => char.ToLowerInvariant(character),
        _ when char.IsSurrogate(character) => character,
        _ => char.ToLowerInvariant(character.ToString().Normalize(NormalizationForm.FormD)[0]),
    };
}
