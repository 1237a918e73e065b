namespace TorchSharp.Kernels.Conv;

/// <summary>A size for each of depth, height and width; one- and two-dimensional work has ones in front.</summary>
internal readonly record struct Extent(int Depth, int Height, int Width)
{
    public static Extent One => new(1, 1, 1);

    public long Count => (long)Depth * Height * Width;

    public int this[int dim] => dim switch { 0 => Depth, 1 => Height, _ => Width };

    /// <summary>Makes an extent of what a function says about each dimension.</summary>
    public static Extent Of(Func<int, int> size) => new(size(0), size(1), size(2));

    /// <summary>Fills the dimensions that are missing in front.</summary>
    public static Extent Last(ReadOnlySpan<long> sizes, int missing) => sizes.Length switch
    {
        1 => new(missing, missing, checked((int)sizes[0])),
        2 => new(missing, checked((int)sizes[0]), checked((int)sizes[1])),
        _ => new(checked((int)sizes[0]), checked((int)sizes[1]), checked((int)sizes[2])),
    };
}

/// <summary>All sizes of a convolution: input (B, C, D, H, W), weight (O, C / groups, kernel), output (B, O, D, H, W).
/// </summary>
/// <remarks>
/// <c>Padding</c> is what lies before the input; what lies behind it follows from the size of the output.
/// </remarks>
internal sealed record ConvShape(long Batch, int InChannels, int OutChannels, int Groups)
{
    public Extent In { get; init; }

    public Extent Out { get; init; }

    public Extent Kernel { get; init; }

    public Extent Stride { get; init; }

    public Extent Padding { get; init; }

    public Extent Dilation { get; init; }

    public int InPerGroup { get; } = InChannels / Groups;

    public int OutPerGroup { get; } = OutChannels / Groups;

    /// <summary>Gets the number of weights of one output channel.</summary>
    public long FilterSize => InPerGroup * Kernel.Count;

    /// <summary>Gets the number of multiplications.</summary>
    public double Work => (double)Batch * OutChannels * Out.Count * FilterSize;
}
