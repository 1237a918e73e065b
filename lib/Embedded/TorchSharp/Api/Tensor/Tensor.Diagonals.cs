using TorchSharp.Ops;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>Makes a diagonal matrix of a vector, or takes the diagonal of a matrix.</summary>
        public Tensor diag(long diagonal = 0) => Windows.Diag(this, diagonal);

        /// <summary>Makes matrices with the last dimension on a diagonal.</summary>
        public Tensor diag_embed(long offset = 0, long dim1 = -2, long dim2 = -1) =>
            Windows.DiagEmbed(this, offset, dim1, dim2);

        /// <summary>Makes a matrix with all elements on a diagonal.</summary>
        public Tensor diagflat(long offset = 0) => Windows.DiagEmbed(ravel(), offset, 0, 1);

        /// <summary>Copies with other elements on a diagonal.</summary>
        public Tensor diagonal_scatter(Tensor src, long offset = 0, long dim1 = 0, long dim2 = 1) =>
            Windows.DiagonalScatter(this, src, offset, dim1, dim2);

        /// <summary>Copies with another slice at one place of a dimension.</summary>
        public Tensor select_scatter(Tensor src, long dim, long index) => Windows.SelectScatter(this, src, dim, index);

        /// <summary>Copies with other elements in a part of a dimension.</summary>
        public Tensor slice_scatter(Tensor src, long dim = 0, long? start = null, long? end = null, long step = 1) =>
            Windows.SliceScatter(this, src, dim, start, end, step);

        /// <summary>Puts matrices on the diagonal of a large one.</summary>
        public static Tensor block_diag(params Tensor[] tensors) => Windows.BlockDiag(tensors);

        /// <summary>Makes the powers of a vector as columns.</summary>
        public Tensor vander(long N = -1, bool increasing = false) => Rearranging.Vander(this, N, increasing);
    }
}
