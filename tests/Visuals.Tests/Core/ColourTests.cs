using DeepLearning.Display.Drawing;
using DeepLearning.Visuals.Core;

namespace DeepLearning.Visuals.Tests.Core;

/// <summary>Contrast, brightness order, and sampling: what every visual relies on.</summary>
public sealed class ColourTests
{
    /// <summary>WCAG 2.2, success criterion 1.4.3, level AA.</summary>
    private const double Readable = 4.5;

    private static readonly (byte, byte, byte) White = Palette.Rgb("#ffffff");
    private static readonly (byte, byte, byte) Night = Palette.Rgb("#0d1117");

    [Fact]
    public void Contrast_is_the_published_ratio()
    {
        Assert.Equal(21, Ramps.Contrast(White, (0, 0, 0)), 6);
        Assert.Equal(1, Ramps.Contrast(White, White), 6);

        // The textbook example: #767676 is the lightest grey that is readable on white, at 4.54 to 1.
        Assert.Equal(4.54, Ramps.Contrast(White, Palette.Rgb("#767676")), 2);
    }

    [Fact]
    public void Every_series_colour_and_every_word_is_readable_on_its_page()
    {
        Assert.All(Palette.Light, c => Assert.True(Ramps.Contrast(Palette.Rgb(c), White) >= Readable, c));
        Assert.All(Palette.Dark, c => Assert.True(Ramps.Contrast(Palette.Rgb(c), Night) >= Readable, c));
        foreach (var (name, light, dark) in Palette.Roles.Where(r => r.Name is "fg" or "mut" or "bad"))
        {
            Assert.True(Ramps.Contrast(Palette.Rgb(light), White) >= Readable, name);
            Assert.True(Ramps.Contrast(Palette.Rgb(dark), Night) >= Readable, name);
        }
    }

    [Fact]
    public void A_see_through_colour_looks_the_same_on_white_and_lets_night_through()
    {
        for (var i = 0; i <= 100; i++)
        {
            var wanted = Ramps.Sequential(i / 100.0);
            var (r, g, b, alpha) = Ramps.SeeThrough(wanted);
            byte On(byte colour, byte page) => (byte)Math.Round(page + ((colour - page) * alpha / 255.0));
            Assert.InRange(Math.Abs(On(r, 255) - wanted.R), 0, 1);
            Assert.InRange(Math.Abs(On(g, 255) - wanted.G), 0, 1);
            Assert.InRange(Math.Abs(On(b, 255) - wanted.B), 0, 1);
        }

        Assert.Equal(0, Ramps.SeeThrough(White).Alpha);
    }

    [Fact]
    public void Words_on_any_colour_of_a_scale_are_readable()
    {
        for (var i = 0; i <= 200; i++)
        {
            (byte, byte, byte)[] colours =
            [
                Ramps.Along(Ramps.Light, i / 200.0), Ramps.Along(Ramps.Dark, i / 200.0),
                Ramps.Diverging((i - 100) / 100.0),
            ];
            foreach (var colour in colours)
                Assert.True(Ramps.Contrast(colour, Palette.Rgb(Ramps.InkOn(colour))) >= Readable);
        }
    }

    [Fact]
    public void Sequential_scales_are_ordered_by_brightness_alone()
    {
        for (var i = 1; i <= 100; i++)
        {
            Assert.True(Light(Ramps.Light, i) > Light(Ramps.Light, i - 1), $"light {i}");
            Assert.True(Light(Ramps.Dark, i) > Light(Ramps.Dark, i - 1), $"dark {i}");
        }

        static double Light(string[] stops, int i) =>
            Ramps.Contrast(Ramps.Along(stops, i / 100.0), Palette.Rgb(stops[0]));
    }

    [Fact]
    public void Sampling_keeps_both_ends_and_says_its_rule()
    {
        Assert.Equal([0, 1, 2], Sampling.Evenly(3, 5));
        Assert.Equal([0, 25, 50, 74, 99], Sampling.Evenly(100, 5));
        Assert.Equal("", Sampling.Rule(3, 5, "units"));
        Assert.Equal(" Of 100 units, 5 spread evenly are shown.", Sampling.Rule(100, 5, "units"));
        var (values, rows, columns) = Sampling.Blocks([.. Enumerable.Range(0, 15).Select(i => (double)i)], 3, 5, 3);
        Assert.Equal((2, 3), (rows, columns));
        Assert.Equal([3, 5, 6.5, 10.5, 12.5, 14], values);
    }
}
