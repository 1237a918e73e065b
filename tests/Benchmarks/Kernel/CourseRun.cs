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
            var watch = Stopwatch.StartNew();
            Course("run", file);
            return watch.Elapsed.TotalSeconds;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Forgets what <see cref="Ready"/> made: the command is as a build leaves it.</summary>
    public static void Unready()
    {
        if (Path.Combine(AppContext.BaseDirectory, "ready") is var folder && Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
    }

    /// <summary>Compiles the command ahead, as a user does once after a build.</summary>
    public static void Ready() => Course("ready");

    private static void Course(params string[] arguments)
    {
        var command = Path.Combine(AppContext.BaseDirectory, "DeepLearning.Course.dll");
        var start = new ProcessStartInfo("dotnet", ["exec", command, .. arguments])
        {
            WorkingDirectory = Report.Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var text = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"[benchmark] course {arguments[0]} failed:\n{text}{error.Result}");
    }
}
