using DeepLearning.Browser.Tests.Browsing;
using Microsoft.Playwright;

namespace DeepLearning.Browser.Tests.Classic;

/// <summary>The kernel behind the classic page: interrupt, restart, questions, pictures in motion, the end.</summary>
[Collection(ClassicNotebook.Name)]
public sealed class KernelTests(JupyterServer server, Chromium chromium)
{
    [Fact]
    public async Task The_interrupt_button_ends_an_endless_loop_and_variables_survive()
    {
        await using var page = await ClassicPage.OpenAsync(
            server, chromium, "interrupt", "var kept = 41;", "while (true) { }", "kept + 1");
        await page.RunAsync(0);
        await page.StartAsync(1);
        await page.WaitAsync("() => Jupyter.notebook.kernel_busy");
        await page.InterruptAsync();
        await page.WaitAsync("() => !Jupyter.notebook.kernel_busy");
        await page.SeeAsync(page.Cell(1).Locator(".output_error"));
        await page.RunAsync(2);
        Assert.Equal("42", await page.TextAsync(2));
    }

    [Fact]
    public async Task A_restart_forgets_and_run_all_after_it_works()
    {
        await using var page = await ClassicPage.OpenAsync(
            server, chromium, "restart", "var once = 1;", "once += 1;\nonce", "display(\"end\");");
        await page.RunAllAsync();
        await page.RunAsync(1);
        Assert.Equal("3", await page.TextAsync(1));
        await page.RestartAsync();
        await page.RunAsync(1);
        Assert.Contains("CS0103", await page.TextAsync(1));
        await page.RunAllAsync();
        Assert.Equal("2", await page.TextAsync(1));
        await page.RestartAndRunAllAsync();
        Assert.Equal("2", await page.TextAsync(1));
        Assert.Equal("end", await page.TextAsync(2));
        Assert.Empty(page.Tab.Troubles);
    }

    [Fact]
    public async Task Questions_are_asked_in_the_page_and_answered_there()
    {
        await using var page = await ClassicPage.OpenAsync(
            server,
            chromium,
            "questions",
            "var name = await Microsoft.DotNet.Interactive.Kernel.GetInputAsync(\"Your name?\");\n$\"Hello, {name}\"",
            "var secret = await Microsoft.DotNet.Interactive.Kernel.GetPasswordAsync(\"Password\");\n"
                + "secret.Length");
        await page.StartAsync(0);
        var box = page.Page.Locator("input.raw_input");
        await page.SeeAsync(box);
        Assert.Contains("Your name?", await page.Cell(0).Locator(".raw_input_container").InnerTextAsync());
        await box.FillAsync("Ada ü");
        await box.PressAsync("Enter");
        await page.SeeTextAsync(0, "Hello, Ada ü");

        await page.StartAsync(1);
        await page.SeeAsync(box);
        Assert.Equal("password", await box.GetAttributeAsync("type"));
        await page.Tab.PhotographAsync("classic-password");
        await box.FillAsync("seven77");
        await box.PressAsync("Enter");
        await page.SeeTextAsync(1, "7");
        Assert.DoesNotContain("seven77", await page.Page.InnerTextAsync("body"));
    }

    [Fact]
    public async Task What_is_displayed_changes_in_its_place()
    {
        await using var page = await ClassicPage.OpenAsync(
            server,
            chromium,
            "live",
            DrawingTests.Setup,
            "var shown = display(\"first\");",
            "shown.Update(\"second\");",
            """
            var live = Training.Live("A run");
            for (var step = 0; step < 6; step++)
            {
                live.Add(step, ("loss", 1.0 / (step + 1)));
                await Task.Delay(150);
            }
            live.Done();
            """);
        await page.RunAsync(0);
        await page.RunAsync(1);
        Assert.Equal("first", await page.TextAsync(1));
        await page.RunAsync(2);
        await page.SeeTextAsync(1, "second");
        Assert.Equal("second", await page.TextAsync(1));

        await page.StartAsync(3);
        await page.SeeAsync(page.Output(3).Locator("svg"));
        await page.WaitAsync(
            "() => !Jupyter.notebook.kernel_busy && Jupyter.notebook.get_cell(3).input_prompt_number > 0");
        Assert.Equal(1, await page.Output(3).Locator(".output_area").CountAsync());
        await page.Tab.PhotographAsync("classic-live");
        Assert.Empty(page.Tab.Troubles);
        Assert.Empty(page.Tab.Refused);
    }

    [Fact]
    public async Task Shut_down_leaves_no_process_and_no_file()
    {
        await using var page = await ClassicPage.OpenAsync(server, chromium, "end", "1 + 1");
        await page.RunAsync(0);
        var before = server.KernelProcesses();
        var id = await page.Page.EvaluateAsync<string>("Jupyter.notebook.kernel.id");
        var connection = Path.Combine(server.Folder, "runtime", $"kernel-{id}.json");
        Assert.True(File.Exists(connection));
        await page.MenuAsync("#kernellink", "#shutdown_kernel");
        await page.Page.ClickAsync(".modal-dialog button.btn-danger");
        await page.Page.WaitForSelectorAsync(".modal-dialog", new() { State = WaitForSelectorState.Detached });
        var deadline = DateTime.UtcNow.AddMinutes(2);
        while ((server.KernelProcesses().Count >= before.Count || File.Exists(connection))
            && DateTime.UtcNow < deadline)
            await Task.Delay(100, TestContext.Current.CancellationToken);
        Assert.Equal(before.Count - 1, server.KernelProcesses().Count);
        Assert.False(File.Exists(connection));
    }
}
