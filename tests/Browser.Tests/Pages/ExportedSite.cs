using System.Text.Json.Nodes;
using DeepLearning.Browser.Tests.Browsing;

namespace DeepLearning.Browser.Tests.Pages;

/// <summary>One notebook, run by the command: as a site with shared files, and as pages that stand alone.</summary>
public sealed class ExportedSite : IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("exported pages ü ");

    /// <summary>Gets whether npm could fetch the libraries; without them pages are static.</summary>
    public bool HasLibraries { get; private set; }

    /// <summary>Gets what <c>course site</c> printed.</summary>
    public string Said { get; private set; } = "";

    public string SharedPage => Path.Combine(_folder.FullName, "site", "lesson.html");

    public string LonePage => Path.Combine(_folder.FullName, "alone", "lesson.html");

    /// <summary>Gets the page as it is where nothing was ever fetched.</summary>
    public string StaticPage => Path.Combine(_folder.FullName, "static", "lesson.html");

    public async ValueTask InitializeAsync()
    {
        var notebook = Path.Combine(_folder.FullName, "lesson.ipynb");
        await File.WriteAllTextAsync(notebook, Lesson());
        await CourseAsync("run", notebook, "--out", Path.Combine(_folder.FullName, "static"));
        Said = await CourseAsync("site", notebook, "--out", Path.Combine(_folder.FullName, "site"));
        await CourseAsync("run", notebook, "--out", Path.Combine(_folder.FullName, "alone"));
        HasLibraries = File.Exists(Path.Combine(_folder.FullName, "site", "assets", "plotly.min.js"));
    }

    public ValueTask DisposeAsync()
    {
        _folder.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }

    // A cache of its own, empty at first.
    private Task<string> CourseAsync(params string[] arguments) =>
        CourseProgram.RunAloneAsync(_folder.FullName, arguments);

    private static string Lesson() => new JsonObject
    {
        ["cells"] = new JsonArray(
            Cell("markdown", """
                # A page to export

                A neuron: $h = \operatorname{ReLU}(w_1 x_1 + w_2 x_2 + b)$.

                ## The loss

                $$\mathcal{L}(\theta) = -\frac{1}{N} \sum_{n=1}^{N} \log \frac{e^{z_{n,y_n}}}{\sum_{k} e^{z_{n,k}}}$$

                ## The road

                ```mermaid
                flowchart LR
                  data[Data] --> model(Model) --> loss{Loss}
                  loss -- gradient --> model
                ```
                """),
            Cell("code", $"""
                #!import "{Path.Combine(Places.Root, "artifacts", "course", "setup.dib")}"
                using Plotly.NET.CSharp;
                using DeepLearning.Visuals;
                using Microsoft.DotNet.Interactive.Formatting;
                """),
            Cell("markdown", "## A chart"),
            Cell("code", """
                var xs = Enumerable.Range(0, 50).Select(i => i / 5.0).ToArray();
                Chart.Line<double, double, string>(xs, xs.Select(Math.Sin).ToArray(), Name: "sine")
                """),
            Cell("markdown", "## A visual"),
            Cell("code", "Activations.Curve(\"gelu\")"),
            Cell("markdown", "## Another diagram"),
            Cell("code", "#!mermaid\nsequenceDiagram\n  Learner->>Kernel: a cell\n  Kernel-->>Learner: a picture"),
            Cell("markdown", "## A formula from a cell"),
            Cell("code", """
                LaTeXString softmax =
                    @"\begin{aligned} p_k &= \frac{e^{z_k}}{\sum_j e^{z_j}} \\ 1 &= \sum_k p_k \end{aligned}";
                softmax
                """)),
        ["metadata"] = new JsonObject
        {
            ["kernelspec"] = new JsonObject { ["display_name"] = "C#", ["language"] = "C#", ["name"] = ".net-csharp" },
        },
        ["nbformat"] = 4,
        ["nbformat_minor"] = 5,
    }.ToJsonString();

    private static JsonObject Cell(string kind, string source)
    {
        var cell = new JsonObject
        {
            ["cell_type"] = kind,
            ["id"] = $"cell-{source.GetHashCode(StringComparison.Ordinal):x8}",
            ["metadata"] = new JsonObject(),
            ["source"] = source,
        };
        if (kind == "code")
            (cell["execution_count"], cell["outputs"]) = (null, new JsonArray());
        return cell;
    }
}
