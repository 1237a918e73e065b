using System.Buffers.Binary;
using System.Text;

namespace TorchSharp.Ops;

/// <summary>Writes the few things of Python's pickle protocol 2 that describe a tensor.</summary>
internal sealed class Pickler
{
    private readonly List<byte> _bytes = [];

    public Pickler() => Codes([0x80, 2]);

    public byte[] Finish()
    {
        Codes(".");
        return [.. _bytes];
    }

    public Pickler Codes(string codes) => Codes(Encoding.Latin1.GetBytes(codes));

    public Pickler Global(string module, string name) => Codes($"c{module}\n{name}\n");

    public Pickler Text(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        Codes("X");
        return Number(bytes.Length).Codes(bytes);
    }

    public Pickler Integer(long value) => value switch
    {
        >= 0 and <= byte.MaxValue => Codes("K").Codes([(byte)value]),
        >= int.MinValue and <= int.MaxValue => Codes("J").Number((int)value),
        _ => Codes([0x8a, 8]).Large(value),
    };

    public Pickler Integers(IEnumerable<long> values)
    {
        Codes("(");
        foreach (var value in values)
            Integer(value);
        return Codes("t");
    }

    private Pickler Number(int value)
    {
        Span<byte> bytes = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, value);
        return Codes(bytes);
    }

    private Pickler Large(long value)
    {
        Span<byte> bytes = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64LittleEndian(bytes, value);
        return Codes(bytes);
    }

    private Pickler Codes(ReadOnlySpan<byte> bytes)
    {
        _bytes.AddRange(bytes);
        return this;
    }
}
