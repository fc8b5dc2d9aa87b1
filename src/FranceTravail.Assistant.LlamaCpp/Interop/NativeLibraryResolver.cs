using System.Reflection;
using System.Runtime.InteropServices;

namespace FranceTravail.Assistant.LlamaCpp.Interop;

/// <summary>
/// Loads llama.cpp from <c>runtimes/&lt;rid&gt;/native</c> beside this assembly, where the build puts it. Its file
/// names carry the release and the backend (<c>libllama.v0.5.0.so</c>, <c>libllama.vulkan.v0.5.0.so</c>).
/// </summary>
internal static class NativeLibraryResolver
{
    private const string Release = "v" + NativeRuntime.BoundVersion;

    public static string Folder { get; } = FindFolder();

    public static void Register() =>
        NativeLibrary.SetDllImportResolver(typeof(NativeLibraryResolver).Assembly, Resolve);

    private static nint Resolve(string name, Assembly assembly, DllImportSearchPath? searchPath) => name switch
    {
        LlamaNative.Library => NativeLibrary.Load(FindFile($"libllama*.{Release}.so")),
        GgmlNative.RegistryLibrary => NativeLibrary.Load(FindFile($"libggml*.{Release}.so")),
        GgmlNative.BaseLibrary => NativeLibrary.Load(FindFile("libggml-base.so")),
        _ => 0,
    };

    private static string FindFolder()
    {
        var architecture = RuntimeInformation.ProcessArchitecture switch
        {
            Architecture.X64 => "x64",
            Architecture.Arm64 => "arm64",
            var other => other.ToString(),
        };

        return Path.Combine(AppContext.BaseDirectory, "runtimes", $"linux-{architecture}", "native");
    }

    private static string FindFile(string pattern)
    {
        var files = Directory.Exists(Folder) ? Directory.GetFiles(Folder, pattern) : [];

        return files.Length == 1
            ? files[0]
            : throw new DllNotFoundException(
                $"Expected exactly one file {pattern} in {Folder}, found {files.Length}. "
                + "Clean the output folder and build again; llama.cpp is packaged for Linux x64 and arm64 (glibc).");
    }
}
