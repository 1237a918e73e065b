using System.Diagnostics;
using System.Reflection;
using DeepLearning.Kernel.Install;

namespace DeepLearning.Kernel.Tests.Clients;

/// <summary>The clients that people use, as Debian packages them; skipped where they are not installed.</summary>
public sealed class RealClientTests(ITestOutputHelper output) : IDisposable
{
    private const string Python = "/usr/bin/python3";
    private readonly string _folder = Directory.CreateTempSubdirectory("real clients ü").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Nbconvert_executes_a_notebook()
    {
        await Require("nbconvert");
        Write("n.ipynb", """
            { "nbformat": 4, "nbformat_minor": 5,
              "metadata": { "kernelspec": { "name": ".net-csharp", "display_name": "C#", "language": "C#" } },
              "cells": [
                { "cell_type": "code", "id": "a", "metadata": {}, "execution_count": null, "outputs": [],
                  "source": "var x = 20; Console.WriteLine(\"text\"); display(HTML(\"<b>bold</b>\"));" },
                { "cell_type": "code", "id": "b", "metadata": {}, "execution_count": null, "outputs": [],
                  "source": "x + 22" } ] }
            """);
        await Run("-m", "nbconvert", "--to", "notebook", "--execute", "n.ipynb", "--output", "done.ipynb");
        var path = Path.Combine(_folder, "done.ipynb");
        var done = await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken);
        Assert.Contains("\"text\\n\"", done);
        Assert.Contains("<b>bold</b>", done);
        Assert.Contains("\"42\"", done);
    }

    [Fact]
    public async Task The_blocking_client_executes_interrupts_and_restarts()
    {
        await Require("jupyter_client");
        Write("drive.py", """
            import threading
            from jupyter_client.manager import start_new_kernel
            km, kc = start_new_kernel(kernel_name='.net-csharp')
            run = lambda code: kc.execute_interactive(code, timeout=60, allow_stdin=False, output_hook=lambda m: None)
            assert run('var x = 1;')['content']['status'] == 'ok'
            threading.Timer(1, km.interrupt_kernel).start()
            assert run('while (true) x++;')['content']['ename'] == 'Interrupted'
            assert run('x > 1')['content']['status'] == 'ok'
            km.restart_kernel()
            kc.wait_for_ready(timeout=60)
            assert run('x')['content']['status'] == 'error'
            kc.stop_channels()
            km.shutdown_kernel()
            print('all is well')
            """);
        Assert.Contains("all is well", await Run("drive.py"));
    }

    [Fact]
    public async Task The_conformance_tests_of_jupyter_pass()
    {
        await Require("jupyter_kernel_test");
        Write("conformance.py", """
            import unittest, jupyter_kernel_test
            class CSharp(jupyter_kernel_test.KernelTests):
                kernel_name = '.net-csharp'
                language_name = 'C#'
                file_extension = '.cs'
                code_hello_world = 'Console.WriteLine("hello, world");'
                code_stderr = 'Console.Error.WriteLine("oops");'
                code_execute_result = [{'code': '6 * 7', 'result': '42'}]
                code_display_data = [{'code': 'display(HTML("<b>x</b>"));', 'mime': 'text/html'}]
                code_generate_error = 'throw new Exception("no");'
                code_inspect_sample = 'Math.Max'
                completion_samples = [{'text': 'Console.WriteL', 'matches': {'WriteLine'}}]
                complete_code_samples = ['1 + 1', 'var y = 2;']
                incomplete_code_samples = ['for (;;) {']
                invalid_code_samples = ['var x = );']
                code_history_pattern = '6 ?*'
                supported_history_operations = ('tail', 'range', 'search')
            if __name__ == '__main__':
                unittest.main()
            """);
        await Run("conformance.py");
    }

    private static async Task Require(string module)
    {
        if (!File.Exists(Python))
            Assert.Skip($"{Python} is not there.");
        using var process = Process.Start(new ProcessStartInfo(Python, ["-c", $"import {module}"])
        {
            RedirectStandardError = true,
        })!;
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        if (process.ExitCode != 0)
            Assert.Skip($"The Python module {module} is not installed.");
    }

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(_folder, name), text);

    private async Task<string> Run(params string[] arguments)
    {
        var kernel = typeof(RealClientTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .First(a => a.Key == "KernelAssembly").Value!;
        KernelSpec.Install(_ => kernel, Path.Combine(_folder, "kernels"));
        using var process = Process.Start(new ProcessStartInfo(Python, arguments)
        {
            WorkingDirectory = _folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["JUPYTER_PATH"] = _folder, ["JUPYTER_RUNTIME_DIR"] = _folder },
        })!;
        var outputs = await Task.WhenAll(
            process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken),
            process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken));
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        var text = string.Concat(outputs);
        output.WriteLine(text);
        Assert.True(process.ExitCode == 0, text);
        return text;
    }
}
