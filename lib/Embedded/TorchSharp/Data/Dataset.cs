namespace TorchSharp;

public static partial class torch
{
    /// <summary>Holds what is neither tensors nor layers.</summary>
    public static partial class utils
    {
        /// <summary>Holds data sets and what makes batches of them.</summary>
        public static partial class data
        {
            /// <summary>Is a data set: so many items, each found by its number.</summary>
            /// <typeparam name="T">What an item is.</typeparam>
            public abstract class Dataset<T> : IDisposable
            {
                /// <summary>Makes a data set.</summary>
                protected Dataset()
                {
                }

                /// <summary>Gets the number of items.</summary>
                public abstract long Count { get; }

                /// <summary>Makes the tensors of one item. They belong to the caller.</summary>
                /// <param name="index">The number of the item, from 0.</param>
                /// <returns>The item.</returns>
                public abstract T GetTensor(long index);

                /// <summary>Frees what the data set holds.</summary>
                public void Dispose()
                {
                    Dispose(true);
                    GC.SuppressFinalize(this);
                }

                /// <summary>Frees what the data set holds.</summary>
                /// <param name="disposing">False when called from a finalizer.</param>
                protected virtual void Dispose(bool disposing)
                {
                }
            }

            /// <summary>Is a data set whose items are tensors by name.</summary>
            public abstract class Dataset : Dataset<Dictionary<string, Tensor>>
            {
                /// <summary>Makes a data set.</summary>
                protected Dataset()
                {
                }
            }

            /// <summary>Is a data set whose items are lists of tensors.</summary>
            public abstract class IterableDataset : Dataset<IList<Tensor>>
            {
                /// <summary>Makes a data set.</summary>
                protected IterableDataset()
                {
                }
            }
        }
    }
}
