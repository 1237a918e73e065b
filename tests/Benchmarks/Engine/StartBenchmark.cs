using System.Diagnostics;
using System.Globalization;
using TorchSharp;
using static TorchSharp.torch;

namespace DeepLearning.Benchmarks.Engine;

/// <summary>How long until the first product of two tensors is printed.</summary>
internal static class StartBenchmark
{
    private const int Starts = 9;
    private const string Product = "import torch; print(torch.randn(64, 64).mm(torch.randn(64, 64)).sum())";

    public static int Run()
    {
        var load = Report.Load();
        var (main, whole, rival) = (new List<double>(), new List<double>(), new List<double>());
        for (var i = 0; i <= Starts; i++)
        {
            var (seconds, printed) = Time(Ourselves());
            var python = RivalCheck.IsThere() ? Time(new(RivalCheck.Python, ["-c", Product])).Seconds : double.NaN;
            if (i == 0)
                continue; // It brings the files into the memory of the machine.
            main.Add(double.Parse(printed, CultureInfo.InvariantCulture));
            whole.Add(seconds);
            rival.Add(python);
        }
        Report.Write("start", load,
        [
            Measured.Of("`Main` to the first product, printed", "s", 0.15, main),
            Measured.Of("the whole process", "s", null, whole),
            Measured.Of("the whole process of the rival", "s", null, rival),
        ]);
        return 0;
    }

    /// <summary>The measured program itself: a product, and how long it took since <c>Main</c>.</summary>
    public static int FirstProduct()
    {
        var start = Stopwatch.GetTimestamp();
        using var product = randn(64, 64).mm(randn(64, 64)).sum();
        var text = product.ToSingle().ToString(CultureInfo.InvariantCulture);
        Console.Error.WriteLine(text);
        var seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        Console.WriteLine(seconds.ToString("0.0000", CultureInfo.InvariantCulture));
        return 0;
    }

    private static ProcessStartInfo Ourselves()
    {
        var start = Side.Ourselves();
        start.ArgumentList.Add("first-product");
        return start;
    }

    private static (double Seconds, string Printed) Time(ProcessStartInfo start)
    {
        (start.RedirectStandardOutput, start.RedirectStandardError) = (true, true);
        var began = Stopwatch.GetTimestamp();
        using var process = Process.Start(start)!;
        var printed = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (Stopwatch.GetElapsedTime(began).TotalSeconds, printed);
    }
}
