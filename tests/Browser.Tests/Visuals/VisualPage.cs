using System.Text.Json;
using DeepLearning.Browser.Tests.Browsing;
using DeepLearning.Visuals;

namespace DeepLearning.Browser.Tests.Visuals;

/// <summary>Visuals in a page, as a notebook would show them.</summary>
internal static class VisualPage
{
    /// <summary>A whole document around visuals.</summary>
    public static string Document(params IEnumerable<Visual> visuals) => $"""
        <!doctype html><html lang="en"><head><meta charset="utf-8"><title>Visuals</title>
        <style>body{"{"}margin:16px;background:#fff{"}"}
        @media (prefers-color-scheme:dark){"{"}body{"{"}background:#0d1117{"}"}{"}"}</style></head>
        <body><main><h1 style="font-size:1px;color:transparent">Visuals</h1>
        {string.Join('\n', visuals.Select(v => $"<section>{v.Html}</section>"))}</main></body></html>
        """;

    /// <summary>Shows visuals and waits until all of them are awake.</summary>
    public static async Task<Tab> ShowVisualsAsync(
        this Chromium chromium, bool dark, params IEnumerable<Visual> visuals)
    {
        var tab = await chromium.LendAsync("visuals", dark);
        await tab.ShowAsync(Document(visuals));
        await tab.Page.WaitForFunctionAsync("[...document.querySelectorAll('.dlv')].every(r => r.dlv)");
        return tab;
    }

    /// <summary>What the visual says to screen readers now.</summary>
    public static Task<string> SaidAsync(this Tab tab) => tab.Page.Locator(".dlv-say").First.InnerTextAsync();

    /// <summary>Waits until the visual says something with these words.</summary>
    public static Task HearAsync(this Tab tab, string words) => tab.Page.WaitForFunctionAsync(
        "w => document.querySelector('.dlv-say').textContent.includes(w)", words);

    /// <summary>The rules of WCAG 2.2 A and AA that the page breaks, by axe-core; empty when none.</summary>
    public static async Task<string[]> BrokenRulesAsync(this Tab tab)
    {
        await tab.Page.AddScriptTagAsync(new() { Path = NpmPackages.File("axe-core", "axe.min.js") });
        var found = await tab.Page.EvaluateAsync<JsonElement>("""
            async () => (await axe.run(document, {
                runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'], resultTypes: ['violations'],
            })).violations.flatMap(v => v.nodes.map(n => v.id + ': ' + n.html.slice(0, 160) + ' ' + n.failureSummary))
            """);
        return [.. found.EnumerateArray().Select(e => e.GetString()!)];
    }
}
