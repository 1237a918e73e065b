using System.Diagnostics;

namespace DeepLearning.Benchmarks.Kernel;

/// <summary>The whole process of <c>course run</c> on a notebook of two cells.</summary>
internal static class CourseRun
{
    private const string Notebook =
        """
        {
          "nbformat": 4, "nbformat_minor": 5, "metadata": {},
          "cells": [
            { "cell_type": "code", "id": "a", "metadata": {}, "execution_count": null, "outputs": [],
              "source": "var x = 20;" },
            { "cell_type": "code", "id": "b", "metadata": {}, "execution_count": null, "outputs": [],
              "source": "Console.WriteLine(x); x + 22" }
          ]
        }
        """;

    /// <summary>Runs it once and returns the seconds.</summary>
    public static double Time()
    {
        var folder = Directory.CreateTempSubdirectory("course run").FullName;
        try
        {
            var file = Path.Combine(folder, "two.ipynb");
            File.WriteAllText(file, Notebook);
            var command = Path.Combine(AppContext.BaseDirectory, "DeepLearning.Course.dll");
            var start = new ProcessStartInfo("dotnet", ["exec", command, "run", file])
            {
                WorkingDirectory = Report.Root,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            };
            var watch = Stopwatch.StartNew();
            using var process = Process.Start(start)!;
            var error = process.StandardError.ReadToEndAsync();
            var text = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0
                ? watch.Elapsed.TotalSeconds
                : throw new InvalidOperationException($"[benchmark] course run failed:\n{text}{error.Result}");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
