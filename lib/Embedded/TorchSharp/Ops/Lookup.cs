using System.Numerics;
using System.Runtime.CompilerServices;
using TorchSharp.Autograd;
using TorchSharp.Kernels;
using TorchSharp.Storage;
using static TorchSharp.torch;
using TensorPrimitives = System.Numerics.Tensors.TensorPrimitives;

namespace TorchSharp.Ops;

/// <summary>Looks up rows of a table by number: embeddings.</summary>
internal static unsafe class Lookup
{
    /// <summary>
    /// y[i] = table[index[i]]; dtable[j] = sum of dOut[i] over i with index[i] = j, 0 for the padding row, divided by
    /// the number of these i when <paramref name="byFrequency"/>.
    /// </summary>
    public static Tensor Rows(string op, Tensor table, Tensor index, long? padding, bool byFrequency)
    {
        var places = Places(op, table, index);
        var width = table.Sizes[1];
        var source = Conversion.Dense(table.detach());
        var y = Factory.Empty(new Shape([.. index.Sizes.Sizes, width]), table.Type);
        var bytes = width * table.Type.Size();
        if (y.Count > 0)
            Workers.Run(
                Chunking.RowChunks(places.Count, Math.Max(1, Math.Min(width, Kernels.Rows.Grain))),
                new CopyJob(places.Count, width, bytes, places.Data<long>(), Bytes(source), Bytes(y)));
        GC.KeepAlive(source);
        GC.KeepAlive(places);
        return Tape.Wants(table) ? Tape.Record(y, new RowsNode(table, places, padding, byFrequency)) : y;
    }

    /// <summary>Shortens the rows that an index names to a largest length, in place and outside of the graph.</summary>
    public static void Shorten(Tensor table, Tensor index, double longest, double p)
    {
        using var _ = no_grad();
        using var scope = NewDisposeScope();
        var places = Places("embedding", table, index);
        var named = new HashSet<long>();
        for (var i = 0L; i < places.Count; i++)
            named.Add(places.Data<long>()[i]);
        foreach (var row in named.Order())
        {
            var vector = table.select(0, row);
            var length = Statistics.Norm(vector, [0], keepDims: false, p).ToDouble();
            if (length > longest)
                vector.mul_(longest / (length + 1e-7));
        }
    }

    /// <summary>Checks a table and its row numbers; gives them as dense int64.</summary>
    public static Tensor Places(string op, Tensor table, Tensor index)
    {
        if (table.Rank != 2 || !table.Type.IsFloat())
            throw new ArgumentException(
                $"[{op}] expected a table of rows (N, D), got {table.Type.Name()} of shape {table.Sizes}");
        if (index.Type is not (ScalarType.Int64 or ScalarType.Int32))
            throw new ArgumentException(
                $"[{op}] expected indices of int64, got {index.Type.Name()} of shape {index.Sizes}; use .to(int64)");
        var places = index.Type == ScalarType.Int64
            ? Conversion.Dense(index.detach())
            : Conversion.Copy(index, ScalarType.Int64);
        for (var i = 0L; i < places.Count; i++)
        {
            var row = places.Data<long>()[i];
            if ((ulong)row >= (ulong)table.Sizes[0])
                throw new ArgumentOutOfRangeException(
                    nameof(index), $"[{op}] expected indices from 0 to {table.Sizes[0] - 1}, got {row} at place {i}; " +
                    $"table {table.Sizes}, indices {index.Sizes}. Is the vocabulary large enough?");
        }
        return places;
    }

    private static byte* Bytes(Tensor x) => x.Block.Memory + (x.Offset * x.Type.Size());

    private readonly struct CopyJob(long rows, long width, long bytes, long* places, byte* from, byte* to) : IChunkJob
    {
        [MethodImpl(MethodImplOptions.NoInlining)]
        public void Run(long chunk)
        {
            var range = Chunking.RowsOf(rows, Math.Max(1, Math.Min(width, Kernels.Rows.Grain)), chunk);
            for (var i = range.First; i < range.End; i++)
                Buffer.MemoryCopy(from + (places[i] * bytes), to + (i * bytes), bytes, bytes);
        }
    }

    private sealed class RowsNode : Node
    {
        private readonly Shape _table;
        private readonly Saved _places;
        private readonly long? _padding;
        private readonly bool _byFrequency;

        public RowsNode(Tensor table, Tensor places, long? padding, bool byFrequency)
            : base(table) =>
            (_table, _places, _padding, _byFrequency) = (table.Sizes, Save(places), padding, byFrequency);

        public override string Name => "embedding";

        public override void Backward(Tensor dOut)
        {
            var places = _places.Value;
            if (dOut.Type.IsShortFloat())
                dOut = Conversion.To(dOut, ScalarType.Float32);
            if (GradMode.Enabled)
                Give(0, Composed(dOut, places));
            else if (dOut.Type == ScalarType.Float32)
                Give(0, Fused<float>(Conversion.Dense(dOut), places));
            else
                Give(0, Fused<double>(Conversion.Dense(dOut), places));
        }

        private Tensor Composed(Tensor dOut, Tensor places)
        {
            var shares = Factory.Empty(new Shape(places.Count, 1), dOut.Type);
            var counts = Counts(places);
            for (var i = 0L; i < places.Count; i++)
            {
                var share = Share(places.Data<long>()[i], counts);
                if (dOut.Type == ScalarType.Float32)
                    shares.Data<float>()[i] = (float)share;
                else
                    shares.Data<double>()[i] = share;
            }
            var rows = Views.Reshape(dOut, new Shape(places.Count, _table[1])) * shares;
            return Gathering.IndexAdd(
                Factory.Zeros(_table, dOut.Type), 0, Views.Reshape(places, new Shape(places.Count)), rows);
        }

        // One thread, in the order of the indices: a table is small beside what is looked up in it.
        private Tensor Fused<T>(Tensor dOut, Tensor places)
            where T : unmanaged, IFloatingPointIeee754<T>
        {
            var gradient = Factory.Zeros(_table, dOut.Type);
            var (width, counts) = ((int)_table[1], Counts(places));
            for (var i = 0L; i < places.Count; i++)
            {
                var place = places.Data<long>()[i];
                var to = new Span<T>(gradient.Data<T>() + (place * width), width);
                var from = new ReadOnlySpan<T>(dOut.Data<T>() + (i * width), width);
                var share = Share(place, counts);
                if (share == 1)
                    TensorPrimitives.Add(to, from, to);
                else if (share != 0)
                    TensorPrimitives.MultiplyAdd(from, T.CreateTruncating(share), to, to);
            }
            GC.KeepAlive(dOut);
            return gradient;
        }

        private double Share(long place, Dictionary<long, long>? counts) =>
            place == _padding ? 0 : counts is null ? 1 : 1.0 / counts[place];

        private Dictionary<long, long>? Counts(Tensor places)
        {
            if (!_byFrequency)
                return null;
            var counts = new Dictionary<long, long>();
            for (var i = 0L; i < places.Count; i++)
            {
                var place = places.Data<long>()[i];
                counts[place] = counts.GetValueOrDefault(place) + 1;
            }
            return counts;
        }
    }
}
