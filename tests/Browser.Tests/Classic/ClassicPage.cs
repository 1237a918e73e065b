using System.Text.Json.Nodes;
using DeepLearning.Browser.Tests.Browsing;
using Microsoft.Playwright;

namespace DeepLearning.Browser.Tests.Classic;

/// <summary>A notebook open in the classic page: what a learner clicks, types and sees.</summary>
public sealed class ClassicPage : IAsyncDisposable
{
    // A cell waits for whatever else the machine does; nothing here is timed.
    private const float Patience = 120_000;

    private const string Idle =
        """
        () => typeof Jupyter !== 'undefined' && Jupyter.notebook && Jupyter.notebook._fully_loaded
          && Jupyter.notebook.kernel && Jupyter.notebook.kernel.is_connected() && !Jupyter.notebook.kernel_busy
          && document.querySelectorAll('.code_cell.running').length === 0
        """;

    private const string AllDone =
        """
        () => !Jupyter.notebook.kernel_busy && Jupyter.notebook.get_cells()
          .filter(c => c.cell_type === 'code').every(c => typeof c.input_prompt_number === 'number')
        """;

    private ClassicPage(Tab tab) => Tab = tab;

    public Tab Tab { get; }

    public IPage Page => Tab.Page;

    /// <summary>Writes a notebook of the given cells, opens it, and waits until its kernel is ready.</summary>
    public static Task<ClassicPage> OpenAsync(
        JupyterServer server, Chromium chromium, string name, params string[] cells) =>
        OpenAsync(server, chromium, name, ".net-csharp", cells);

    /// <summary>Does so for a kernel that Jupyter knows under another name.</summary>
    public static async Task<ClassicPage> OpenAsync(
        JupyterServer server, Chromium chromium, string name, string kernel, IReadOnlyList<string> cells)
    {
        Assert.SkipWhen(server.Missing is not null, server.Missing ?? "");
        var file = name + ".ipynb";
        await File.WriteAllTextAsync(Path.Combine(server.Notebooks, file), Notebook(cells, kernel));
        var page = new ClassicPage(await chromium.OpenAsync(width: 1100, height: 900));
        page.Page.SetDefaultTimeout(Patience);
        await page.Page.GotoAsync(server.Address(file), new() { Timeout = Patience });
        await page.WaitAsync(Idle);
        return page;
    }

    /// <summary>Gets a cell by its number from zero.</summary>
    public ILocator Cell(int number) => Page.Locator("#notebook-container > .cell").Nth(number);

    /// <summary>Gets where a cell's outputs are.</summary>
    public ILocator Output(int number) => Cell(number).Locator(".output_wrapper .output");

    /// <summary>Gets the text that a cell shows.</summary>
    public async Task<string> TextAsync(int number) => string.Join(
        '\n', await Output(number).Locator(".output_subarea").AllInnerTextsAsync()).Trim();

    public async Task RunAllAsync()
    {
        await Page.EvaluateAsync("Jupyter.notebook.clear_all_output()");
        await MenuAsync("#celllink", "#run_all_cells");
        await WaitAsync(AllDone);
        Assert.True(await Page.Locator(".output_error").CountAsync() == 0, await TellAsync());
    }

    /// <summary>Puts the cursor into a cell and presses keys, for example Shift+Enter.</summary>
    public async Task EnterAsync(int number)
    {
        await Cell(number).Locator(".CodeMirror").ClickAsync();
        await Page.Keyboard.PressAsync("Control+End");
    }

    /// <summary>Presses Tab where the cursor is, again if the first answer is late, and gets what is offered.</summary>
    public async Task<ILocator> CompleteAsync()
    {
        var options = Page.Locator("#complete select option");
        await TellingAsync(async () =>
        {
            for (var deadline = DateTime.UtcNow.AddMilliseconds(Patience); await options.CountAsync() == 0;)
            {
                await Page.Keyboard.PressAsync("Tab");
                for (var look = 0; look < 100 && await options.CountAsync() == 0; look++)
                    await Task.Delay(100);
                if (DateTime.UtcNow > deadline)
                    throw new TimeoutException("Tab offers nothing.");
            }
        });
        return options;
    }

