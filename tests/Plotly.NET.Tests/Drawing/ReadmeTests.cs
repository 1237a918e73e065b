using System.Globalization;
using System.Reflection;
using Plotly.NET.Drawing.Marks;

namespace DeepLearning.Plotly.NET.Tests.Drawing;

/// <summary>What the README says of the static picture is what the code does.</summary>
public sealed class ReadmeTests
{
    private static readonly string Root = typeof(ReadmeTests).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "RepositoryRoot").Value!;

    private static readonly string Readme = string.Join(' ', File
        .ReadAllText(Path.Combine(Root, "lib", "Embedded", "Plotly.NET", "README.md"))
        .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    [Fact]
    public void The_limits_of_sampling_are_those_of_the_code()
    {
        Says($"a line of more than {N(CurvePath.Dense)} points is drawn as the first");
        Says($"with at most {N(CurvePath.Most)} points");
        Says($"of more than {N(Dots.Dense)} marks, one is drawn");
        Says($"then at most {N(Dots.Most)} (every n-th)");
        Says($"of more than {N(Bars.Dense)} bars, the longest");
        Says($"more than {N(Cells.MostShapes)} cells become one picture");
    }

    [Fact]
    public void The_gallery_is_as_large_as_it_says()
    {
        var figures = Directory.GetFiles(Path.Combine(Root, "tests", "Plotly.NET.Tests", "Gallery"), "*.json");
        Says($"holds {figures.Length} figures of every kind");
    }

    private static void Says(string words) => Assert.Contains(words, Readme);

    private static string N(int number) => number.ToString("#,0", CultureInfo.InvariantCulture);
}
