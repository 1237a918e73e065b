namespace DeepLearning.Display.Tests;

public sealed class MimeBundleTests
{
    [Fact]
    public void Representations_keep_the_order_in_which_they_were_added()
    {
        var bundle = new MimeBundle { [MimeTypes.Html] = "<b>3</b>", [MimeTypes.Text] = "3" };
        Assert.Equal([MimeTypes.Html, MimeTypes.Text], bundle.Select(e => e.Key));
    }

    [Fact]
    public void Setting_a_type_again_replaces_it_in_place()
    {
        var bundle = new MimeBundle { [MimeTypes.Html] = "old", [MimeTypes.Text] = "3" };
        bundle[MimeTypes.Html] = "new";
        Assert.Equal("new", bundle[MimeTypes.Html]);
        Assert.Equal(2, bundle.Count);
        Assert.Equal(MimeTypes.Html, bundle.First().Key);
    }

    [Fact]
    public void A_missing_type_is_null_or_an_error_that_names_what_is_there()
    {
        var bundle = new MimeBundle { [MimeTypes.Text] = "3" };
        Assert.Null(bundle.Find(MimeTypes.Svg));
        var error = Assert.Throws<KeyNotFoundException>(() => bundle[MimeTypes.Svg]);
        Assert.Contains("image/svg+xml", error.Message);
        Assert.Contains("text/plain", error.Message);
    }

    [Theory]
    [InlineData(MimeTypes.Plotly, true)]
    [InlineData(MimeTypes.Json, true)]
    [InlineData(MimeTypes.Metric, true)]
    [InlineData(MimeTypes.Svg, false)]
    [InlineData(MimeTypes.Text, false)]
    public void Json_types_are_told_apart(string mimeType, bool expected) =>
        Assert.Equal(expected, MimeTypes.IsJson(mimeType));
}
