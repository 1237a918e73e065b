namespace DeepLearning.Benchmarks.Engine;

/// <summary>What DESIGN asks of a work on two threads: our time over the rival's.</summary>
/// <param name="Must">The floor.</param>
/// <param name="Aim">The hope.</param>
internal sealed record Bar(double Must, double Aim)
{
    private static readonly (string Prefix, Bar Bar)[] Table =
    [
        ("mm/33x", new(1.3, 1.0)), ("mm/257x", new(1.3, 1.0)), ("mm/64x64", new(1.3, 1.0)),
        ("mm/1x", new(1.3, 1.0)), ("mm/64x256", new(1.3, 1.0)),
        ("mm-right-transposed/33x", new(1.3, 1.0)), ("mm-left-transposed/33x", new(1.3, 1.0)),
        ("mm", new(1.05, 0.95)),
        ("gelu/", new(1.0, 0.8)),
        ("conv2d/32 to 64, 3x3 on 32, stride 2", new(1.0, 0.7)),
        ("conv2d/64 to 64, 3x3 on 16, depthwise", new(1.0, 0.7)),
        ("step/MLP", new(0.6, 0.4)), ("step/LeNet", new(0.6, 0.3)), ("step/ResNet", new(0.9, 0.5)),
        ("step/LSTM", new(0.8, 0.5)), ("step/GPT", new(0.9, 0.6)),
    ];

    /// <summary>Finds a work's bar.</summary>
    public static Bar Of(string name)
    {
        if (Table.FirstOrDefault(t => name.StartsWith(t.Prefix, StringComparison.Ordinal)).Bar is { } bar)
            return bar;
        if (!name.StartsWith("conv2d", StringComparison.Ordinal))
            return new(1.0, 0.5);
        return name.EndsWith("forward", StringComparison.Ordinal) ? new(0.8, 0.6) : new(1.0, 0.7);
    }
}
