using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace DeepLearning.Browser.Tests.Browsing;

/// <summary>One headless Chromium for all tests of this project; a test opens a page of its own.</summary>
public sealed class Chromium : IAsyncLifetime
{
    // The switches keep a browser that nobody watches from calling home, which a closed network refuses.
    private static readonly string[] Switches =
    [
        "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync", "--hide-scrollbars", "--mute-audio",
    ];

    private readonly ConcurrentDictionary<string, ConcurrentBag<Tab>> _idle = new();
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>Gets the path of Chromium, or null where there is none.</summary>
    public static string? Executable { get; } = Find();

    public async ValueTask InitializeAsync()
    {
        if (Executable is null)
            return;
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Executable,
            Args = Switches,
            ChromiumSandbox = false,
            Timeout = 120_000,
        });
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
    }

    /// <summary>Opens an empty page that reaches nothing beyond this machine; no browser, no test.</summary>
    public async Task<Tab> OpenAsync(bool dark = false, bool scripts = true, int width = 1000, int height = 800)
    {
        Assert.SkipWhen(_browser is null, "No Chromium here: install it, or name it in COURSE_CHROMIUM.");
        var context = await _browser.NewContextAsync(new()
        {
            ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light,
            JavaScriptEnabled = scripts,
            ViewportSize = new() { Width = width, Height = height },
        });
        context.SetDefaultTimeout(60_000);
        return await Tab.OpenAsync(context);
    }

    /// <summary>Lends an empty page: one that a test of the same kind gave back, or else a new one.</summary>
    /// <remarks>
    /// Every test has a document and a window of its own. Tab and process are shared one after the other, which spares
    /// half a second: their start, and the translation of the scripts that all pages of a kind run.
    /// </remarks>
    /// <param name="kind">What was done to the tab that does not end with its document.</param>
    /// <param name="dark">Whether the reader likes dark pages.</param>
    /// <param name="width">The width of the window.</param>
    /// <param name="prepare">Does it to a new tab.</param>
    public async Task<Tab> LendAsync(string kind, bool dark, int width = 1000, Func<IPage, Task>? prepare = null)
    {
        var shelf = _idle.GetOrAdd($"{kind} {dark} {width}", _ => []);
        if (shelf.TryTake(out var used))
            return used;
        var tab = await OpenAsync(dark, width: width);
        if (prepare is not null)
            await prepare(tab.Page);
        (tab.Shelf, tab.IsDark) = (shelf, dark);
        return tab;
    }

    private static string? Find()
    {
        string[] names = ["chromium", "chromium-browser", "google-chrome", "chrome.exe", "msedge.exe"];
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        var found = names.SelectMany(name => folders.Select(folder => Path.Combine(folder, name)));
        return found.Prepend(Environment.GetEnvironmentVariable("COURSE_CHROMIUM")).FirstOrDefault(File.Exists);
    }
}
