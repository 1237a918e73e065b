using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace DeepLearning.Browser.Tests.Browsing;

/// <summary>A page of its own, which remembers what went wrong in it and what it asked of the network.</summary>
public sealed class Tab : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly ConcurrentQueue<string> _troubles = new();
    private readonly ConcurrentQueue<string> _refused = new();

    private Tab(IBrowserContext context, IPage page)
    {
        _context = context;
        Page = page;
        page.PageError += (_, error) => _troubles.Enqueue(error);
        page.Console += (_, message) =>
        {
            if (message.Type == "error")
                _troubles.Enqueue(message.Text);
        };
    }

    public IPage Page { get; }

    /// <summary>Gets the script errors and console errors so far.</summary>
    public IReadOnlyCollection<string> Troubles => _troubles;

    /// <summary>Gets the addresses beyond this machine that the page asked for; none was reached.</summary>
    public IReadOnlyCollection<string> Refused => _refused;

    /// <summary>Gets or sets where it goes once its test is over; null for a tab that ends with its test.</summary>
    internal ConcurrentBag<Tab>? Shelf { get; set; }

    /// <summary>Gets or sets what theme the next test is promised.</summary>
    internal bool IsDark { get; set; }

    internal static async Task<Tab> OpenAsync(IBrowserContext context)
    {
        var tab = new Tab(context, await context.NewPageAsync());
        await context.RouteAsync("**/*", tab.AnswerAsync);
        return tab;
    }

    /// <summary>Shows a whole HTML document.</summary>
    public Task ShowAsync(string html) => Page.SetContentAsync(html, new() { WaitUntil = WaitUntilState.Load });

    /// <summary>Opens a file of this machine.</summary>
    public Task OpenFileAsync(string path) => Page.GotoAsync(new Uri(Path.GetFullPath(path)).AbsoluteUri);

    /// <summary>Keeps a picture of the whole page, for a person to look at, under artifacts/screenshots.</summary>
    /// <returns>The picture's path.</returns>
    public async Task<string> PhotographAsync(string name)
    {
        var path = Path.Combine(Places.Screenshots, name + ".png");
        await Page.ScreenshotAsync(new() { Path = path, FullPage = true });
        return path;
    }

    public async ValueTask DisposeAsync()
    {
        if (Shelf is not null && await EmptyAsync())
            Shelf.Add(this);
        else
            await _context.DisposeAsync();
    }

    /// <summary>Leaves nothing of a test: no document, no pointer over the next one, no medium, no trouble.</summary>
    private async Task<bool> EmptyAsync()
    {
        try
        {
            await Page.Mouse.MoveAsync(0, 0);
            await Page.GotoAsync("about:blank");
            await Page.EmulateMediaAsync(new()
            {
                Media = Media.Null,
                ColorScheme = IsDark ? ColorScheme.Dark : ColorScheme.Light,
                ReducedMotion = ReducedMotion.NoPreference,
                ForcedColors = ForcedColors.None,
            });
            _troubles.Clear();
            _refused.Clear();
            return true;
        }
        catch (PlaywrightException)
        {
            return false; // a page that crashed is nobody's any more
        }
    }

    private Task AnswerAsync(IRoute route)
    {
        var address = new Uri(route.Request.Url);
        if (address.Scheme is "file" or "data" or "blob" or "about" || address.IsLoopback)
            return route.ContinueAsync();
        _refused.Enqueue(route.Request.Url);
        return route.AbortAsync();
    }
}
