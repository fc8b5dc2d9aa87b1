using AngleSharp.Dom;

namespace FranceTravail.Assistant.Knowledge.Ingestion.Extractors.Html;

internal static class HtmlDepth
{
    /// <summary>Walks without recursion, before anything that recurses. (NextSibling would search its parent each time.)</summary>
    /// <exception cref="ExtractionRefusedException">Elements are nested deeper than the limit.</exception>
    public static void Check(IDocument document, ExtractionLimits limits)
    {
        var path = new Stack<(INodeList Children, int Next)>();
        path.Push((document.ChildNodes, 0));
        while (path.TryPop(out var level))
        {
            if (level.Next >= level.Children.Length) continue;

            path.Push(level with { Next = level.Next + 1 });
            var children = level.Children[level.Next].ChildNodes;
            if (children.Length == 0) continue;
            if (path.Count > limits.Depth) throw new ExtractionRefusedException("Les éléments de la page sont imbriqués trop profondément.");
            path.Push((children, 0));
        }
    }
}
