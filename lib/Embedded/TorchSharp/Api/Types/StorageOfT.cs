using System.Collections;
using TorchSharp.Storage;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>Gives access to the memory behind a tensor as a line of elements of one .NET type.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    public sealed unsafe class Storage<T> : Storage, IDisposable, IEnumerable<T>
        where T : unmanaged
    {
        private readonly int _count;
        private readonly T _value;

        internal Storage(Tensor tensor)
            : base(new Tensor(tensor, tracked: false)) => _count = checked((int)(tensor.Block.Bytes / sizeof(T)));

        private Storage(Tensor tensor, T* first, int count)
            : base(new Tensor(tensor, tracked: false), (IntPtr)first) => _count = count;

        private Storage(T value) => _value = value;

        /// <summary>Gets the device of the memory: the CPU.</summary>
        public Device device => Owner().device;

        /// <summary>Gets the number of elements.</summary>
        public int Count
        {
            get
            {
                _ = Owner();
                return _count;
            }
        }

        /// <summary>Gets whether writing is impossible: never.</summary>
        public bool IsReadOnly => false;

        /// <summary>Gets or sets one element.</summary>
        /// <param name="index">The place.</param>
        /// <exception cref="IndexOutOfRangeException">The place is outside.</exception>
        public T this[int index]
        {
            get => Elements()[Checked(index, Count - 1)];
            set
            {
                Elements()[Checked(index, Count - 1)] = value;
                Changed();
            }
        }

        /// <summary>Gets a part that shares the memory, or sets all of its elements to one value.</summary>
        /// <param name="range">The part.</param>
        /// <exception cref="IndexOutOfRangeException">The part is outside.</exception>
        /// <exception cref="InvalidOperationException">Set: not a single value.</exception>
        public Storage<T> this[Range range]
        {
            get
            {
                var (start, length) = Part(range.Start.GetOffset(Count), range.End.GetOffset(Count));
                return new Storage<T>(Owner(), First + start, length);
            }

            set
            {
                if (value._tensor is not null)
                    throw new InvalidOperationException(
                        "[storage] expected a single value for the range, got the memory of a tensor; use copy_");
                var (start, length) = Part(range.Start.GetOffset(Count), range.End.GetOffset(Count));
                Elements().Slice(start, length).Fill(value._value);
                Changed();
            }
        }

        /// <inheritdoc cref="this[Range]"/>
        public Storage<T> this[(int? start, int? end) range]
        {
            get => this[(range.start ?? 0)..(range.end ?? Count)];
            set => this[(range.start ?? 0)..(range.end ?? Count)] = value;
        }

        private T* First => (T*)data_ptr();

        /// <summary>Wraps a value that a range of elements shall be set to.</summary>
        /// <param name="value">The value.</param>
        public static implicit operator Storage<T>(T value) => new(value);

        /// <summary>Counts the bytes of one element.</summary>
        public override int element_size()
        {
            _ = Owner();
            return sizeof(T);
        }

        /// <summary>Gets the memory on the CPU, where it is.</summary>
        public Storage<T> cpu() => Owner().cpu().storage<T>();

        /// <summary>Moves the memory to a graphics card, which this engine cannot use.</summary>
        /// <param name="device">The card.</param>
        /// <exception cref="InvalidOperationException">Always.</exception>
        public Storage<T> cuda(Device? device = null) => Owner().cuda(device).storage<T>();

        /// <summary>Copies the elements to an array.</summary>
        public T[] ToArray() => Elements().ToArray();

        /// <summary>Copies the elements to a list.</summary>
        public IList<T> tolist() => ToArray();

        /// <summary>Copies the elements to a list of at least as many places.</summary>
        /// <param name="array">The list.</param>
        /// <param name="arrayIndex">Where the first goes.</param>
        public void CopyTo(IList<T> array, int arrayIndex)
        {
            for (var i = 0; i < Count; i++)
                array[arrayIndex + i] = this[i];
        }

        /// <summary>Copies elements from a list, as many as both have.</summary>
        /// <param name="array">The list.</param>
        /// <param name="arrayIndex">The first to copy.</param>
        public void CopyFrom(IList<T> array, int arrayIndex)
        {
            var elements = Elements();
            for (var i = 0; i < Math.Min(Count, array.Count - arrayIndex); i++)
                elements[i] = array[arrayIndex + i];
            Changed();
        }

        /// <summary>Copies the elements of a list.</summary>
        /// <param name="array">The list.</param>
        public void copy_(IList<T> array) => CopyFrom(array, 0);

        /// <summary>Sets all elements to one value.</summary>
        /// <param name="value">The value.</param>
        public void fill_(T value)
        {
            Elements().Fill(value);
            Changed();
        }

        /// <summary>Gets whether an element has a value.</summary>
        /// <param name="item">The value.</param>
        public bool Contains(T item) => IndexOf(item) >= 0;

        /// <summary>Finds the first element with a value, or -1.</summary>
        /// <param name="item">The value.</param>
        public int IndexOf(T item) => Array.IndexOf(ToArray(), item);

        /// <summary>Walks the elements.</summary>
        public IEnumerator<T> GetEnumerator()
        {
            for (var i = 0; i < Count; i++)
                yield return this[i];
        }

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

        /// <summary>Lets go of the memory; the tensor keeps it.</summary>
        public void Dispose()
        {
            _tensor?.Dispose();
            _tensor_data_ptr = IntPtr.Zero;
        }

        private Span<T> Elements()
        {
            _ = Owner().Block;
            return new Span<T>(First, _count);
        }

        private void Changed() => Owner().Block.Changed("storage", tracked: false);

        private (int Start, int Length) Part(int start, int end)
        {
            if (start < 0 || end > Count || start > end)
                throw new IndexOutOfRangeException(
                    $"[storage] expected a part of the {Count} elements, got {start}..{end}");
            return (start, end - start);
        }

        private int Checked(int index, int last) => index >= 0 && index <= last
            ? index
            : throw new IndexOutOfRangeException($"[storage] expected a place from 0 to {last}, got {index}");
    }

    public partial class Tensor
    {
        /// <summary>Opens the memory behind the tensor, which may be a part of it; as another type, a copy.</summary>
        /// <typeparam name="T">The .NET type of the elements.</typeparam>
        public Storage<T> storage<T>()
            where T : unmanaged => new(to_type(DTypes.Of<T>()));
    }
}
