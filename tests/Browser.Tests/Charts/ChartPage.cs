using DeepLearning.Browser.Tests.Browsing;
using DeepLearning.Display;
using Microsoft.Playwright;
using Plotly.NET;

namespace DeepLearning.Browser.Tests.Charts;

/// <summary>A page that shows charts as a notebook does: HTML is put into an output, then its scripts run.</summary>
internal static class ChartPage
{
    /// <summary>What a front end does with an output of HTML.</summary>
    private const string Show = """
        ([html, where]) => {
            const output = document.querySelector(where);
            output.innerHTML = html;
            for (const old of output.querySelectorAll('script:not([type="application/json"])')) {
                const script = document.createElement('script');
                script.textContent = old.textContent;
                old.replaceWith(script);
            }
        }
        """;

    /// <summary>The chart in the page, or null while it is not drawn.</summary>
    public const string Graph = "document.querySelector('.js-plotly-plot')";

    public static MimeBundle Bundle(GenericChart chart) => ((IDisplayable)chart).ToMimeBundle();

    /// <summary>Opens a page with one empty output.</summary>
    public static async Task<Tab> OpenChartsAsync(this Chromium chromium, bool dark = false, bool plotly = true)
    {
        var tab = await chromium.OpenAsync(dark, width: 900, height: 720);
        await tab.ShowAsync("""
            <!doctype html><html lang="en"><head><title>Charts</title><meta name="color-scheme" content="light dark">
            </head><body><div class="cell"><div class="output"></div></div></body></html>
            """);
        if (plotly)
            await tab.Page.AddScriptTagAsync(new() { Path = NpmPackages.File("plotly.js-dist-min", "plotly.min.js") });
        return tab;
    }

    /// <summary>Shows HTML in the output.</summary>
    public static Task OutputAsync(this IPage page, string html, string where = ".output") =>
        page.EvaluateAsync(Show, new[] { html, where });

    /// <summary>Shows a chart and waits until plotly.js has drawn it, or has given up.</summary>
    public static async Task DrawAsync(this Tab tab, GenericChart chart)
    {
        await tab.Page.OutputAsync(Bundle(chart)[MimeTypes.Html]);
        await tab.Page.WaitForFunctionAsync("() => document.querySelector('.dl-plot').dlDrawn !== undefined");
    }
}
