using TorchSharp.Ops.Fourier;

namespace TorchSharp;

public static partial class torch
{
    public static partial class fft
    {
        /// <summary>Computes the non-negative half of the Fourier transform of real numbers.</summary>
        /// <param name="input">The numbers.</param>
        /// <param name="n">The length: cut off or filled up with zeros; -1 for the length there is.</param>
        /// <param name="dim">The dimension.</param>
        /// <param name="norm">Where the factor 1 / n stands: Backward (in the inverse), Forward, or its root in
        /// both.</param>
        public static Tensor rfft(
            Tensor input, long n = -1, long dim = -1, FFTNormType norm = FFTNormType.Backward) =>
            Fouriers.One("fft.rfft", input, n, dim, norm, Fouriers.Kind.HalfOut, inverse: false);

        /// <summary>
        /// Computes the non-negative half of the Fourier transform of real numbers, over two dimensions.
        /// </summary>
        /// <param name="input">The numbers.</param>
        /// <param name="s">The lengths; null for those there are.</param>
        /// <param name="dim">The dimensions; null for the last two.</param>
        /// <param name="norm">Where the factor 1 / n stands: Backward (in the inverse), Forward, or its root in
        /// both.</param>
        public static Tensor rfft2(
            Tensor input, long[]? s = null, long[]? dim = null, FFTNormType norm = FFTNormType.Backward) =>
            Fouriers.Many("fft.rfft2", input, s, dim ?? [-2, -1], norm, Fouriers.Kind.HalfOut, inverse: false);

        /// <summary>
        /// Computes the non-negative half of the Fourier transform of real numbers, over several dimensions.
        /// </summary>
        /// <param name="input">The numbers.</param>
        /// <param name="s">The lengths; null for those there are.</param>
        /// <param name="dim">The dimensions; null for all, or as many as lengths, from the end.</param>
        /// <param name="norm">Where the factor 1 / n stands: Backward (in the inverse), Forward, or its root in
        /// both.</param>
        public static Tensor rfftn(
            Tensor input, long[]? s = null, long[]? dim = null, FFTNormType norm = FFTNormType.Backward) =>
            Fouriers.Many("fft.rfftn", input, s, dim, norm, Fouriers.Kind.HalfOut, inverse: false);

        /// <summary>Computes real numbers from the non-negative half of their Fourier transform.</summary>
        /// <param name="input">The numbers.</param>
        /// <param name="n">The length: cut off or filled up with zeros; -1 for the length there is.</param>
        /// <param name="dim">The dimension.</param>
        /// <param name="norm">Where the factor 1 / n stands: Backward (in the inverse), Forward, or its root in
        /// both.</param>
        public static Tensor irfft(
            Tensor input, long n = -1, long dim = -1, FFTNormType norm = FFTNormType.Backward) =>
            Fouriers.One("fft.irfft", input, n, dim, norm, Fouriers.Kind.HalfIn, inverse: true);

        /// <summary>
        /// Computes real numbers from the non-negative half of their Fourier transform, over two dimensions.
        /// </summary>
        /// <param name="input">The numbers.</param>
        /// <param name="s">The lengths; null for those there are.</param>
        /// <param name="dim">The dimensions; null for the last two.</param>
        /// <param name="norm">Where the factor 1 / n stands: Backward (in the inverse), Forward, or its root in
        /// both.</param>
        public static Tensor irfft2(
            Tensor input, long[]? s = null, long[]? dim = null, FFTNormType norm = FFTNormType.Backward) =>
            Fouriers.Many("fft.irfft2", input, s, dim ?? [-2, -1], norm, Fouriers.Kind.HalfIn, inverse: true);

        /// <summary>
        /// Computes real numbers from the non-negative half of their Fourier transform, over several dimensions.
        /// </summary>
        /// <param name="input">The numbers.</param>
        /// <param name="s">The lengths; null for those there are.</param>
        /// <param name="dim">The dimensions; null for all, or as many as lengths, from the end.</param>
        /// <param name="norm">Where the factor 1 / n stands: Backward (in the inverse), Forward, or its root in
        /// both.</param>
        public static Tensor irfftn(
            Tensor input, long[]? s = null, long[]? dim = null, FFTNormType norm = FFTNormType.Backward) =>
            Fouriers.Many("fft.irfftn", input, s, dim, norm, Fouriers.Kind.HalfIn, inverse: true);

