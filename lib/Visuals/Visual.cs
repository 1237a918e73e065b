using DeepLearning.Display;

namespace DeepLearning.Visuals;

/// <summary>
/// A picture of tensors or of a model, in three representations that tell the same: interactive HTML without any script
/// from elsewhere, a static SVG that stands alone, and words and numbers.
/// </summary>
public sealed class Visual : IDisplayable
{
    internal Visual(string html, string svg, string text)
    {
        Html = html;
        Svg = svg;
        Text = text;
    }

    /// <summary>Gets the interactive form, a fragment of a page.</summary>
    public string Html { get; }

    /// <summary>Gets the static form, a file of its own: for GitHub, slides and print.</summary>
    public string Svg { get; }

    /// <summary>Gets the form in words and numbers.</summary>
    public string Text { get; }

    /// <inheritdoc/>
    public MimeBundle ToMimeBundle() => new()
    {
        [MimeTypes.Html] = Html,
        [MimeTypes.Svg] = Svg,
        [MimeTypes.Text] = Text,
    };

    /// <inheritdoc/>
    public override string ToString() => Text;
}
