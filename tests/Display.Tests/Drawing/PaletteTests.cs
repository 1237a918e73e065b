using DeepLearning.Display.Drawing;

namespace DeepLearning.Display.Tests.Drawing;

public sealed class PaletteTests
{
    /// <summary>WCAG 2.1, success criterion 1.4.3.</summary>
    private const double LegibleContrast = 4.5;

    public static TheoryData<string, string> OnPaper()
    {
        var (_, light, dark) = Array.Find(Palette.Roles, r => r.Name == "paper");
        var rows = new TheoryData<string, string>();
        foreach (var color in Palette.Light)
            rows.Add(color, light);
        foreach (var color in Palette.Dark)
            rows.Add(color, dark);
        foreach (var (_, onLight, onDark) in Palette.Roles.Where(r => r.Name is "fg" or "mut" or "bad"))
        {
            rows.Add(onLight, light);
            rows.Add(onDark, dark);
        }

        return rows;
    }

    [Theory]
    [MemberData(nameof(OnPaper))]
    public void Every_colour_that_means_something_can_be_read(string color, string paper)
    {
        var (a, b) = (Luminance(color), Luminance(paper));
        Assert.True((Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05) >= LegibleContrast);
    }

    private static double Luminance(string hex)
    {
        var (r, g, b) = Palette.Rgb(hex);
        return (0.2126 * Linear(r)) + (0.7152 * Linear(g)) + (0.0722 * Linear(b));
    }

    private static double Linear(byte part) =>
        part / 255.0 is var s && s <= 0.03928 ? s / 12.92 : Math.Pow(((part / 255.0) + 0.055) / 1.055, 2.4);
}
