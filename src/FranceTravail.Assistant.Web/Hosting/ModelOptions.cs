using System.ComponentModel.DataAnnotations;

namespace FranceTravail.Assistant.Web.Hosting;

public sealed class ModelOptions
{
    /// <summary>Id of a chat model in <c>models/models.json</c>.</summary>
    [Required(AllowEmptyStrings = false)]
    public string Chat { get; set; } = "gemma-3-270m-fr-assistant";

    /// <summary>Id of an embedding model in <c>models/models.json</c>.</summary>
    [Required(AllowEmptyStrings = false)]
    public string Embedding { get; set; } = "multilingual-e5-small-fr-en";

    /// <summary>Threads for the models; 0 is the number of physical cores.</summary>
    [Range(0, 512)]
    public int Threads { get; set; }

    /// <summary>Layers kept on a graphics card, where the CUDA or Vulkan libraries were built in.</summary>
    [Range(0, 1000)]
    public int GpuLayers { get; set; }

    /// <summary>Answers written at the same time; others wait in order.</summary>
    [Range(1, 64)]
    public int MaxConcurrentAnswers { get; set; } = 8;
}
