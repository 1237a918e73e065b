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

    private static string? Find()
    {
        string[] names = ["chromium", "chromium-browser", "google-chrome", "chrome.exe", "msedge.exe"];
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        var found = names.SelectMany(name => folders.Select(folder => Path.Combine(folder, name)));
        return found.Prepend(Environment.GetEnvironmentVariable("COURSE_CHROMIUM")).FirstOrDefault(File.Exists);
    }
}
