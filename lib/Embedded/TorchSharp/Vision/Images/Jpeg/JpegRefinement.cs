namespace TorchSharp.Vision.Images.Jpeg;

/// <summary>Adds one more bit to the coefficients of a block that earlier scans began.</summary>
/// <remarks><b>Source</b> ITU-T T.81, section G.1.2.3: correction bits for coefficients that are not zero, and
/// new coefficients of plus or minus one bit among the zeros.</remarks>
internal static class JpegRefinement
{
    public static void Read(
        JpegBits bits, JpegHuffman codes, Span<short> block, (int Start, int End, int Low) band, ref int emptyRun)
    {
        var k = band.Start;
        while (emptyRun == 0 && k <= band.End)
        {
            var code = codes.Read(bits);
            var (run, size) = (code >> 4, code & 15);
            var fresh = 0;
            if (size == 0 && run < 15)
            {
                emptyRun = (1 << run) + bits.Read(run);
                break;
            }
            if (size > 1)
                throw new InvalidDataException($"[jpeg] expected new coefficients of 1 bit, got {size} bits");
            if (size == 1)
                fresh = bits.Read(1) == 1 ? 1 << band.Low : -1 << band.Low;
            k = SkipZeros(bits, block, band, k, run);
            if (k <= band.End && fresh != 0)
                block[JpegTables.ZigZag[k]] = (short)fresh;
            k++;
        }
        if (emptyRun == 0)
            return;
        for (; k <= band.End; k++)
            Correct(bits, ref block[JpegTables.ZigZag[k]], band.Low);
        emptyRun--;
    }

    /// <summary>Passes so many zeros, correcting what is not zero on the way, and stops at the next zero.</summary>
    private static int SkipZeros(
        JpegBits bits, Span<short> block, (int Start, int End, int Low) band, int k, int zeros)
    {
        for (; k <= band.End; k++)
        {
            ref var value = ref block[JpegTables.ZigZag[k]];
            if (value != 0)
                Correct(bits, ref value, band.Low);
            else if (zeros-- == 0)
                break;
        }
        return k;
    }

    private static void Correct(JpegBits bits, ref short value, int low)
    {
        if (value != 0 && bits.Read(1) == 1 && (value & (1 << low)) == 0)
            value += (short)(value > 0 ? 1 << low : -1 << low);
    }
}
