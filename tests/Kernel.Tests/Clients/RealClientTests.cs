namespace DeepLearning.Kernel.Tests.Clients;

/// <summary>The clients that people use, as Debian packages them; skipped where they are not installed.</summary>
public sealed class RealClientTests(ITestOutputHelper output) : IDisposable
{
    private readonly PythonClient _python = new(output);

    public void Dispose() => _python.Dispose();

    [Fact]
    public async Task Nbconvert_executes_a_notebook()
    {
        await PythonClient.Require("nbconvert");
        _python.Write("n.ipynb", """
            { "nbformat": 4, "nbformat_minor": 5,
              "metadata": { "kernelspec": { "name": ".net-csharp", "display_name": "C#", "language": "C#" } },
              "cells": [
                { "cell_type": "code", "id": "a", "metadata": {}, "execution_count": null, "outputs": [],
                  "source": "var x = 20; Console.WriteLine(\"text\"); display(HTML(\"<b>bold</b>\"));" },
                { "cell_type": "code", "id": "b", "metadata": {}, "execution_count": null, "outputs": [],
                  "source": "x + 22" } ] }
            """);
        await _python.Run("-m", "nbconvert", "--to", "notebook", "--execute", "n.ipynb", "--output", "done.ipynb");
        var path = Path.Combine(_python.Folder, "done.ipynb");
        var done = await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken);
        Assert.Contains("\"text\\n\"", done);
        Assert.Contains("<b>bold</b>", done);
        Assert.Contains("\"42\"", done);
    }

    [Fact]
    public async Task The_conformance_tests_of_jupyter_pass()
    {
        await PythonClient.Require("jupyter_kernel_test");
        _python.Write("conformance.py", """
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
        await _python.Run("conformance.py");
    }
}
