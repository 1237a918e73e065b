namespace DeepLearning.Display;

/// <summary>
/// How a script in an output comes to a library (plotly.js, Mermaid): the page's own, or the file beside the kernel,
/// which Jupyter serves under the kernel's name. Nothing is ever loaded from another host.
/// </summary>
public static class PageLibrary
{
    /// <summary>The environment variable with the name under which Jupyter knows the running kernel.</summary>
    public const string KernelVariable = "COURSE_KERNEL_NAME";

    private const string UsualKernel = ".net-csharp";

    private static readonly Lazy<string> Script = new(Load);

    /// <summary>
    /// Gets a JavaScript function <c>(name, promise, file, then)</c>: calls <c>then</c> with <c>window[name]</c>, with
    /// what <c>window[promise]</c> gives, or with what <c>file</c> beside the kernel leaves in <c>window[name]</c>;
    /// never calls it where there is none.
    /// </summary>
    public static string Loader => Script.Value.Replace("KERNEL", Kernel, StringComparison.Ordinal);

    // As a part of an address it holds nothing that could end a text of JavaScript.
    private static string Kernel => Uri.EscapeDataString(
        Environment.GetEnvironmentVariable(KernelVariable) is { Length: > 0 } name ? name : UsualKernel);

    /// <summary>Gives a script, an expression that may call <c>load</c>, that function.</summary>
    /// <param name="script">An expression of JavaScript.</param>
    public static string Give(string script) => $"(function (load) {{ return {script}; }})({Loader})";

    private static string Load()
    {
        using var stream = typeof(PageLibrary).Assembly.GetManifestResourceStream("load.js")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n").TrimEnd();
    }
}
