using TorchSharp.Ops;
using TorchSharp.Storage;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>Checks that this tensor has the given sizes; its values may be anything afterwards.</summary>
        /// <param name="sizes">The sizes.</param>
        /// <exception cref="ArgumentException">The sizes differ from this tensor's.</exception>
        public Tensor empty(params long[] sizes)
        {
            CheckSizes("empty", new Shape([.. sizes]));
            return this;
        }

        /// <summary>Fills this tensor, which must have the given sizes, with zeros.</summary>
        /// <param name="sizes">The sizes.</param>
        /// <exception cref="ArgumentException">The sizes differ from this tensor's.</exception>
        public Tensor zeros(params long[] sizes) => Refill("zeros", new Shape([.. sizes]), 0);

        /// <summary>Fills this tensor, which must have the given sizes, with ones.</summary>
        /// <param name="sizes">The sizes.</param>
        /// <exception cref="ArgumentException">The sizes differ from this tensor's.</exception>
        public Tensor ones(params long[] sizes) => Refill("ones", new Shape([.. sizes]), 1);

        /// <summary>Fills this tensor, which must have the given sizes, with one value.</summary>
        /// <param name="sizes">The sizes.</param>
        /// <param name="value">The value.</param>
        /// <exception cref="ArgumentException">The sizes differ from this tensor's.</exception>
        public Tensor full(long[] sizes, Scalar value) => Refill("full", new Shape([.. sizes]), value);

        /// <inheritdoc cref="full(long[], Scalar)"/>
        public Tensor full(ReadOnlySpan<long> sizes, Scalar value) =>
            Refill("full", new Shape(sizes.ToArray()), value);

        /// <summary>Writes a matrix with ones on its diagonal into this tensor, which must have its sizes.</summary>
        /// <param name="rows">The rows.</param>
        /// <param name="columns">The columns.</param>
        /// <exception cref="ArgumentException">The sizes differ from this tensor's.</exception>
        public Tensor eye(long rows, long columns)
        {
            CheckSizes("eye", new Shape(rows, columns));
            using var values = Factory.Eye(rows, columns, _type);
            return InPlace.Overwrite("eye", this, () => Conversion.Move(values, this));
        }

        /// <summary>Writes start, start + step, ... into this tensor, which must have as many elements.</summary>
        /// <param name="start">The first number.</param>
        /// <param name="stop">The end, which is not written.</param>
        /// <param name="step">The distance.</param>
        /// <exception cref="ArgumentException">The number of elements differs from this tensor's.</exception>
        public Tensor arange_out(Scalar start, Scalar stop, Scalar step)
        {
            using var values = Factory.Range(start, stop, step, _type);
            CheckSizes("arange_out", values.Sizes);
            return InPlace.Overwrite("arange_out", this, () => Conversion.Move(values, this));
        }

        private Tensor Refill(string op, Shape sizes, Scalar value)
        {
            CheckSizes(op, sizes);
            return InPlace.Overwrite(op, this, () => Factory.Fill(this, value));
        }

        private void CheckSizes(string op, Shape sizes)
        {
            if (sizes != Alive())
                throw new ArgumentException(
                    $"[{op}] expected the sizes of the tensor to write into, {_sizes}, got {sizes}; a tensor does " +
                    $"not grow here: use torch.{op.Replace("_out", "", StringComparison.Ordinal)}");
        }
    }
}
