using System.Buffers;
using System.Text;
using FranceTravail.Assistant.LlamaCpp.Handles;
using FranceTravail.Assistant.LlamaCpp.Interop;

namespace FranceTravail.Assistant.LlamaCpp.Models;

/// <summary>
/// Text to tokens and back. Thread-safe, as the C functions are. Functions of single tokens are for a caller that holds
/// a context, which keeps the model.
/// </summary>
internal sealed class Vocabulary
{
    // Keeps the model, which owns the vocabulary, from being freed.
    private readonly ModelHandle _model;
    private readonly nint _vocabulary;

    public Vocabulary(ModelHandle model)
    {
        _model = model;
        _vocabulary = LlamaNative.llama_model_get_vocab(model);
        Count = LlamaNative.llama_vocab_n_tokens(_vocabulary);
        BeginOfText = LlamaNative.llama_vocab_bos(_vocabulary) is var token and >= 0 ? token : null;
        AddsBeginOfText = LlamaNative.llama_vocab_get_add_bos(_vocabulary) != 0;
    }

    public int Count { get; }

    public int? BeginOfText { get; }

    public bool AddsBeginOfText { get; }

    public bool EndsGeneration(int token)
    {
        CheckToken(token);

        return LlamaNative.llama_vocab_is_eog(_vocabulary, token) != 0;
    }

    /// <summary>Text of users and passages: control tokens written in it stay plain text.</summary>
    public int[] TokenizeContent(string text) => Tokenize(text, addSpecial: false, parseSpecial: false);

    /// <summary>Text of a template, whose control tokens are meant.</summary>
    public int[] TokenizeSpecial(string text) => Tokenize(text, addSpecial: false, parseSpecial: true);

    /// <summary>Text with the tokens that the model wants around it, control tokens in it being plain text.</summary>
    public int[] TokenizeDocument(string text) => Tokenize(text, addSpecial: true, parseSpecial: false);

    /// <summary>Writes the bytes of a token, which may end in the middle of a character; control tokens have none.</summary>
    public unsafe int WritePiece(int token, ref byte[] buffer)
    {
        CheckToken(token);
        while (true)
        {
            fixed (byte* pointer = buffer)
            {
                var length = LlamaNative.llama_token_to_piece(_vocabulary, token, pointer, buffer.Length, 0, 0);
                if (length >= 0)
                    return length;

                buffer = new byte[-length];
            }
        }
    }

    private unsafe int[] Tokenize(string text, bool addSpecial, bool parseSpecial)
    {
        var isReferenced = false;
        _model.DangerousAddRef(ref isReferenced);
        var bytes = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(text.Length));
        // A token stands for one byte at least; a few more for what the model adds around the text.
        var tokens = ArrayPool<int>.Shared.Rent(bytes.Length + 8);
        try
        {
            var length = Encoding.UTF8.GetBytes(text, bytes);
            fixed (byte* bytePointer = bytes)
            fixed (int* tokenPointer = tokens)
            {
                var count = LlamaNative.llama_tokenize(
                    _vocabulary, bytePointer, length, tokenPointer, tokens.Length, addSpecial ? (byte)1 : (byte)0, parseSpecial ? (byte)1 : (byte)0);

                return count >= 0
                    ? tokens.AsSpan(0, count).ToArray()
                    : throw new LlamaException($"llama.cpp needs room for {-(long)count} tokens, which a text of {length} bytes cannot have.");
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(bytes);
            ArrayPool<int>.Shared.Return(tokens);
            _model.DangerousRelease();
        }
    }

    private void CheckToken(int token)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(token);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(token, Count);
    }
}
