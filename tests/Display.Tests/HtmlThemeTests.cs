using System.Globalization;
using System.Text.RegularExpressions;

namespace DeepLearning.Display.Tests;

public sealed partial class HtmlThemeTests
{
    /// <summary>WCAG 2.2, success criterion 1.4.3 (AA): body text.</summary>
    private const double LowestContrast = 4.5;

    private static readonly List<Dictionary<string, string>> Themes =
    [
        .. Block().Matches(HtmlTheme.Style).Select(block => Variable().Matches(block.Value)
            .ToDictionary(v => v.Groups[1].Value, v => v.Groups[2].Value)).Where(theme => theme.Count > 5),
    ];

    [Fact]
    public void Light_and_dark_are_there_for_the_system_and_for_pages_that_state_their_theme()
    {
        Assert.Equal(4, Themes.Count);
        Assert.Equal(2, Themes.DistinctBy(t => t["paper"]).Count());
        Assert.Contains("@media(prefers-color-scheme:dark)", HtmlTheme.Style);
        Assert.Contains("[data-theme=dark]", HtmlTheme.Style);
        Assert.Contains("[data-theme=light]", HtmlTheme.Style);
    }

    [Theory]
    [InlineData("ink", "paper")]
    [InlineData("ink", "panel")]
    [InlineData("soft", "paper")]
    [InlineData("soft", "panel")]
    [InlineData("accent", "paper")]
    [InlineData("accent", "panel")]
    [InlineData("good", "paper")]
    [InlineData("good", "good-bg")]
    [InlineData("warn", "paper")]
    [InlineData("warn", "warn-bg")]
    [InlineData("bad", "paper")]
    [InlineData("bad", "bad-bg")]
    public void Text_can_be_read_in_every_theme(string text, string ground) => Assert.All(Themes,
        theme => Assert.InRange(Contrast(theme[text], theme[ground]), LowestContrast, 21));

    [Fact]
    public void Markup_is_escaped() => Assert.Equal("&lt;b a=&quot;1&quot;&gt;&amp;", HtmlTheme.Escape("<b a=\"1\">&"));

    private static double Contrast(string a, string b)
    {
        var (light, dark) = (Math.Max(Luminance(a), Luminance(b)), Math.Min(Luminance(a), Luminance(b)));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double Luminance(string colour)
    {
        var hex = colour.Length == 4 ? string.Concat(colour.Skip(1).SelectMany(c => new[] { c, c })) : colour[1..];
        var parts = hex.Chunk(2).Select(p => int.Parse(p, NumberStyles.HexNumber) / 255.0)
            .Select(c => c <= 0.03928 ? c / 12.92 : Math.Pow((c + 0.055) / 1.055, 2.4)).ToArray();
        return (0.2126 * parts[0]) + (0.7152 * parts[1]) + (0.0722 * parts[2]);
    }

    [GeneratedRegex(@"\{[^{}]*--ink[^{}]*\}")]
    private static partial Regex Block();

    [GeneratedRegex("--([a-z-]+):(#[0-9a-f]+);")]
    private static partial Regex Variable();
}
