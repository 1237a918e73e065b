using DeepLearning.Browser.Tests.Browsing;

namespace DeepLearning.Browser.Tests.Classic;

/// <summary>Visuals that ask the running notebook, in the classic page with our kernel behind it.</summary>
[Collection(ClassicNotebook.Name)]
public sealed class PageCallTests(JupyterServer server, Chromium chromium)
{
    private static readonly string Setup = DrawingTests.Setup + """

        using TorchSharp;
        using static TorchSharp.torch;
        using static TorchSharp.torch.nn;
        """;

    private const string Learner = """
        manual_seed(3);
        var points = randn(60, 2);
        var labels = points[.., 0].gt(0).to_type(ScalarType.Int64);
        var model = Sequential(("hidden", Linear(2, 8)), ("relu", ReLU()), ("output", Linear(8, 2)));
        var optimizer = optim.Adam(model.parameters(), lr: 0.05);
        var (done, last) = (0, 0.0);
        double Train(int steps)
        {
            for (var step = 0; step < steps; step++, done++)
            {
                optimizer.zero_grad();
                var loss = functional.cross_entropy(model.call(points), labels);
                loss.backward();
                optimizer.step();
                last = loss.item<float>();
            }

            return last;
        }
        """;

    private const string Reader = """
        manual_seed(4);
        var reader = Sequential(("conv", Conv2d(1, 4, 5)), ("relu", ReLU()), ("pool", MaxPool2d(4)),
            ("flatten", Flatten()), ("fc", Linear(144, 10)));
        Images.DigitPad(reader)
        """;

    private const string Button =
        "[...document.querySelectorAll('.dlv button')].find(b => b.textContent === '10 steps')";

    [Fact]
    public async Task Buttons_train_the_model_of_the_notebook_and_the_picture_follows()
    {
        await using var page = await ClassicPage.OpenAsync(server, chromium, "playground",
            Setup, Learner, "Spaces.Playground(model, points, labels, Train)", "$\"{done} steps, loss {last:0.000}\"");
        await page.RunAllAsync();
        var visual = page.Output(2);
        await page.SeeAsync(visual.GetByText("10 steps", new() { Exact = true }));
        var map = visual.Locator(".dlv-map");
        await page.WaitAsync("() => document.querySelector('.dlv-map').getAttribute('href').startsWith('data:')");
        var before = await map.GetAttributeAsync("href");
        await page.WaitAsync($"() => !{Button}.disabled");
        await visual.GetByText("10 steps", new() { Exact = true }).ClickAsync();
        await page.WaitAsync("() => document.querySelector('.dlv-caption').textContent.startsWith('step 10:')");
        await visual.GetByText("100 steps", new() { Exact = true }).ClickAsync();
        await page.WaitAsync("() => document.querySelector('.dlv-caption').textContent.startsWith('step 110:')");
        Assert.NotEqual(before, await map.GetAttributeAsync("href"));

        await page.RunAsync(3);
        var words = await page.TextAsync(3);
        Assert.StartsWith("110 steps, loss 0.", words);
        await page.Tab.PhotographAsync("classic-playground");

        // A cell that runs again leaves no line to the kernel behind, and its new picture trains on.
        await page.RunAsync(2);
        await page.WaitAsync($"() => {Button} && !{Button}.disabled");
        await page.WaitAsync("() => Object.keys(Jupyter.notebook.kernel.comm_manager.comms).length === 1");
        await visual.GetByText("10 steps", new() { Exact = true }).ClickAsync();
        await page.WaitAsync("() => document.querySelector('.dlv-caption').textContent.startsWith('step 10:')");
        await page.RunAsync(3);
        Assert.StartsWith("120 steps, loss 0.", await page.TextAsync(3));

        // A kernel that starts anew has forgotten the model, and the page says what to do.
        await page.RestartAsync();
        await page.SeeAsync(visual.GetByText("Training needs the running notebook: run this cell there."));
        Assert.True(await visual.GetByText("10 steps", new() { Exact = true }).IsDisabledAsync());
        Assert.Empty(page.Tab.Refused);
    }

    [Fact]
    public async Task A_drawn_digit_is_read_by_the_model_of_the_notebook()
    {
        await using var page = await ClassicPage.OpenAsync(server, chromium, "pad",
            Setup, Reader, "Spaces.ShapeRibbon([5, 1, 4, 3], [6, 1, 3])");
        await page.RunAllAsync();
        var pad = page.Output(1).Locator("canvas.dlv-pad-field");
        await page.SeeAsync(pad);
        await page.WaitAsync("() => document.querySelector('.dlv-note').textContent === ''");
        await pad.ScrollIntoViewIfNeededAsync();
        var box = (await pad.BoundingBoxAsync())!;
        await page.Page.Mouse.MoveAsync(box.X + 60, box.Y + 60);
        await page.Page.Mouse.DownAsync();
        await page.Page.Mouse.MoveAsync(box.X + 160, box.Y + 60, new() { Steps = 6 });
        await page.Page.Mouse.UpAsync();
        await page.WaitAsync("() => document.querySelector('.dlv-say').textContent.startsWith('The model reads ')");

        // Keys belong to the pad while it has the focus: the page would scroll, or move to another cell.
        await pad.FocusAsync();
        await page.Page.Keyboard.PressAsync("ArrowDown");
        await page.WaitAsync("() => document.querySelector('.dlv-say').textContent === 'Pen up at row 15, column 14.'");

        // Letters and digits typed into a visual are no shortcuts of the page.
        var left = page.Output(2).Locator("input").First;
        await left.FillAsync("");
        await left.PressSequentiallyAsync("2, 1, 7");
        Assert.Equal("2, 1, 7", await left.InputValueAsync());
        Assert.Equal(3, await page.Page.EvaluateAsync<int>("Jupyter.notebook.get_cells().length"));
        Assert.Equal(3, await page.Page.Locator("#notebook-container > .code_cell").CountAsync());
        await page.Tab.PhotographAsync("classic-pad");
        Assert.Empty(page.Tab.Refused);
    }
}
