using System.Xml.Linq;
using DeepLearning.Display;

namespace DeepLearning.Teaching.Tests;

public sealed class CourseMapTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void There_are_33_chapters_in_seven_parts()
    {
        Assert.Equal(Enumerable.Range(0, 33).Select(i => $"{i:00}"), Chapters.All.Select(c => c.Number));
        Assert.Equal([3, 7, 9, 4, 4, 4, 2], Chapters.All.CountBy(c => c.Part).Select(p => p.Value));
        Assert.Equal("Feed-forward networks", Chapters.Find("04").Title);
        Assert.Equal("LeNet", Chapters.Find("12").Title);
        Assert.Equal("QLoRA", Chapters.Find("30").Title);
    }

    [Fact]
    public void Written_chapters_are_links_and_others_say_that_they_are_not_written()
    {
        _folder.Write("04-feed-forward-networks.ipynb", "{}");

        var bundle = Map();

        Assert.Contains("href=\"04-feed-forward-networks.ipynb\"", bundle[MimeTypes.Html]);
        Assert.Equal(1, bundle[MimeTypes.Html].Split("<a ").Length - 1);
        Assert.Equal(32, bundle[MimeTypes.Html].Split("not written yet").Length - 1);
        Assert.Contains("  04 Feed-forward networks: layers, capacity, regions of space"
            + " -> 04-feed-forward-networks.ipynb", bundle[MimeTypes.Text]);
        Assert.Contains("33 chapters, 1 written so far", bundle[MimeTypes.Text]);
    }

    [Fact]
    public void Solved_exercises_show()
    {
        _folder.Write("04-x.ipynb", "{}");
        var store = new ProgressStore(Path.Combine(_folder.Path, "progress.json"));
        store.Record("04-1", passed: true);

        Assert.Contains("1 of 4 exercises solved", CourseMap.Of(_folder.Path, store).ToMimeBundle()[MimeTypes.Text]);
    }

    [Fact]
    public void The_picture_is_sound_XML_and_stands_alone()
    {
        _folder.Write("00-start-here.ipynb", "{}");
        var svg = XDocument.Parse(Map()[MimeTypes.Svg]).Root!;

        Assert.Equal("svg", svg.Name.LocalName);
        Assert.Equal("img", svg.Attribute("role")!.Value);
        Assert.Single(svg.Descendants(), e => e.Name.LocalName == "a");
    }

    private MimeBundle Map() => CourseMap.Of(
        _folder.Path, new ProgressStore(Path.Combine(_folder.Path, "progress.json"))).ToMimeBundle();
}
