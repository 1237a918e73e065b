namespace TorchSharp.Vision.Images.Jpeg;

/// <summary>Joins the planes of the components to a grey or a red-green-blue picture.</summary>
internal static class JpegColours
{
    private const int Half = 1 << 15;

    /// <summary>Joins planes of the size of the picture.</summary>
    /// <param name="frame">The frame.</param>
    /// <param name="planes">One plane for each component.</param>
    /// <param name="adobe">What an Adobe segment says: 0 as they are, 1 or 2 luma and chroma; -1 without one.</param>
    /// <param name="jfif">Whether there is a JFIF segment, which means luma and chroma.</param>
    public static Picture Join(JpegFrame frame, byte[][] planes, int adobe, bool jfif)
    {
        if (planes.Length == 1)
            return new Picture(frame.Width, frame.Height, 1, planes[0]);
        var named = frame.Components is [{ Id: (byte)'R' }, { Id: (byte)'G' }, { Id: (byte)'B' }];
        var mixed = adobe >= 0 ? adobe > 0 : planes.Length == 3 && (jfif || !named);
        var pixels = new byte[checked(planes[0].Length * 3)];
        for (var i = 0; i < planes[0].Length; i++)
        {
            var pixel = pixels.AsSpan(3 * i, 3);
            var (a, b, c) = (planes[0][i], planes[1][i], planes[2][i]);
            if (mixed)
                FromLuma(a, b - 128, c - 128, pixel);
            else
                (pixel[0], pixel[1], pixel[2]) = (a, b, c);
            if (planes.Length == 4)
                Print(pixel, planes[3][i], mixed, adobe >= 0);
        }
        return new Picture(frame.Width, frame.Height, 3, pixels);
    }

    /// <summary>R = Y + 1.402 Cr, G = Y - 0.344136 Cb - 0.714136 Cr, B = Y + 1.772 Cb.</summary>
    private static void FromLuma(int y, int cb, int cr, Span<byte> pixel)
    {
        pixel[0] = Clamp(y + (((91881 * cr) + Half) >> 16));
        pixel[1] = Clamp(y + (((-22554 * cb) - (46802 * cr) + Half) >> 16));
        pixel[2] = Clamp(y + (((116130 * cb) + Half) >> 16));
    }

    /// <summary>
    /// Darkens by black ink. Adobe keeps inks upside down (255 is none), and luma and chroma of inks give their
    /// complement.
    /// </summary>
    private static void Print(Span<byte> pixel, int black, bool mixed, bool upsideDown)
    {
        var light = upsideDown ? black : 255 - black;
        for (var i = 0; i < 3; i++)
        {
            var ink = mixed ? 255 - pixel[i] : pixel[i];
            pixel[i] = (byte)(((upsideDown ? ink : 255 - ink) * light + 127) / 255);
        }
    }

    private static byte Clamp(int value) => (byte)Math.Clamp(value, 0, 255);
}
