using DeepLearning.Browser.Tests.Browsing;
using DeepLearning.Visuals;
using static TorchSharp.torch;

namespace DeepLearning.Browser.Tests.Visuals;

/// <summary>Sequences and sounds in a browser.</summary>
public sealed class SequenceTests(Chromium chromium)
{
    [Fact]
    [Interacts("Sequences.Gates")]
    public async Task Gates_are_read_by_step_and_unit()
    {
        await using var tab = await chromium.ShowVisualsAsync(false, Sequences.Gates(
            [("forget", tensor(new float[] { 0, 0.5f, 1, 0.25f }).reshape(2, 2)), ("cell", eye(2) - 0.5f)],
                ["a", "b"]));
        await VisualPointer.HoverAsync(tab, "boxes[1]", 0.75, 0.25);
        await tab.HearAsync("Step 1 “b”, unit 0: forget 1, cell −0.5.");
        await Press(tab, "ArrowDown");
        await tab.HearAsync("Step 1 “b”, unit 1: forget 0.25, cell 0.5.");
    }

    [Fact]
    [Interacts("Sequences.Forecast")]
    public async Task A_forecast_is_read_by_step_ahead()
    {
        await using var tab = await chromium.ShowVisualsAsync(false, Sequences.Forecast(
            tensor(new float[] { 1, 2, 3 }), tensor(new float[] { 3, 4, 5, 6, 7, 8 }).reshape(3, 2),
            tensor(new float[] { 4, 7 })));
        await Press(tab, "ArrowRight");
        await tab.HearAsync("1 step ahead: median 5, half between 4 and 6, 80 % between 3.4 and 6.6, came 4, error 1.");
        await Press(tab, "End");
        await tab.HearAsync("2 steps ahead: median 6");
    }

    [Fact]
    [Interacts("Sequences.Characters")]
    public async Task Characters_are_read_unit_by_unit()
    {
        await using var tab = await chromium.ShowVisualsAsync(false, Sequences.Characters(
            "ab", tensor(new float[] { 1, -2, 0.5f, 4 }).reshape(2, 2)));
        await VisualPointer.HoverAsync(tab, "box", 0.75, 0.5);
        await tab.HearAsync("“b” at 1: activation 0.5 (unit 0).");
        await tab.Page.Locator("select").SelectOptionAsync("1");
        await tab.HearAsync("“b” at 1: activation 4 (unit 1).");
        await Press(tab, "Home");
        await tab.HearAsync("“a” at 0: activation −2");
    }

    [Fact]
    [Interacts("Audio.Spectrogram")]
    public async Task A_window_is_selected_and_played_as_a_wav()
    {
        var samples = arange(8000, dtype: ScalarType.Float32) / 8000;
        await using var tab = await chromium.ShowVisualsAsync(false, Audio.Spectrogram(samples, 8000));
        var start = tab.Page.Locator(".dlv-handle").First;
        for (var i = 0; i < 10; i++)
            await start.PressAsync("Shift+ArrowRight");
        await tab.HearAsync("Window from 0.500 s to 1.000 s, 0.500 s long.");
        await tab.Page.GetByText("Play the window").ClickAsync();
        var source = await tab.Page.Locator("audio").GetAttributeAsync("src");
        Assert.StartsWith("data:audio/wav;base64,", source);
        var file = Convert.FromBase64String(source!["data:audio/wav;base64,".Length..]);
        Assert.Equal("RIFF", System.Text.Encoding.ASCII.GetString(file, 0, 4));
        Assert.Equal(44 + (2 * 4000), file.Length);
        Assert.Equal(8000, BitConverter.ToInt32(file, 24));
        // The ramp is at one half where the window starts.
        Assert.InRange(BitConverter.ToInt16(file, 44), 16_380, 16_390);
        await tab.Page.GetByText("Select all").ClickAsync();
        await tab.HearAsync("Window from 0.000 s to 1.000 s");
    }

    [Fact]
    [Interacts("Audio.Waveform")]
    public async Task A_window_is_dragged_over_a_waveform()
    {
        await using var tab = await chromium.ShowVisualsAsync(false,
            Audio.Waveform(arange(1000, dtype: ScalarType.Float32) / 1000, 1000));
        await VisualPointer.HoverAsync(tab, "wave", 0.25, 0.5);
        await tab.Page.Mouse.DownAsync();
        await VisualPointer.HoverAsync(tab, "wave", 0.75, 0.5);
        await tab.Page.Mouse.UpAsync();
        var said = await tab.SaidAsync();
        Assert.Matches(@"^Window from 0\.2[45]\d s to 0\.7[45]\d s", said);
    }

    private static Task Press(Tab tab, string key) => tab.Page.Locator(".dlv-stage").PressAsync(key);
}
