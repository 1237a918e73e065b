namespace DeepLearning.Visuals.Ribbons;

/// <summary>Two shapes aligned from the right.</summary>
/// <param name="Left">The sizes of one tensor.</param>
/// <param name="Right">The sizes of the other.</param>
internal sealed record Ribbon(long[] Left, long[] Right)
{
    /// <summary>More sizes than this do not fit a page.</summary>
    public const int MostSizes = 6;

    /// <summary>Gets the number of columns.</summary>
    public int Columns => Math.Max(Left.Length, Right.Length);

    /// <summary>Gets whether all columns match.</summary>
    public bool Fits => Enumerable.Range(0, Columns).All(c => Column(c).Result is not null);

    /// <summary>A column: both sizes, null where a tensor has none, and the result's, null for a mismatch.</summary>
    public (long? Left, long? Right, long? Result) Column(int c)
    {
        var (a, b) = (Size(Left, c), Size(Right, c));
        long x = a ?? 1, y = b ?? 1;
        return (a, b, x == y ? x : x == 1 ? y : y == 1 ? x : null);
    }

    /// <summary>A column in words.</summary>
    public string Say(int c)
    {
        var (a, b, _) = Column(c);
        return (a, b) switch
        {
            (null, { } y) => $"the left has no size here: a 1 is put in front and stretched to {y}",
            ({ } x, null) => $"the right has no size here: a 1 is put in front and stretched to {x}",
            ({ } x, { } y) when x == y => $"{x} and {y} are equal",
            (1, { } y) => $"the left's 1 is stretched to {y}",
            ({ } x, 1) => $"the right's 1 is stretched to {x}",
            _ => $"{a} and {b} differ and neither is 1: this does not broadcast",
        };
    }

    /// <summary>The result, or where it fails, in words.</summary>
    public string Describe(string title)
    {
        var lines = Enumerable.Range(0, Columns).Reverse().Select(c => $"\n- size {c - Columns}: {Say(c)}");
        var result = Fits
            ? $"result {Shape([.. Enumerable.Range(0, Columns).Select(c => Column(c).Result!.Value)])}"
            : "these shapes do not broadcast";
        return $"{title}: {Shape(Left)} with {Shape(Right)}, {result}. From the right:{string.Concat(lines)}";
    }

    /// <summary>A shape as people write it.</summary>
    public static string Shape(long[] sizes) => $"({string.Join(", ", sizes)})";

    private long? Size(long[] sizes, int c)
    {
        var i = c - (Columns - sizes.Length);
        return i >= 0 ? sizes[i] : null;
    }
}
