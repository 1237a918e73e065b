using System.Runtime.InteropServices;

namespace TorchSharp.Storage;

/// <summary>
/// The memory behind one or more tensors: counted references, and a finalizer for those who never dispose.
/// </summary>
internal sealed unsafe class Block
{
    private readonly long _bytes;
    private void* _memory;
    private int _references = 1;

    public Block(long bytes)
    {
        _bytes = bytes;
        _memory = NativePool.Rent(bytes);
    }

    ~Block() => Release();

    public byte* Memory => (byte*)_memory;

    public long Bytes => _bytes;

    public int References => Volatile.Read(ref _references);

    /// <summary>Gets the number of in-place changes; gradients check that what they saved is still the same.</summary>
    public int Version { get; private set; }

    /// <summary>Gets the number of in-place changes that are part of a gradient graph.</summary>
    public int TrackedVersion { get; private set; }

    /// <summary>Gets the op that made the last in-place change.</summary>
    public string LastChange { get; private set; } = "";

    public void Changed(string op, bool tracked)
    {
        Version++;
        LastChange = op;
        if (tracked)
            TrackedVersion++;
    }

    public Block AddReference()
    {
        Interlocked.Increment(ref _references);
        return this;
    }

    public void RemoveReference()
    {
        if (Interlocked.Decrement(ref _references) != 0)
            return;
        Release();
        GC.SuppressFinalize(this);
    }

    public void Clear() => NativeMemory.Clear(_memory, (nuint)_bytes);

    private void Release()
    {
        if (_memory is null)
            return;
        NativePool.Return(_memory, _bytes);
        _memory = null;
    }
}
