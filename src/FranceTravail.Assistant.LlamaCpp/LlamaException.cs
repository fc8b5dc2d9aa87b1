namespace FranceTravail.Assistant.LlamaCpp;

/// <summary>llama.cpp is missing, refused a model or failed while it computed.</summary>
public sealed class LlamaException : Exception
{
    /// <summary>Creates the exception without facts.</summary>
    public LlamaException()
    {
    }

    /// <summary>Creates the exception for a failure that concerns no model in particular.</summary>
    public LlamaException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception for a failure that concerns no model in particular.</summary>
    public LlamaException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Creates the exception for a failure of one model.</summary>
    public LlamaException(string message, string modelPath, int? nativeCode = null)
        : base(message)
    {
        ModelPath = modelPath;
        NativeCode = nativeCode;
    }

    /// <summary>The GGUF file that the failure concerns.</summary>
    public string? ModelPath { get; }

    /// <summary>What the native function returned, when it returned a number.</summary>
    public int? NativeCode { get; }
}
