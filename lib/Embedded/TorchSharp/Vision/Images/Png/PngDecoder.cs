using System.IO.Compression;

namespace TorchSharp.Vision.Images.Png;

/// <summary>Reads PNG pictures of every colour type and bit depth, plain and interlaced.</summary>
/// <remarks><b>Source</b> Portable Network Graphics, ISO/IEC 15948.</remarks>
internal static class PngDecoder
{
    /// <summary>Deflate cannot shrink more than about 1030 times; a header that needs more lies.</summary>
    private const long MaxRatio = 1040;

    /// <summary>First column, first row, column step and row step of the seven interlace passes.</summary>
    private static readonly (int X, int Y, int StepX, int StepY)[] Adam7 =
        [(0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2)];

    /// <summary>Decodes a whole file.</summary>
    /// <exception cref="InvalidDataException">The file is not complete, damaged, or too large.</exception>
    public static Picture Decode(ReadOnlySpan<byte> file)
    {
        var chunks = PngChunks.Read(file);
        var header = chunks.Header;
        (int X, int Y, int StepX, int StepY)[] passes = header.Interlaced ? Adam7 : [(0, 0, 1, 1)];
        var needed = passes.Sum(p => Rows(header, p) * (1 + header.RowBytes(Columns(header, p))));
        if (needed > MaxRatio * (chunks.Data.Length + 16))
            throw new InvalidDataException(
                $"[png] expected data for {header.Width} x {header.Height} pixels, got {chunks.Data.Length} bytes, " +
                "which cannot hold them");
        var pixels = new PngPixels(chunks);
        chunks.Data.Position = 0;
        using var inflated = new ZLibStream(chunks.Data, CompressionMode.Decompress);
        foreach (var pass in passes.Where(p => Columns(header, p) > 0))
            ReadPass(inflated, header, pass, pixels);
        // Reading on to the end makes the stream compare its checksum.
        Inflate(inflated, new byte[1], exactly: false);
        return pixels.ToPicture();
    }

    private static long Columns(PngHeader header, (int X, int Y, int StepX, int StepY) pass) =>
        (header.Width - pass.X + pass.StepX - 1) / pass.StepX;

    private static long Rows(PngHeader header, (int X, int Y, int StepX, int StepY) pass) =>
        Columns(header, pass) == 0 ? 0 : (header.Height - pass.Y + pass.StepY - 1) / pass.StepY;

    private static void ReadPass(
        ZLibStream inflated, PngHeader header, (int X, int Y, int StepX, int StepY) pass, PngPixels pixels)
    {
        var bytes = checked((int)header.RowBytes(Columns(header, pass)));
        byte[] row = new byte[bytes + 1], above = new byte[bytes + 1];
        for (var y = pass.Y; y < header.Height; y += pass.StepY)
        {
            Inflate(inflated, row, exactly: true);
            PngFilters.Undo(row[0], row.AsSpan(1), above.AsSpan(1), header.PixelBytes);
            pixels.Take(row.AsSpan(1), y, pass.X, pass.StepX);
            (row, above) = (above, row);
        }
    }

    private static void Inflate(ZLibStream inflated, byte[] row, bool exactly)
    {
        try
        {
            if (exactly)
                inflated.ReadExactly(row);
            else
                inflated.ReadAtLeast(row, row.Length, throwOnEndOfStream: false);
        }
        catch (Exception e) when (e is IOException or InvalidDataException)
        {
            throw new InvalidDataException($"[png] expected compressed pixels, got damaged ones: {e.Message}", e);
        }
    }
}