        /// <summary>
        /// Computes the real Fourier transform of numbers of which symmetry, x(n - j) = conj(x(j)), determines one
        /// half.
        /// </summary>
        /// <param name="input">The numbers.</param>
        /// <param name="n">The length: cut off or filled up with zeros; -1 for the length there is.</param>
        /// <param name="dim">The dimension.</param>
        /// <param name="norm">Where the factor 1 / n stands: Backward (in the inverse), Forward, or its root in
        /// both.</param>
        public static Tensor hfft(
            Tensor input, long n = -1, long dim = -1, FFTNormType norm = FFTNormType.Backward) =>
            Fouriers.One("fft.hfft", input, n, dim, norm, Fouriers.Kind.HalfIn, inverse: false);

        /// <summary>
        /// Computes the real Fourier transform of numbers of which symmetry, x(n - j) = conj(x(j)), determines one
        /// half, over two dimensions.
        /// </summary>
        /// <param name="input">The numbers.</param>
        /// <param name="s">The lengths; null for those there are.</param>
        /// <param name="dim">The dimensions; null for the last two.</param>
        /// <param name="norm">Where the factor 1 / n stands: Backward (in the inverse), Forward, or its root in
        /// both.</param>
        public static Tensor hfft2(
            Tensor input, long[]? s = null, long[]? dim = null, FFTNormType norm = FFTNormType.Backward) =>
            Fouriers.Many("fft.hfft2", input, s, dim ?? [-2, -1], norm, Fouriers.Kind.HalfIn, inverse: false);

        /// <summary>
        /// Computes the real Fourier transform of numbers of which symmetry, x(n - j) = conj(x(j)), determines one
        /// half, over several dimensions.
        /// </summary>
        /// <param name="input">The numbers.</param>
        /// <param name="s">The lengths; null for those there are.</param>
        /// <param name="dim">The dimensions; null for all, or as many as lengths, from the end.</param>
        /// <param name="norm">Where the factor 1 / n stands: Backward (in the inverse), Forward, or its root in
        /// both.</param>
        public static Tensor hfftn(
            Tensor input, long[]? s = null, long[]? dim = null, FFTNormType norm = FFTNormType.Backward) =>
            Fouriers.Many("fft.hfftn", input, s, dim, norm, Fouriers.Kind.HalfIn, inverse: false);

        /// <summary>Computes the non-negative half of the inverse Fourier transform of real numbers.</summary>
        /// <param name="input">The numbers.</param>
        /// <param name="n">The length: cut off or filled up with zeros; -1 for the length there is.</param>
        /// <param name="dim">The dimension.</param>
        /// <param name="norm">Where the factor 1 / n stands: Backward (in the inverse), Forward, or its root in
        /// both.</param>
        public static Tensor ihfft(
            Tensor input, long n = -1, long dim = -1, FFTNormType norm = FFTNormType.Backward) =>
            Fouriers.One("fft.ihfft", input, n, dim, norm, Fouriers.Kind.HalfOut, inverse: true);

        /// <summary>
        /// Computes the non-negative half of the inverse Fourier transform of real numbers, over two dimensions.
        /// </summary>
        /// <param name="input">The numbers.</param>
        /// <param name="s">The lengths; null for those there are.</param>
        /// <param name="dim">The dimensions; null for the last two.</param>
        /// <param name="norm">Where the factor 1 / n stands: Backward (in the inverse), Forward, or its root in
        /// both.</param>
        public static Tensor ihfft2(
            Tensor input, long[]? s = null, long[]? dim = null, FFTNormType norm = FFTNormType.Backward) =>
            Fouriers.Many("fft.ihfft2", input, s, dim ?? [-2, -1], norm, Fouriers.Kind.HalfOut, inverse: true);

        /// <summary>
        /// Computes the non-negative half of the inverse Fourier transform of real numbers, over several dimensions.
        /// </summary>
        /// <param name="input">The numbers.</param>
        /// <param name="s">The lengths; null for those there are.</param>
        /// <param name="dim">The dimensions; null for all, or as many as lengths, from the end.</param>
        /// <param name="norm">Where the factor 1 / n stands: Backward (in the inverse), Forward, or its root in
        /// both.</param>
        public static Tensor ihfftn(
            Tensor input, long[]? s = null, long[]? dim = null, FFTNormType norm = FFTNormType.Backward) =>
            Fouriers.Many("fft.ihfftn", input, s, dim, norm, Fouriers.Kind.HalfOut, inverse: true);
    }
}
