using TorchSharp.Ops;
using TorchSharp.Storage;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>
        /// Multiplies matrices, with broadcast batch dimensions; vectors count as a row or a column.
        /// </summary>
        public Tensor matmul(Tensor target) => MatrixProduct.MatMul(this, target);

        /// <summary>Multiplies two matrices.</summary>
        public Tensor mm(Tensor target) => MatrixProduct.OfRank("mm", this, 2, target, 2);

        /// <summary>Multiplies two batches of matrices.</summary>
        public Tensor bmm(Tensor batch2) => MatrixProduct.OfRank("bmm", this, 3, batch2, 3);

        /// <summary>Multiplies a matrix and a vector.</summary>
        public Tensor mv(Tensor target) => MatrixProduct.OfRank("mv", this, 2, target, 1);

        /// <summary>Multiplies two vectors to a number.</summary>
        public Tensor dot(Tensor target) => MatrixProduct.OfRank("dot", this, 1, target, 1);

        /// <summary>Multiplies two vectors to a number; the left one is conjugated when complex.</summary>
        public Tensor vdot(Tensor target) =>
            MatrixProduct.OfRank("vdot", Complexes.Conj(this), 1, target, 1);

        /// <summary>Multiplies every element of one vector with every element of another.</summary>
        public Tensor outer(Tensor vec2) =>
            Arithmetic.Multiply(Views.Reshape(this, new Shape(-1, 1)), Views.Reshape(vec2, new Shape(1, -1)));

        /// <summary>Multiplies every element of one vector with every element of another.</summary>
        public Tensor ger(Tensor vec2) => outer(vec2);

        /// <summary>Sums products over the last dimension of both.</summary>
        public Tensor inner(Tensor vec2) => MatrixProduct.Inner(this, vec2);

        /// <summary>Computes beta this + alpha mat1 mat2.</summary>
        public Tensor addmm(Tensor mat1, Tensor mat2, float beta = 1f, float alpha = 1f) =>
            (this * beta) + (MatrixProduct.OfRank("addmm", mat1, 2, mat2, 2) * alpha);

        /// <summary>Replaces the values: computes beta this + alpha mat1 mat2.</summary>
        public Tensor addmm_(Tensor mat1, Tensor mat2, float beta = 1f, float alpha = 1f) =>
            InPlace.Apply("addmm_", this, [mat1, mat2], () => addmm(mat1, mat2, beta, alpha));

        /// <summary>Computes beta this + alpha mat vec.</summary>
        public Tensor addmv(Tensor mat, Tensor vec, float beta = 1f, float alpha = 1f) =>
            (this * beta) + (MatrixProduct.OfRank("addmv", mat, 2, vec, 1) * alpha);

        /// <summary>Replaces the values: computes beta this + alpha mat vec.</summary>
        public Tensor addmv_(Tensor mat, Tensor vec, float beta = 1f, float alpha = 1f) =>
            InPlace.Apply("addmv_", this, [mat, vec], () => addmv(mat, vec, beta, alpha));

        /// <summary>Computes beta this + alpha batch1 batch2.</summary>
        public Tensor baddbmm(Tensor batch1, Tensor batch2, float beta = 1f, float alpha = 1f) =>
            (this * beta) + (MatrixProduct.OfRank("baddbmm", batch1, 3, batch2, 3) * alpha);
    }
}
