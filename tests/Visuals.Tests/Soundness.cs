using System.Text.RegularExpressions;
using System.Xml.Linq;
using DeepLearning.Display;

namespace DeepLearning.Visuals.Tests;

/// <summary>What every visual promises.</summary>
internal static partial class Soundness
{
    private const int MostHtml = 300 * 1024;

    public static void Check(Visual visual)
    {
        Assert.Equal([MimeTypes.Html, MimeTypes.Svg, MimeTypes.Text], visual.ToMimeBundle().Select(e => e.Key));
        Assert.InRange(visual.Html.Length, 1000, MostHtml);
        Assert.InRange(visual.Text.Length, 20, 5000);
        CheckSvg(visual.Svg);
        CheckHtml(visual.Html);
    }

    private static void CheckSvg(string svg)
    {
        var root = XElement.Parse(svg);
        XNamespace ns = "http://www.w3.org/2000/svg";
        Assert.Equal("img", root.Attribute("role")!.Value);
        Assert.False(string.IsNullOrWhiteSpace(root.Element(ns + "title")!.Value));
        Assert.False(string.IsNullOrWhiteSpace(root.Element(ns + "desc")!.Value));
        Assert.Contains("prefers-color-scheme:dark", root.Element(ns + "style")!.Value);
        Assert.Empty(root.Descendants(ns + "script"));

        // Pixels are packed in letters, which may spell anything.
        var numbers = root.DescendantsAndSelf().Attributes().Where(a => a.Name.LocalName != "href");
        Assert.DoesNotContain("NaN", string.Concat(numbers.Select(a => a.Value)));
        foreach (var image in root.Descendants(ns + "image"))
            Assert.StartsWith("data:image/png;base64,", image.Attribute("href")!.Value);
    }

    private static void CheckHtml(string html)
    {
        Assert.All(Hosts().Matches(html), m => Assert.Equal("http://www.w3.org", m.Value));
        var ids = Ids().Matches(html).Select(m => m.Groups[1].Value).ToList();
        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.Contains("aria-live=\"polite\"", html);
        Assert.Contains("tabindex=\"0\"", html);
        Assert.DoesNotContain("document.addEventListener", html);
        Assert.DoesNotContain("window.addEventListener", html);
    }

    [GeneratedRegex("https?://[^/\" ]*")]
    private static partial Regex Hosts();

    [GeneratedRegex(" id=\"([^\"]*)\"")]
    private static partial Regex Ids();
}
