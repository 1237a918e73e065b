namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public static partial class utils
        {
            public static partial class rnn
            {
                /// <summary>
                /// Holds sequences of different lengths, time by time: first the first elements of all, then the second
                /// elements of those that have one, and so on. The longest sequence is the first one.
                /// </summary>
                public sealed class PackedSequence : IDisposable
                {
                    /// <summary>The elements, (sum of lengths, ...).</summary>
                    public readonly Tensor data;

                    /// <summary>How many sequences each time has, (T), int64.</summary>
                    public readonly Tensor batch_sizes;

                    /// <summary>Which sequence of the batch is the first, the second, ...; int64.</summary>
                    public readonly Tensor sorted_indices;

                    /// <summary>Where each sequence of the batch is; int64.</summary>
                    public readonly Tensor unsorted_indices;

                    internal PackedSequence(
                        Tensor data, Tensor batch_sizes, Tensor sorted_indices, Tensor unsorted_indices) =>
                        (this.data, this.batch_sizes, this.sorted_indices, this.unsorted_indices) =
                        (data, batch_sizes, sorted_indices, unsorted_indices);

                    private Tensor[] All => [data, batch_sizes, sorted_indices, unsorted_indices];

                    /// <summary>Moves all tensors to the scope around the current one.</summary>
                    /// <returns>This object.</returns>
                    public PackedSequence MoveToOuterDisposeScope()
                    {
                        foreach (var tensor in All)
                            tensor.MoveToOuterDisposeScope();
                        return this;
                    }

                    /// <summary>Moves all tensors to a scope.</summary>
                    /// <param name="other">The scope; null for none.</param>
                    /// <returns>This object.</returns>
                    public PackedSequence MoveToOtherDisposeScope(DisposeScope? other)
                    {
                        foreach (var tensor in All)
                        {
                            if (other is null)
                                tensor.DetachFromDisposeScope();
                            else
                                tensor.MoveToOtherDisposeScope(other);
                        }
                        return this;
                    }

                    /// <summary>Moves all tensors to the scope of other sequences.</summary>
                    /// <param name="other">The other sequences.</param>
                    /// <returns>This object.</returns>
                    public PackedSequence MoveToOtherDisposeScope(PackedSequence other)
                    {
                        ArgumentNullException.ThrowIfNull(other);
                        return MoveToOtherDisposeScope(other.data.OwningScope);
                    }

                    /// <summary>Takes all tensors out of every scope.</summary>
                    /// <returns>This object.</returns>
                    public PackedSequence DetachFromDisposeScope() => MoveToOtherDisposeScope((DisposeScope?)null);

                    /// <summary>Frees all tensors.</summary>
                    public void Dispose()
                    {
                        foreach (var tensor in All)
                            tensor.Dispose();
                    }
                }
            }
        }
    }
}
