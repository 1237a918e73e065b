namespace TorchSharp.Vision.Images.Png;

/// <summary>Turns the differences that a PNG file keeps back into bytes.</summary>
internal static class PngFilters
{
    /// <summary>Adds the prediction of the named filter to each byte of a row.</summary>
    /// <param name="filter">0 none, 1 left, 2 above, 3 their mean, 4 Paeth.</param>
    /// <param name="row">The row, changed in place.</param>
    /// <param name="above">The finished row above; zeros above the first.</param>
    /// <param name="step">Bytes from one pixel to the next.</param>
    /// <exception cref="InvalidDataException">There is no such filter.</exception>
    public static void Undo(int filter, Span<byte> row, ReadOnlySpan<byte> above, int step)
    {
        switch (filter)
        {
            case 0:
                return;
            case 1:
                for (var i = step; i < row.Length; i++)
                    row[i] += row[i - step];
                return;
            case 2:
                for (var i = 0; i < row.Length; i++)
                    row[i] += above[i];
                return;
            case 3:
                for (var i = 0; i < row.Length; i++)
                    row[i] += (byte)(((i >= step ? row[i - step] : 0) + above[i]) / 2);
                return;
            case 4:
                for (var i = 0; i < row.Length; i++)
                    row[i] += i < step ? above[i] : Paeth(row[i - step], above[i], above[i - step]);
                return;
            default:
                throw new InvalidDataException($"[png] expected a row filter of 0 to 4, got {filter}");
        }
    }

    /// <summary>Picks the neighbour that is nearest to left + above - corner.</summary>
    private static byte Paeth(int left, int above, int corner)
    {
        var guess = left + above - corner;
        var (toLeft, toAbove, toCorner) = (Math.Abs(guess - left), Math.Abs(guess - above), Math.Abs(guess - corner));
        if (toLeft <= toAbove && toLeft <= toCorner)
            return (byte)left;
        return (byte)(toAbove <= toCorner ? above : corner);
    }
}
