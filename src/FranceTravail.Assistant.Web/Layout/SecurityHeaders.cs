namespace FranceTravail.Assistant.Web.Layout;

/// <summary>What the browser may load and do: our own files, and nothing from another host.</summary>
internal static class SecurityHeaders
{
    // style-src: MudBlazor writes its theme in a style element and positions in style attributes; model text keeps neither.
    private const string ContentSecurityPolicy =
        "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; object-src 'none'; " +
        "base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    // PDF.js decodes scanned pages in WebAssembly, in its worker alone, which can reach nothing but our own address.
    private const string PdfWorkerPolicy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'";

    public static void UseSecurityHeaders(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = context.Request.Path.StartsWithSegments("/pdfjs/worker") ? PdfWorkerPolicy : ContentSecurityPolicy;
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), microphone=(), geolocation=(), payment=(), usb=()";
        await next(context);
    });
}
