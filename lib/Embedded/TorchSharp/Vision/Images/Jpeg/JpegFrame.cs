using System.Buffers.Binary;

namespace TorchSharp.Vision.Images.Jpeg;

/// <summary>Holds one colour component of a picture and the coefficients that have been read for it.</summary>
internal sealed class JpegComponent(byte id, int across, int down, int table)
{
    public byte Id { get; } = id;

    /// <summary>Gets the blocks in a row of a minimum coded unit.</summary>
    public int Across { get; } = across;

    /// <summary>Gets the rows of blocks in a minimum coded unit.</summary>
    public int Down { get; } = down;

    /// <summary>Gets the number of the quantisation table.</summary>
    public int Table { get; } = table;

    /// <summary>Gets or sets the samples in a row that belong to the picture.</summary>
    public int Width { get; set; }

    /// <summary>Gets or sets the rows of samples that belong to the picture.</summary>
    public int Height { get; set; }

    /// <summary>Gets or sets the blocks in a row, those that fill up the last unit too.</summary>
    public int Columns { get; set; }

    /// <summary>Gets or sets the rows of blocks, those that fill up the last unit too.</summary>
    public int Rows { get; set; }

    /// <summary>Gets or sets 64 coefficients for each block, in rows.</summary>
    public short[] Coefficients { get; set; } = [];

    /// <summary>Gets or sets the step of each coefficient when the first scan of this component began.</summary>
    public ushort[]? Steps { get; set; }

    public Span<short> Block(int row, int column) => Coefficients.AsSpan(((row * Columns) + column) * 64, 64);
}

/// <summary>Holds what the frame header says: size, components, and how coefficients come.</summary>
internal sealed class JpegFrame
{
    private JpegFrame(bool progressive, int width, int height, JpegComponent[] components)
    {
        (Progressive, Width, Height, Components) = (progressive, width, height, components);
        (MaxAcross, MaxDown) = (components.Max(c => c.Across), components.Max(c => c.Down));
        (UnitColumns, UnitRows) = (Up(width, 8 * MaxAcross), Up(height, 8 * MaxDown));
        foreach (var c in components)
        {
            (c.Width, c.Height) = (Up(width * c.Across, MaxAcross), Up(height * c.Down, MaxDown));
            (c.Columns, c.Rows) = (UnitColumns * c.Across, UnitRows * c.Down);
        }
    }

    public bool Progressive { get; }

    public int Width { get; }

    public int Height { get; }

    public JpegComponent[] Components { get; }

    public int MaxAcross { get; }

    public int MaxDown { get; }

    /// <summary>Gets the minimum coded units in a row.</summary>
    public int UnitColumns { get; }

    /// <summary>Gets the rows of minimum coded units.</summary>
    public int UnitRows { get; }

    /// <summary>Reads a start-of-frame segment and makes room for the coefficients.</summary>
    /// <param name="segment">The segment behind its length.</param>
    /// <param name="progressive">Whether coefficients come in several scans.</param>
    /// <param name="bytesLeft">How much of the file is left.</param>
    /// <exception cref="InvalidDataException">It makes no sense, or the file is too short for its size.</exception>
    public static JpegFrame Read(ReadOnlySpan<byte> segment, bool progressive, long bytesLeft)
    {
        if (segment.Length < 6 || segment.Length != 6 + (3 * segment[5]))
            throw new InvalidDataException($"[jpeg] expected a frame header, got {segment.Length} bytes");
        if (segment[0] != 8)
            throw new NotSupportedException($"[jpeg] expected 8 bits a sample, got {segment[0]}");
        int height = BinaryPrimitives.ReadUInt16BigEndian(segment[1..]);
        int width = BinaryPrimitives.ReadUInt16BigEndian(segment[3..]);
        Picture.CheckSize("jpeg", width, height);
        if (segment[5] is not (1 or 3 or 4))
            throw new InvalidDataException($"[jpeg] expected 1, 3 or 4 colour components, got {segment[5]}");
        var components = new JpegComponent[segment[5]];
        for (var i = 0; i < components.Length; i++)
            components[i] = Component(segment.Slice(6 + (3 * i), 3));
        if (components.DistinctBy(c => c.Id).Count() < components.Length)
            throw new InvalidDataException("[jpeg] expected components with different numbers");
        var frame = new JpegFrame(progressive, width, height, components);
        frame.Allocate(bytesLeft);
        return frame;
    }

    private static JpegComponent Component(ReadOnlySpan<byte> bytes)
    {
        var (across, down) = (bytes[1] >> 4, bytes[1] & 15);
        if (across is < 1 or > 4 || down is < 1 or > 4 || bytes[2] > 3)
            throw new InvalidDataException(
                $"[jpeg] expected 1 to 4 samples a unit and tables 0 to 3, got {across} x {down}, table {bytes[2]}");
        return new JpegComponent(bytes[0], across, down, bytes[2]);
    }

    /// <summary>Every block costs at least one bit: a short file cannot make room for a large picture.</summary>
    private void Allocate(long bytesLeft)
    {
        var blocks = Components.Sum(c => (long)c.Columns * c.Rows);
        if (blocks > bytesLeft * 8)
            throw new InvalidDataException(
                $"[jpeg] expected data for {Width} x {Height} pixels, got {bytesLeft} bytes, which cannot hold them");
        foreach (var c in Components)
            c.Coefficients = new short[(long)c.Columns * c.Rows * 64];
    }

    private static int Up(int value, int step) => (value + step - 1) / step;
}
