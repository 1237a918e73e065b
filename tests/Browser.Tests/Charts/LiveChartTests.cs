using System.Diagnostics;
using DeepLearning.Browser.Tests.Browsing;
using DeepLearning.Display;
using Microsoft.Playwright;
using Plotly.NET;
using Chart = Plotly.NET.CSharp.Chart;

namespace DeepLearning.Browser.Tests.Charts;

/// <summary>A chart that is updated in place goes on living: one element, no growth, many frames a second.</summary>
public sealed class LiveChartTests(Chromium chromium, ITestOutputHelper output)
{
    private const int Frames = 1000;

    /// <summary>
    /// The browser keeps the text of recent scripts for a while: measured 9 MB at first, 15 MB after 1,500 frames and
    /// 13 MB after 2,400. Were each frame a chart of its own, 900 of them would need more than ten times this.
    /// </summary>
    private const double Breath = 8e6;

    [Fact]
    public async Task A_thousand_frames_leave_nothing_behind()
    {
        await using var tab = await chromium.OpenChartsAsync();
        var session = await tab.Page.Context.NewCDPSessionAsync(tab.Page);
        await session.SendAsync("Performance.enable");
        await tab.DrawAsync(Frame(0));
        await tab.Page.EvaluateAsync($"window.first = {ChartPage.Graph}");
        for (var i = 1; i < 100; i++)
            await tab.Page.OutputAsync(Html(i));
        var early = await MeasureAsync(session);
        var clock = Stopwatch.StartNew();
        for (var i = 100; i < Frames; i++)
            await tab.Page.OutputAsync(Html(i));
        var rate = (Frames - 100) / clock.Elapsed.TotalSeconds;
        await tab.Page.WaitForFunctionAsync($"() => {ChartPage.Graph}.data[0].y[0] === {Frames - 1}");
        var late = await MeasureAsync(session);
        output.WriteLine($"{rate:0} frames a second; at frame 100 {Words(early)}, at frame {Frames} {Words(late)}");

        Assert.True(await tab.Page.EvaluateAsync<bool>($"window.first === {ChartPage.Graph}"));
        Assert.Equal(1, await tab.Page.EvaluateAsync<int>("document.querySelectorAll('.js-plotly-plot').length"));
        Assert.InRange(late["Nodes"] - early["Nodes"], -1000, 50);
        Assert.InRange(late["JSEventListeners"] - early["JSEventListeners"], -1000, 20);
        Assert.InRange(late["JSHeapUsedSize"] - early["JSHeapUsedSize"], -1e9, Breath);
        Assert.True(rate >= 10, $"{rate:0.0} frames a second, expected at least 10");
        Assert.Empty(tab.Troubles);
    }

    [Fact]
    public async Task What_the_reader_zoomed_stays_zoomed()
    {
        await using var tab = await chromium.OpenChartsAsync();
        await tab.DrawAsync(Frame(0));
        await tab.Page.EvaluateAsync($"Plotly.relayout({ChartPage.Graph}, 'xaxis.range', [2, 4])");
        await tab.DrawAsync(Frame(1));
        var range = await tab.Page.EvaluateAsync<double[]>($"{ChartPage.Graph}._fullLayout.xaxis.range");
        Assert.Equal([2, 4], range);
    }

    [Fact]
    public async Task Charts_of_other_cells_are_left_alone()
    {
        await using var tab = await chromium.OpenChartsAsync();
        await tab.DrawAsync(Frame(0));
        await tab.Page.EvaluateAsync(
            "document.body.insertAdjacentHTML('beforeend', '<div class=cell><div class=second></div></div>')");
        await tab.Page.OutputAsync(Html(1), ".second");
        await tab.Page.WaitForFunctionAsync("() => document.querySelectorAll('.js-plotly-plot').length === 2");
        var firsts = await tab.Page.EvaluateAsync<int[]>(
            "[...document.querySelectorAll('.js-plotly-plot')].map(g => g.data[0].y[0])");
        Assert.Equal([0, 1], firsts);
    }

    private static GenericChart Frame(int i) =>
        Chart.Line<int, int, string>([.. Enumerable.Range(0, 50)], [i, .. Enumerable.Range(1, 49)], Name: "loss");

    private static string Html(int i) => ChartPage.Bundle(Frame(i))[MimeTypes.Html];

    private static async Task<Dictionary<string, double>> MeasureAsync(ICDPSession session)
    {
        await session.SendAsync("HeapProfiler.collectGarbage");
        await session.SendAsync("HeapProfiler.collectGarbage");
        var metrics = (await session.SendAsync("Performance.getMetrics"))!.Value.GetProperty("metrics");
        return metrics.EnumerateArray().ToDictionary(
            m => m.GetProperty("name").GetString()!, m => m.GetProperty("value").GetDouble());
    }

    private static string Words(Dictionary<string, double> metrics) =>
        $"{metrics["JSHeapUsedSize"] / 1e6:0.0} MB, {metrics["Nodes"]} nodes, {metrics["JSEventListeners"]} listeners";
}
