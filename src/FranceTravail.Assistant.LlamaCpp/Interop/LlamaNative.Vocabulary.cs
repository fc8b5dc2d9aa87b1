using System.Runtime.InteropServices;

namespace FranceTravail.Assistant.LlamaCpp.Interop;

/// <summary>A vocabulary belongs to its model: the caller keeps the model alive.</summary>
internal static partial class LlamaNative
{
    [LibraryImport(Library)]
    public static partial int llama_vocab_n_tokens(nint vocabulary);

    [LibraryImport(Library)]
    public static partial byte llama_vocab_is_eog(nint vocabulary, int token);

    [LibraryImport(Library)]
    public static partial int llama_vocab_bos(nint vocabulary);

    [LibraryImport(Library)]
    public static partial byte llama_vocab_get_add_bos(nint vocabulary);

    /// <summary>Returns the number of tokens, or minus the number needed when the buffer is too small.</summary>
    [LibraryImport(Library)]
    public static unsafe partial int llama_tokenize(
        nint vocabulary, byte* text, int textLength, int* tokens, int maxTokens, byte addSpecial, byte parseSpecial);

    /// <summary>Returns the number of bytes, or minus the number needed when the buffer is too small.</summary>
    [LibraryImport(Library)]
    public static unsafe partial int llama_token_to_piece(
        nint vocabulary, int token, byte* buffer, int length, int leftStrip, byte special);
}
