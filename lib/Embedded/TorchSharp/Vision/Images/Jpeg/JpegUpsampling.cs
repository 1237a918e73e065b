namespace TorchSharp.Vision.Images.Jpeg;

/// <summary>Stretches the samples of a component to the size of the picture.</summary>
/// <remarks>
/// Halved components are stretched with the triangle filter that most readers use: each new sample is 3/4 of the
/// nearer and 1/4 of the farther one, in each direction. Other ratios repeat samples.
/// </remarks>
internal static class JpegUpsampling
{
    /// <summary>Makes a plane of Width * Height samples.</summary>
    /// <param name="frame">The frame.</param>
    /// <param name="part">The component.</param>
    /// <param name="samples">Its samples, 8 * Columns in a row.</param>
    public static byte[] Fill(JpegFrame frame, JpegComponent part, byte[] samples)
    {
        var plane = new byte[(long)frame.Width * frame.Height];
        var stride = part.Columns * 8;
        var (halfX, halfY) = (part.Across * 2 == frame.MaxAcross, part.Down * 2 == frame.MaxDown);
        var full = part.Across == frame.MaxAcross;
        // Very narrow components have no neighbours to mix with.
        var smoothX = halfX && part.Width > 2;
        var smoothY = halfY && (full || smoothX);
        var column = new int[part.Width];
        var wide = new byte[(2 * part.Width) + 1];
        for (var y = 0; y < frame.Height; y++)
        {
            var target = plane.AsSpan(y * frame.Width, frame.Width);
            var row = y * part.Down / frame.MaxDown;
            var near = samples.AsSpan(row * stride, part.Width);
            if (smoothY)
            {
                var other = Math.Clamp((y & 1) == 0 ? row - 1 : row + 1, 0, part.Height - 1);
                var far = samples.AsSpan(other * stride, part.Width);
                for (var x = 0; x < column.Length; x++)
                    column[x] = (3 * near[x]) + far[x];
            }
            if (smoothX && smoothY)
                Double(column, wide, 4, 8, 7);
            else if (smoothX && part.Down == frame.MaxDown)
                Double(near, column, wide);
            else if (full && smoothY)
                Quarter(column, wide, 1 + (y & 1));
            else
            {
                Repeat(frame, part, near, target);
                continue;
            }
            wide.AsSpan(0, frame.Width).CopyTo(target);
        }
        return plane;
    }

    private static void Double(ReadOnlySpan<byte> near, int[] column, byte[] wide)
    {
        for (var x = 0; x < column.Length; x++)
            column[x] = near[x];
        Double(column, wide, 2, 1, 2);
    }

    /// <summary>Makes two samples of each: mixed with the one before, and with the one after.</summary>
    private static void Double(int[] from, byte[] to, int shift, int roundLeft, int roundRight)
    {
        var last = from.Length - 1;
        for (var x = 0; x <= last; x++)
        {
            to[2 * x] = (byte)(((3 * from[x]) + from[Math.Max(x - 1, 0)] + roundLeft) >> shift);
            to[(2 * x) + 1] = (byte)(((3 * from[x]) + from[Math.Min(x + 1, last)] + roundRight) >> shift);
        }
    }

    private static void Quarter(int[] from, byte[] to, int round)
    {
        for (var x = 0; x < from.Length; x++)
            to[x] = (byte)((from[x] + round) >> 2);
    }

    private static void Repeat(JpegFrame frame, JpegComponent part, ReadOnlySpan<byte> near, Span<byte> target)
    {
        if (part.Across == frame.MaxAcross)
        {
            near[..target.Length].CopyTo(target);
            return;
        }
        for (var x = 0; x < target.Length; x++)
            target[x] = near[x * part.Across / frame.MaxAcross];
    }
}
