namespace TorchSharp.Vision.Images.Jpeg;

/// <summary>Computes what a writer needs: the cosine transform of a block, and codes by symbol.</summary>
internal static class JpegForward
{
    /// <summary>Code and length of each symbol, for luma and for chroma: first coefficients, then the others.</summary>
    public static readonly ((int Code, int Length)[] First, (int Code, int Length)[] Others)[] Codes =
    [
        (Assign(JpegStandardTables.LumaFirst), Assign(JpegStandardTables.LumaRest)),
        (Assign(JpegStandardTables.ChromaFirst), Assign(JpegStandardTables.ChromaRest)),
    ];

    private static readonly double[] Cosines = [.. Enumerable.Range(0, 64).Select(i =>
        (i < 8 ? Math.Sqrt(0.5) : 1) / 2 * Math.Cos(((2 * (i % 8)) + 1) * (i / 8) * Math.PI / 16))];

    /// <summary>Transforms 64 samples in rows to coefficients in rows.</summary>
    public static void Transform(Span<double> block)
    {
        Span<double> half = stackalloc double[64];
        for (var i = 0; i < 64; i++)
        {
            half[i] = 0;
            for (var x = 0; x < 8; x++)
                half[i] += Cosines[((i & 7) * 8) + x] * block[(i & ~7) + x];
        }
        for (var i = 0; i < 64; i++)
        {
            block[i] = 0;
            for (var y = 0; y < 8; y++)
                block[i] += Cosines[((i >> 3) * 8) + y] * half[(y * 8) + (i & 7)];
        }
    }

    private static (int Code, int Length)[] Assign(byte[] table)
    {
        var codes = new (int, int)[256];
        var (code, place) = (0, 16);
        for (var length = 1; length <= 16; length++, code <<= 1)
        {
            for (var i = 0; i < table[length - 1]; i++)
                codes[table[place++]] = (code++, length);
        }
        return codes;
    }
}
