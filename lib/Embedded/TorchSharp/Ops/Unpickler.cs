using System.Buffers.Binary;
using System.Text;

namespace TorchSharp.Ops;

/// <summary>
/// Reads what PyTorch writes with Python's pickle protocol 2, and nothing else: no code ever runs. A class is its name,
/// an object is an <see cref="Item"/> of the name, its arguments and its state.
/// </summary>
internal sealed class Unpickler(byte[] data)
{
    private readonly Stack<object?> _stack = new();
    private readonly Dictionary<int, object?> _memo = [];
    private readonly Stack<int> _marks = new();
    private int _at;

    /// <summary>A name of a class or function.</summary>
    internal sealed record Global(string Name);

    /// <summary>An object: what made it, of which arguments, and the state that was set.</summary>
    internal sealed class Item(string name, object?[] arguments)
    {
        public string Name { get; } = name;

        public object?[] Arguments { get; } = arguments;

        public Dictionary<string, object?> State { get; set; } = [];
    }

    /// <summary>Reads the one object of the stream.</summary>
    /// <exception cref="InvalidDataException">The stream is no such pickle.</exception>
    public object? Read()
    {
        try
        {
            while (true)
            {
                var code = data[_at++];
                if (code == (byte)'.')
                    return _stack.Pop();
                Step(code);
            }
        }
        catch (Exception error) when (error is IndexOutOfRangeException or ArgumentOutOfRangeException
            or InvalidOperationException or InvalidCastException or KeyNotFoundException or OverflowException)
        {
            throw new InvalidDataException(
                $"[load] expected a pickle of a tensor, got something else at byte {_at} of {data.Length}", error);
        }
    }

    private void Step(byte code)
    {
        switch ((char)code)
        {
            case '\x80': _at++; break;
            case 'c': _stack.Push(new Global($"{Line()}.{Line()}")); break;
            case 'q': _memo[data[_at++]] = _stack.Peek(); break;
            case 'r': _memo[Int32()] = _stack.Peek(); break;
            case 'h': _stack.Push(_memo[data[_at++]]); break;
            case 'j': _stack.Push(_memo[Int32()]); break;
            case '(': _marks.Push(_stack.Count); break;
            case ')': _stack.Push(Array.Empty<object?>()); break;
            case ']': _stack.Push(new List<object?>()); break;
            case '}': _stack.Push(new Dictionary<string, object?>()); break;
            case 'N': _stack.Push(null); break;
            case '\x88': _stack.Push(true); break;
            case '\x89': _stack.Push(false); break;
            case 'K': _stack.Push((long)data[_at++]); break;
            case 'M': _stack.Push((long)BinaryPrimitives.ReadUInt16LittleEndian(Bytes(2))); break;
            case 'J': _stack.Push((long)Int32()); break;
            case '\x8a': _stack.Push(Long(data[_at++])); break;
            case 'G': _stack.Push(BinaryPrimitives.ReadDoubleBigEndian(Bytes(8))); break;
            case 'X': _stack.Push(Encoding.UTF8.GetString(Bytes(Int32()))); break;
            case 't': _stack.Push(Marked()); break;
            case '\x85': _stack.Push(Top(1)); break;
            case '\x86': _stack.Push(Top(2)); break;
            case '\x87': _stack.Push(Top(3)); break;
            default: Build((char)code); break;
        }
    }

    private void Build(char code)
    {
        switch (code)
        {
            case 'a': Append([_stack.Pop()]); break;
            case 'e': Append(Marked()); break;
            case 's': Set(Top(2)); break;
            case 'u': Set(Marked()); break;
            case 'Q': _stack.Push(new Item("storage", (object?[])_stack.Pop()!)); break;
            case 'R' or '\x81':
                var arguments = (object?[])_stack.Pop()!;
                _stack.Push(new Item(((Global)_stack.Pop()!).Name, arguments));
                break;
            case 'b':
                var state = _stack.Pop();
                if (state is Dictionary<string, object?> fields && _stack.Peek() is Item item)
                    item.State = fields;
                break;
            default:
                throw new InvalidOperationException($"code {(int)code}");
        }
    }

    private void Append(object?[] items) => ((List<object?>)_stack.Peek()!).AddRange(items);

    private void Set(object?[] pairs)
    {
        var fields = (Dictionary<string, object?>)_stack.Peek()!;
        for (var i = 0; i < pairs.Length; i += 2)
            fields[(string)pairs[i]!] = pairs[i + 1];
    }

    private object?[] Marked() => Top(_stack.Count - _marks.Pop());

    private object?[] Top(int count)
    {
        var items = new object?[count];
        for (var i = count - 1; i >= 0; i--)
            items[i] = _stack.Pop();
        return items;
    }

    private ReadOnlySpan<byte> Bytes(int count)
    {
        var bytes = data.AsSpan(_at, count);
        _at += count;
        return bytes;
    }

    private int Int32() => BinaryPrimitives.ReadInt32LittleEndian(Bytes(4));

    private long Long(int bytes) => bytes <= 8
        ? (long)new System.Numerics.BigInteger(Bytes(bytes))
        : throw new OverflowException("a number of more than 64 bits");

    private string Line()
    {
        var end = Array.IndexOf(data, (byte)'\n', _at);
        var line = Encoding.UTF8.GetString(data.AsSpan(_at, end - _at));
        _at = end + 1;
        return line;
    }
}
