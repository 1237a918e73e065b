using TorchSharp.Ops;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>Computes beta this + alpha (the sum of the products of a batch).</summary>
        public Tensor addbmm(Tensor batch1, Tensor batch2, float beta = 1f, float alpha = 1f) =>
            TensorProducts.AddBmm(this, batch1, batch2, beta, alpha);

        /// <summary>Replaces the values: computes beta this + alpha (the sum of the products of a batch).</summary>
        public Tensor addbmm_(Tensor batch1, Tensor batch2, float beta = 1f, float alpha = 1f) =>
            InPlace.Apply("addbmm_", this, [batch1, batch2], () => addbmm(batch1, batch2, beta, alpha));

        /// <summary>Computes beta this + alpha (the outer product of two vectors).</summary>
        public Tensor addr(Tensor vec1, Tensor vec2, float beta = 1f, float alpha = 1f) =>
            TensorProducts.AddR(this, vec1, vec2, beta, alpha);

        /// <summary>Replaces the values: computes beta this + alpha (the outer product of two vectors).</summary>
        public Tensor addr_(Tensor vec1, Tensor vec2, float beta = 1f, float alpha = 1f) =>
            InPlace.Apply("addr_", this, [vec1, vec2], () => addr(vec1, vec2, beta, alpha));

        /// <summary>Takes the Kronecker product: each element times all of the other tensor.</summary>
        public Tensor kron(Tensor other) => TensorProducts.Kron(this, other);

        /// <summary>Sums products over the last dimensions of this and the first ones of the other.</summary>
        public Tensor tensordot(Tensor b, long dims = 2) => TensorProducts.TensorDot(this, b, dims);

        /// <summary>Sums products over pairs of dimensions.</summary>
        public Tensor tensordot(Tensor b, long[] dims1, long[] dims2) =>
            TensorProducts.TensorDot(this, b, dims1, dims2);

        /// <summary>Sums products over pairs of dimensions.</summary>
        public Tensor tensordot(Tensor b, (long, long)[] dims) =>
            TensorProducts.TensorDot(
                this, b, Array.ConvertAll(dims, static d => d.Item1), Array.ConvertAll(dims, static d => d.Item2));

        /// <summary>Takes the p-norm of the difference.</summary>
        public Tensor dist(Tensor other, float p = 2f) =>
            Statistics.Norm(
                Arithmetic.Subtract(this, other), [.. Enumerable.Range(0, Math.Max(Rank, other.Rank))], false, p);
    }
}
