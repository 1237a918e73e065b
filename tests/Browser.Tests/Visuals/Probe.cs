using System.Collections.Concurrent;
using DeepLearning.Browser.Tests.Browsing;
using DeepLearning.Testing;
using DeepLearning.Visuals;
using Microsoft.Playwright;

namespace DeepLearning.Browser.Tests.Visuals;

/// <summary>Pages of visuals that answer what tests ask of all of them; the questions are in probe.js.</summary>
internal static class Probe
{
    private static readonly ConcurrentDictionary<string, Lazy<Visual>> Made = new();

    /// <summary>Gets the names of the gallery's examples, which are all public visuals.</summary>
    public static TheoryData<string> Names => [.. VisualGallery.All.Keys];

    private static string Script { get; } =
        Path.Combine(Places.Root, "tests", "Browser.Tests", "Visuals", "probe.js");

    /// <summary>Gets an example, made once for all tests.</summary>
    public static Visual Example(string name) =>
        Made.GetOrAdd(name, n => new(() => VisualGallery.All[n](VisualTheme.Auto))).Value;

    /// <summary>Gets all examples.</summary>
    public static IReadOnlyList<Visual> Examples() => [.. VisualGallery.All.Keys.Select(Example)];

    /// <summary>Shows visuals in a page that can be asked, and waits until they are awake and drawn.</summary>
    public static async Task<Tab> ProbeAsync(
        this Chromium chromium, IEnumerable<Visual> visuals, PageEmulateMediaOptions? media = null, int width = 1000)
    {
        var tab = await chromium.LendAsync(
            "probe", dark: false, width, page => page.AddInitScriptAsync(scriptPath: Script));
        await tab.Page.EmulateMediaAsync(media ?? new() { ReducedMotion = ReducedMotion.Reduce });
        await tab.Page.GotoAsync("about:blank");
        await tab.ShowAsync(VisualPage.Document(visuals));
        await tab.Page.WaitForFunctionAsync("[...document.querySelectorAll('.dlv')].every(r => r.dlv)");
        await tab.Page.EvaluateAsync("probe.settle()");
        return tab;
    }

    /// <summary>Opens an exported page that can be asked.</summary>
    public static async Task OpenProbedAsync(this Tab tab, string file)
    {
        await tab.Page.AddInitScriptAsync(scriptPath: Script);
        await tab.OpenFileAsync(file);
        await tab.Page.WaitForFunctionAsync("[...document.querySelectorAll('.dlv')].every(r => r.dlv)");
        await tab.Page.EvaluateAsync("probe.settle()");
    }

    /// <summary>Gets all that a reader perceives of a visual of the page.</summary>
    public static Task<string> StateAsync(this Tab tab, int visual = 0) =>
        tab.Page.EvaluateAsync<string>("i => probe.state(i)", visual);

    /// <summary>Waits until a visual shows or says something else; says what was done if it does not.</summary>
    public static async Task ChangesAsync(this Tab tab, string before, string done, int visual = 0)
    {
        try
        {
            await tab.Page.WaitForFunctionAsync(
                "([i, old]) => probe.state(i) !== old", new object[] { visual, before });
        }
        catch (TimeoutException)
        {
            Assert.Fail($"{done} changes nothing that is seen or said.");
        }
    }
}
