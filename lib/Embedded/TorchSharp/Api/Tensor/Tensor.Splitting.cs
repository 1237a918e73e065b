using TorchSharp.Ops;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>Cuts a dimension into parts of given sizes.</summary>
        public Tensor[] split(ReadOnlySpan<long> sizes, long dim = 0) => Joining.Split(this, sizes, dim);

        /// <summary>Cuts a dimension into a number of parts; the first may be larger by one.</summary>
        public Tensor[] tensor_split(long size, long dim = 0) => Stacking.TensorSplit(this, size, dim);

        /// <summary>Cuts a dimension at places.</summary>
        public Tensor[] tensor_split(long[] sizes, long dim = 0) => Stacking.TensorSplit(this, sizes, dim);

        /// <summary>Cuts a dimension as a tensor says: a number of parts, or places.</summary>
        public Tensor[] tensor_split(Tensor indices, long dim = 0) => Stacking.TensorSplit(this, indices, dim);

        /// <summary>Cuts into a number of equal parts along the columns.</summary>
        public Tensor[] hsplit(long size) => Stacking.Equally("hsplit", this, size, 1);

        /// <summary>Cuts at places along the columns.</summary>
        public Tensor[] hsplit(params long[] sizes) => Stacking.At("hsplit", this, sizes, 1);

        /// <summary>Cuts along the columns as a tensor says: a number of parts, or places.</summary>
        public Tensor[] hsplit(Tensor indices) => Stacking.As("hsplit", this, indices, 1);

        /// <summary>Cuts into a number of equal parts along the rows.</summary>
        public Tensor[] vsplit(long size) => Stacking.Equally("vsplit", this, size, 0);

        /// <summary>Cuts at places along the rows.</summary>
        public Tensor[] vsplit(params long[] sizes) => Stacking.At("vsplit", this, sizes, 0);

        /// <summary>Cuts along the rows as a tensor says: a number of parts, or places.</summary>
        public Tensor[] vsplit(Tensor indices) => Stacking.As("vsplit", this, indices, 0);

        /// <summary>Cuts into a number of equal parts along the depth.</summary>
        public Tensor[] dsplit(long size) => Stacking.Equally("dsplit", this, size, 2);

        /// <summary>Cuts at places along the depth.</summary>
        public Tensor[] dsplit(params long[] sizes) => Stacking.At("dsplit", this, sizes, 2);

        /// <summary>Cuts along the depth as a tensor says: a number of parts, or places.</summary>
        public Tensor[] dsplit(Tensor indices) => Stacking.As("dsplit", this, indices, 2);

        /// <summary>Cuts at 2 places along the depth.</summary>
        public Tensor[] dsplit((long, long) indices_or_sections) =>
            Stacking.At("dsplit", this, [indices_or_sections.Item1, indices_or_sections.Item2], 2);

        /// <summary>Cuts at 3 places along the depth.</summary>
        public Tensor[] dsplit((long, long, long) indices_or_sections) =>
            Stacking.At(
                "dsplit", this, [indices_or_sections.Item1, indices_or_sections.Item2, indices_or_sections.Item3], 2);

        /// <summary>Cuts at 4 places along the depth.</summary>
        public Tensor[] dsplit((long, long, long, long) indices_or_sections) =>
            dsplit(
                indices_or_sections.Item1, indices_or_sections.Item2, indices_or_sections.Item3,
                indices_or_sections.Item4);
    }
}
