using TorchSharp.Ops;
using TorchSharp.Storage;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>Makes a tensor of values that are not set yet, with this one's element type.</summary>
        /// <param name="size">The sizes of the dimensions.</param>
        /// <param name="dtype">The element type; this tensor's when null.</param>
        /// <param name="device">The CPU.</param>
        /// <param name="requires_grad">Whether to collect a gradient.</param>
        public Tensor new_empty(
            long[] size,
            ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
            Creation.Empty(new Shape([.. size]), dtype ?? _type, device, requires_grad, null);

        /// <inheritdoc cref="new_empty(long[], ScalarType?, Device?, bool)"/>
        public Tensor new_empty(
            ReadOnlySpan<long> size,
            ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
            Creation.Empty(new Shape(size.ToArray()), dtype ?? _type, device, requires_grad, null);

        /// <inheritdoc cref="new_empty(long[], ScalarType?, Device?, bool)"/>
        public Tensor new_empty(
            long size,
            ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
            Creation.Empty(new Shape(size), dtype ?? _type, device, requires_grad, null);

        /// <inheritdoc cref="new_empty(long[], ScalarType?, Device?, bool)"/>
        public Tensor new_empty(
            long rows, long columns,
            ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
            Creation.Empty(new Shape(rows, columns), dtype ?? _type, device, requires_grad, null);

        /// <inheritdoc cref="new_empty(long[], ScalarType?, Device?, bool)"/>
        public Tensor new_empty(
            long dim0, long dim1, long dim2,
            ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
            Creation.Empty(new Shape(dim0, dim1, dim2), dtype ?? _type, device, requires_grad, null);

        /// <inheritdoc cref="new_empty(long[], ScalarType?, Device?, bool)"/>
        public Tensor new_empty(
            long dim0, long dim1, long dim2, long dim3,
            ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
            Creation.Empty(new Shape(dim0, dim1, dim2, dim3), dtype ?? _type, device, requires_grad, null);

        /// <summary>Makes a tensor of zeros, with this one's element type.</summary>
        /// <param name="size">The sizes of the dimensions.</param>
        /// <param name="dtype">The element type; this tensor's when null.</param>
        /// <param name="device">The CPU.</param>
        /// <param name="requires_grad">Whether to collect a gradient.</param>
        public Tensor new_zeros(
            long[] size,
            ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
            Creation.Zeros(new Shape([.. size]), dtype ?? _type, device, requires_grad, null);

        /// <inheritdoc cref="new_zeros(long[], ScalarType?, Device?, bool)"/>
        public Tensor new_zeros(
            ReadOnlySpan<long> size,
            ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
            Creation.Zeros(new Shape(size.ToArray()), dtype ?? _type, device, requires_grad, null);

        /// <inheritdoc cref="new_zeros(long[], ScalarType?, Device?, bool)"/>
        public Tensor new_zeros(
            long size,
            ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
            Creation.Zeros(new Shape(size), dtype ?? _type, device, requires_grad, null);

        /// <inheritdoc cref="new_zeros(long[], ScalarType?, Device?, bool)"/>
        public Tensor new_zeros(
            long rows, long columns,
            ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
            Creation.Zeros(new Shape(rows, columns), dtype ?? _type, device, requires_grad, null);

        /// <inheritdoc cref="new_zeros(long[], ScalarType?, Device?, bool)"/>
        public Tensor new_zeros(
            long dim0, long dim1, long dim2,
            ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
            Creation.Zeros(new Shape(dim0, dim1, dim2), dtype ?? _type, device, requires_grad, null);

        /// <inheritdoc cref="new_zeros(long[], ScalarType?, Device?, bool)"/>
        public Tensor new_zeros(
            long dim0, long dim1, long dim2, long dim3,
            ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
            Creation.Zeros(new Shape(dim0, dim1, dim2, dim3), dtype ?? _type, device, requires_grad, null);

        /// <summary>Makes a tensor of ones, with this one's element type.</summary>
        /// <param name="size">The sizes of the dimensions.</param>
        /// <param name="dtype">The element type; this tensor's when null.</param>
        /// <param name="device">The CPU.</param>
        /// <param name="requires_grad">Whether to collect a gradient.</param>
        public Tensor new_ones(
            long size,
            ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
            Creation.Ones(new Shape(size), dtype ?? _type, device, requires_grad, null);

        /// <inheritdoc cref="new_ones(long, ScalarType?, Device?, bool)"/>
        public Tensor new_ones(
            long rows, long columns,
            ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
            Creation.Ones(new Shape(rows, columns), dtype ?? _type, device, requires_grad, null);

        /// <inheritdoc cref="new_ones(long, ScalarType?, Device?, bool)"/>
        public Tensor new_ones(
            long dim0, long dim1, long dim2,
            ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
            Creation.Ones(new Shape(dim0, dim1, dim2), dtype ?? _type, device, requires_grad, null);

        /// <inheritdoc cref="new_ones(long, ScalarType?, Device?, bool)"/>
        public Tensor new_ones(
            long dim0, long dim1, long dim2, long dim3,
            ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
            Creation.Ones(new Shape(dim0, dim1, dim2, dim3), dtype ?? _type, device, requires_grad, null);

        /// <summary>Makes a tensor of one value, with this one's element type.</summary>
        /// <param name="size">The sizes of the dimensions.</param>
        /// <param name="value">The value.</param>
        /// <param name="dtype">The element type; this tensor's when null.</param>
        /// <param name="device">The CPU.</param>
        /// <param name="requires_grad">Whether to collect a gradient.</param>
        public Tensor new_full(
            long[] size, Scalar value,
            ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
            Creation.Full(new Shape([.. size]), value, dtype ?? _type, device, requires_grad, null);

        /// <inheritdoc cref="new_full(long[], Scalar, ScalarType?, Device?, bool)"/>
        public Tensor new_full(
            ReadOnlySpan<long> size, Scalar value,
            ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
            Creation.Full(new Shape(size.ToArray()), value, dtype ?? _type, device, requires_grad, null);

        /// <inheritdoc cref="new_full(long[], Scalar, ScalarType?, Device?, bool)"/>
        public Tensor new_full(
            long size, Scalar value,
            ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
            Creation.Full(new Shape(size), value, dtype ?? _type, device, requires_grad, null);

        /// <inheritdoc cref="new_full(long[], Scalar, ScalarType?, Device?, bool)"/>
        public Tensor new_full(
            long rows, long columns, Scalar value,
            ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
            Creation.Full(new Shape(rows, columns), value, dtype ?? _type, device, requires_grad, null);

        /// <inheritdoc cref="new_full(long[], Scalar, ScalarType?, Device?, bool)"/>
        public Tensor new_full(
            long dim0, long dim1, long dim2, Scalar value,
            ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
            Creation.Full(new Shape(dim0, dim1, dim2), value, dtype ?? _type, device, requires_grad, null);

        /// <inheritdoc cref="new_full(long[], Scalar, ScalarType?, Device?, bool)"/>
        public Tensor new_full(
            long dim0, long dim1, long dim2, long dim3, Scalar value,
            ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
            Creation.Full(new Shape(dim0, dim1, dim2, dim3), value, dtype ?? _type, device, requires_grad, null);
    }
}
