namespace DeepLearning.Visuals;

/// <summary>Watches training.</summary>
public static partial class Training
{
    /// <summary>Makes curves that grow in place while the cell runs.</summary>
    /// <param name="title">The words above the curves.</param>
    /// <param name="logarithmic">Whether losses start on a logarithmic axis; the reader can switch.</param>
    /// <param name="theme">Light, dark, or as the page.</param>
    /// <example><code>
    /// var live = Training.Live("Spiral, 2 x 32 tanh");
    /// for (var epoch = 0; epoch &lt; 100; epoch++)
    ///     live.Add(epoch, ("train loss", loss), ("test accuracy", accuracy));
    /// live.Done();
    /// </code></example>
    public static LiveCurves Live(string title = "Training", bool logarithmic = false,
        VisualTheme theme = VisualTheme.Auto)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(title);
        return new LiveCurves(title, logarithmic, TimeProvider.System, theme);
    }
}
