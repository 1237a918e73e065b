namespace TorchSharp.Kernels;

/// <summary>
/// How each place along one dimension is made from places of another: a weighted sum of <c>Taps</c> elements.
/// Padding, resizing and shifting are such tables.
/// </summary>
internal sealed class AlongTable
{
    public AlongTable(int input, int output, int taps) =>
        (Input, Output, Taps, Index) = (input, output, taps, new int[checked(output * taps)]);

    public int Input { get; }

    public int Output { get; }

    public int Taps { get; }

    /// <summary>Gets the places that are read: those of output 0, then those of output 1, ...</summary>
    public int[] Index { get; }

    /// <summary>Gets their weights; null when all are 1.</summary>
    public double[]? Weight { get; init; }

    /// <summary>Makes a table that takes one element for each place.</summary>
    public static AlongTable Pick(int input, int output, Func<int, int> source)
    {
        var table = new AlongTable(input, output, 1);
        for (var i = 0; i < output; i++)
            table.Index[i] = source(i);
        return table;
    }
}