    /// <summary>Runs a cell as a learner does, without waiting.</summary>
    public async Task StartAsync(int number)
    {
        await EnterAsync(number);
        await Page.Keyboard.PressAsync("Control+Enter");
    }

    /// <summary>Runs a cell and waits until the kernel is idle.</summary>
    public async Task RunAsync(int number)
    {
        await StartAsync(number);
        await WaitAsync(
            $"() => !Jupyter.notebook.kernel_busy && typeof Jupyter.notebook.get_cell({number}).input_prompt_number"
            + " === 'number'");
    }

    public Task InterruptAsync() => Page.ClickAsync("button[title='interrupt the kernel']");

    public async Task RestartAsync()
    {
        await Page.ClickAsync("button[title='restart the kernel (with dialog)']");
        await Page.ClickAsync(".modal-dialog button.btn-danger");
        await Page.WaitForSelectorAsync(".modal-dialog", new() { State = WaitForSelectorState.Detached });
        await WaitAsync(Idle);
    }

    /// <summary>Restarts by the toolbar's button that runs everything afterwards.</summary>
    public async Task RestartAndRunAllAsync()
    {
        // Else the numbers of the runs before would count as those of the new one.
        await Page.EvaluateAsync("Jupyter.notebook.clear_all_output()");
        await Page.ClickAsync("button[title^='restart the kernel, then re-run']");
        await Page.ClickAsync(".modal-dialog button.btn-danger");
        await Page.WaitForSelectorAsync(".modal-dialog", new() { State = WaitForSelectorState.Detached });
        await WaitAsync(AllDone);
    }

    /// <summary>Chooses from a menu. What a slow page does late may close a menu: then it is opened again.</summary>
    public async Task MenuAsync(string menu, string item)
    {
        for (var tries = 1; ; tries++)
        {
            if (!await Page.Locator(item).IsVisibleAsync())
                await Page.ClickAsync(menu);
            try
            {
                await Page.ClickAsync(item + " > a", new() { Timeout = 5_000 });
                return;
            }
            catch (TimeoutException) when (tries < 20)
            {
                // It was closed between the two clicks.
            }
        }
    }

    private async Task TellingAsync(Func<Task> wait)
    {
        try
        {
            await wait();
        }
        catch (TimeoutException e)
        {
            Assert.Fail(e.Message + "\n" + await TellAsync());
        }
    }

    // What the page shows, for a test that fails.
    private async Task<string> TellAsync()
    {
        var picture = await Tab.PhotographAsync("classic-failure");
        var outputs = await Page.Locator("#notebook-container > .cell .output_wrapper .output").AllInnerTextsAsync();
        return $"picture: {picture}\ntroubles: {string.Join('\n', Tab.Troubles)}\nrefused: "
            + $"{string.Join('\n', Tab.Refused)}\noutputs:\n{string.Join("\n---\n", outputs)}";
    }

    /// <summary>Waits until a script's function gives true.</summary>
    public Task WaitAsync(string function) => TellingAsync(
        () => Page.WaitForFunctionAsync(function, null, new() { Timeout = Patience, PollingInterval = 50 }));

    /// <summary>Waits until something is to be seen.</summary>
    public Task SeeAsync(ILocator what) => TellingAsync(() => what.First.WaitForAsync(new() { Timeout = Patience }));

    /// <summary>Waits until a cell's output holds a text.</summary>
    public Task SeeTextAsync(int number, string text) => SeeAsync(Output(number).Filter(new() { HasText = text }));

    public ValueTask DisposeAsync() => Tab.DisposeAsync();

    private static string Notebook(IReadOnlyList<string> cells, string kernel) => new JsonObject
    {
        ["cells"] = new JsonArray([.. cells.Select((source, i) => new JsonObject
        {
            ["cell_type"] = "code",
            ["execution_count"] = null,
            ["id"] = $"cell-{i}",
            ["metadata"] = new JsonObject(),
            ["outputs"] = new JsonArray(),
            ["source"] = source,
        })]),
        ["metadata"] = new JsonObject
        {
            ["kernelspec"] = new JsonObject
            {
                ["display_name"] = ".NET (C#)",
                ["language"] = "C#",
                ["name"] = kernel,
            },
        },
        ["nbformat"] = 4,
        ["nbformat_minor"] = 5,
    }.ToJsonString();
}
