using System.Xml.Linq;
using DeepLearning.Display.Drawing;

namespace DeepLearning.Display.Tests.Drawing;

public sealed class SvgWriterTests
{
    [Fact]
    public void Words_are_escaped_and_forbidden_characters_dropped()
    {
        var svg = new SvgWriter().Open("g", ("id", "a\"b")).Text("text", "1 < 2 & \u0001'3'").Close().ToString();
        var read = XElement.Parse(svg);
        Assert.Equal("a\"b", read.Attribute("id")!.Value);
        Assert.Equal("1 < 2 & '3'", read.Value.Trim());
    }

    [Theory]
    [InlineData(1.005, "1")]
    [InlineData(-0.001, "0")]
    [InlineData(12345.678, "12345.68")]
    public void Numbers_have_the_precision_of_a_picture(double value, string text) =>
        Assert.Equal(text, SvgWriter.Number(value));

    [Fact]
    public void Marker_shapes_differ() => Assert.Equal(
        Palette.Count, Enumerable.Range(0, Palette.Count).Select(s => Markers.Path(s, 0, 0, 5)).Distinct().Count());
}
