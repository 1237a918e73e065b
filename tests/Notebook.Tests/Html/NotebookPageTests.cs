using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using DeepLearning.Display;
using DeepLearning.Notebook.Documents;
using DeepLearning.Notebook.Html;
using DeepLearning.Notebook.Running;
using DeepLearning.Notebook.Tests.Running;

namespace DeepLearning.Notebook.Tests.Html;

public sealed partial class NotebookPageTests
{
    [Fact]
    public void A_comma_after_a_formula_stays_with_it()
    {
        var html = Page(NotebookCell.Markdown("a", "No longer than $R$, then ($t = 1$). And $x$ alone"));
        Assert.Matches("<span class=\"tie\"><math [^,]*</math>,</span> then \\(<span class=\"tie\">", html);
        Assert.Contains("</math>).</span> And <math", html);
    }

    [Fact]
    public void Markdown_becomes_prose_with_formulas_tables_and_a_table_of_contents()
    {
        var html = Page(NotebookCell.Markdown("title", """
            # Title
            ## By hand & by eye
            Let $x^2$.

            | a | b |
            |---|---|
            | 1 | 2 |

            - [x] done
            """), NotebookCell.Markdown("again", "## By hand & by eye"));

        Assert.Contains("<title>Title · Deep Learning in C#</title>", html, StringComparison.Ordinal);
        Assert.Contains("<msup><mi>x</mi><mn>2</mn></msup>", html, StringComparison.Ordinal);
        Assert.Contains("<th scope=\"col\">a</th>", html, StringComparison.Ordinal);
        Assert.Contains("aria-label=\"done\"", html, StringComparison.Ordinal);
        Assert.Contains("<a href=\"#by-hand-by-eye\">By hand &amp; by eye</a>", html, StringComparison.Ordinal);
        Assert.Contains("<h2 id=\"by-hand-by-eye-2\">", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Links_to_notebooks_lead_to_their_pages()
    {
        var html = Page(NotebookCell.Markdown("a", "[x](05-next.ipynb#top) [y](https://example.org/z.ipynb)"));

        Assert.Contains("href=\"05-next.html#top\"", html, StringComparison.Ordinal);
        Assert.Contains("href=\"https://example.org/z.ipynb\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Code_is_coloured_and_no_character_is_lost()
    {
        const string code = "#!import \"x.dib\"\n// <note>\nvar s = $\"{1 + 2:0.0}\" + 'c'; /* a */\n"
            + "Console.WriteLine(s);\n\n\"unfinished";
        var html = Page(NotebookCell.Code("a", code));
        var shown = CodePattern().Match(html).Groups[1].Value;

        Assert.Contains("<span class=\"tok-d\">#!import &quot;x.dib&quot;</span>", shown, StringComparison.Ordinal);
        Assert.Contains("<span class=\"tok-c\">// &lt;note&gt;</span>", shown, StringComparison.Ordinal);
        Assert.Contains("<span class=\"tok-k\">var</span>", shown, StringComparison.Ordinal);
        Assert.Contains("<span class=\"tok-f\">WriteLine</span>", shown, StringComparison.Ordinal);
        Assert.Equal(code, System.Net.WebUtility.HtmlDecode(TagPattern().Replace(shown, "")));
    }

    [Fact]
    public void The_richest_safe_representation_is_shown()
    {
        Assert.Contains(
            "<b>3</b>", WithOutput((MimeTypes.Text, "3"), (MimeTypes.Html, "<b>3</b>")), StringComparison.Ordinal);
        Assert.Contains("<svg>s</svg>", WithOutput(
            (MimeTypes.Text, "t"), (MimeTypes.Svg, "<?xml version=\"1.0\"?><svg>s</svg>")), StringComparison.Ordinal);
        Assert.Contains(
            "src=\"data:image/png;base64,AAAA\"", WithOutput(("image/png", "AA\nAA")), StringComparison.Ordinal);
        Assert.Contains(
            "alt=\"a cat\"", WithOutput(("image/png", "AAAA"), (MimeTypes.Text, "a cat")), StringComparison.Ordinal);
        Assert.Contains("<em>m</em>", WithOutput((MimeTypes.Markdown, "*m*")), StringComparison.Ordinal);
        Assert.Contains("&lt;x&gt;", WithOutput((MimeTypes.Text, "<x>")), StringComparison.Ordinal);
        Assert.Contains("shown only while the notebook runs", WithOutput((MimeTypes.JavaScript, "alert(1)")),
            StringComparison.Ordinal);
        Assert.DoesNotContain("base64,\"&gt;", WithOutput(("image/png", "\"><script>")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_plotly_figure_falls_back_to_its_siblings()
    {
        var cell = NotebookCell.Code("a", "1");
        cell.Outputs.Add((JsonNode)JsonNode.Parse("""
            {
              "output_type": "display_data", "metadata": {},
              "data": { "application/vnd.plotly.v1+json": { "data": [] }, "image/svg+xml": ["<svg>p</svg>"] }
            }
            """)!);

        Assert.Contains("<svg>p</svg>", Page(cell), StringComparison.Ordinal);
    }

    [Fact]
    public void Errors_and_streams_are_told_apart_and_coloured()
    {
        var cell = NotebookCell.Code("a", "1");
        cell.Outputs.Add((JsonNode)JsonNode.Parse("""{"output_type":"stream","name":"stderr","text":"careful"}""")!);
        cell.Outputs.Add((JsonNode)JsonNode.Parse("""{"output_type":"stream","name":"stdout","text":"1\r2\r3\n"}""")!);
        cell.Outputs.Add((JsonNode)JsonNode.Parse(
            """
            { "output_type": "error", "ename": "Oops", "evalue": "<bad>",
              "traceback": ["\u001b[1;31mred\u001b[0m plain"] }
            """)!);
        var html = Page(cell);

        Assert.Contains("aria-label=\"Standard error\">careful</pre>", html, StringComparison.Ordinal);
        Assert.Contains("aria-label=\"Output\">3</pre>", html, StringComparison.Ordinal);
        Assert.Contains("Oops: &lt;bad&gt;", html, StringComparison.Ordinal);
        Assert.Contains("<span class=\"ansi-bold ansi-1\">red</span> plain", html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_diagram_is_shown_as_its_source()
    {
        var html = Page(NotebookCell.Markdown("a", "```mermaid\nflowchart LR\n a-->b\n```"));

        Assert.Contains("flowchart LR\n a--&gt;b", html, StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_needs_nothing_from_elsewhere()
    {
        var html = Page(
            NotebookCell.Markdown("a", "# T\n[link](https://example.org) $x$"), NotebookCell.Code("b", "1"));

        Assert.Contains(
            "default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob: file:;", html, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"(src|srcset|poster|data)\s*=\s*[""']?\s*(https?:)?//", html);
        Assert.DoesNotMatch(@"<link[^>]+href=[""']?(https?:)?//", html);
        Assert.DoesNotMatch(@"@import|url\((https?:)?//|fetch\(|XMLHttpRequest", html);
    }

    [Fact]
    public void The_page_has_landmarks_a_skip_link_and_a_language()
    {
        var html = Page(NotebookCell.Markdown("a", "# T"));

        foreach (var part in (string[])["<html lang=\"en\">", "<a class=\"skip\" href=\"#main\">",
            "<main id=\"main\"", "<nav aria-label=", "<header"])
            Assert.Contains(part, html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_site_links_its_chapters_and_lists_them()
    {
        using var folder = new TemporaryFolder();
        folder.Notebook("01-one.ipynb", "1");
        folder.Notebook("03-three.ipynb", "3");
        ChapterResult[] results =
        [
            new("x/01-one.ipynb", TimeSpan.FromSeconds(2), 5 << 20, 1, 1,
                [new("acc", 0.9, 0.8, null, "real", true, 2)], [new("01-1", true, null, 2)]),
            new("x/02-broken.ipynb", TimeSpan.Zero, 0, 0, 0, [], [],
                new(FailureKind.Document, "x/02-broken.ipynb", "expected JSON", Line: 1)),
            new("x/03-three.ipynb", TimeSpan.FromSeconds(3), 5 << 20, 1, 1, [], []),
        ];
        var pages = ChapterSite.Write(folder.Path, results);

        Assert.Equal(["index.html", "01-one.html", "03-three.html"], pages.Select(Path.GetFileName));
        var index = File.ReadAllText(pages[0]);
        Assert.Contains("✗ 1 of 3 chapters failed.", index, StringComparison.Ordinal);
        Assert.Contains("x/02-broken.ipynb, line 1: expected JSON", index, StringComparison.Ordinal);
        Assert.Contains("acc = 0.9, expected at least 0.8 (real data)", index, StringComparison.Ordinal);
        Assert.Contains("1 of 1 solved", index, StringComparison.Ordinal);
        Assert.Contains("rel=\"next\" href=\"03-three.html\"", File.ReadAllText(pages[1]), StringComparison.Ordinal);
        Assert.Contains("rel=\"prev\" href=\"01-one.html\"", File.ReadAllText(pages[2]), StringComparison.Ordinal);
    }

    private static string WithOutput(params (string Type, string Content)[] data)
    {
        var cell = NotebookCell.Code("a", "1");
        cell.Outputs.Add((JsonNode)new JsonObject
        {
            ["output_type"] = "display_data",
            ["metadata"] = new JsonObject(),
            ["data"] = new JsonObject(data.Select(entry => KeyValuePair.Create(entry.Type, (JsonNode?)entry.Content))),
        });
        return Page(cell);
    }

    private static string Page(params NotebookCell[] cells) => NotebookPage.ToHtml(NotebookDocument.Create(cells));

    [GeneratedRegex("<pre class=\"code\" tabindex=\"0\"><code>(.*?)</code></pre>", RegexOptions.Singleline)]
    private static partial Regex CodePattern();

    [GeneratedRegex("<[^>]+>")]
    private static partial Regex TagPattern();
}
