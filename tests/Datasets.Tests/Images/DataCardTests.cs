using DeepLearning.Display;

namespace DeepLearning.Datasets.Tests;

public sealed class DataCardTests
{
    private readonly LabelledImages _twin = GlyphDigits.Generate(Split.Test, 400);

    [Fact]
    public void The_card_tells_counts_balance_origin_and_terms_in_words()
    {
        var text = _twin.Card().ToMimeBundle()[MimeTypes.Text];

        Assert.StartsWith("GlyphDigits, test part\n", text);
        Assert.Contains("Pictures: 400, 1 x 28 x 28, float32 in [0, 1]", text);
        Assert.Contains("Origin: generated twin", text);
        Assert.Contains("Licence: ", text);
        Assert.Contains("Mind: Drawn by a program", text);
        Assert.Equal(400, _twin.Card().ClassCounts.Sum(c => c.Count));
    }

    [Fact]
    public void The_page_needs_nothing_outside_itself()
    {
        var html = _twin.ToMimeBundle()[MimeTypes.Html];

        Assert.Contains("src=\"data:image/png;base64,", html);
        Assert.DoesNotContain("http", html, StringComparison.Ordinal);
        Assert.Contains("alt=\"A column of example pictures", html);
        Assert.Contains("generated twin", html);
    }

    [Fact]
    public void Images_and_labels_come_apart()
    {
        var (images, labels) = _twin;

        Assert.Equal([400, 1, 28, 28], images.shape);
        Assert.Equal([400], labels.shape);
        Assert.Equal("GlyphDigits, Test: 400 images, 10 classes, Generated (drawn from pen strokes, seed 0)",
            _twin.ToString());
    }
}
