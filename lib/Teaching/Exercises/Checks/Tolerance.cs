using System.Globalization;

namespace DeepLearning.Teaching;

/// <summary>Says how far off a number may be.</summary>
/// <param name="Size">The largest distance that passes, in units of the answer; 0 means exactly.</param>
public readonly record struct Tolerance(double Size)
{
    /// <summary>Tells whether two numbers are the same within the tolerance; NaN equals NaN, infinity itself.</summary>
    /// <param name="a">One number.</param>
    /// <param name="b">The other.</param>
    public bool Near(double a, double b) => a.Equals(b) || Math.Abs(a - b) <= Size;

    /// <summary>Tells whether two rows of numbers are the same, number by number.</summary>
    /// <param name="a">One row.</param>
    /// <param name="b">The other.</param>
    public bool Near(IReadOnlyList<double> a, IReadOnlyList<double> b)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        if (a.Count != b.Count)
            return false;
        for (var i = 0; i < a.Count; i++)
        {
            if (!Near(a[i], b[i]))
                return false;
        }

        return true;
    }

    /// <summary>Says the tolerance to a learner: <c>exactly</c> or <c>within 0.01</c>.</summary>
    public override string ToString() => Size == 0 ? "exactly"
        : $"within {Size.ToString(Size >= 1e-4 ? "0.#####" : "0.###e0", CultureInfo.InvariantCulture)}";
}
