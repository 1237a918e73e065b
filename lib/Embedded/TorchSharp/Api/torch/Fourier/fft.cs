using TorchSharp.Ops.Fourier;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>
    /// Discrete Fourier transforms of any length in O(n log n); the length n of a row gets the factor 1 / n once.
    /// </summary>
    public static partial class fft
    {
        /// <summary>Computes the complex Fourier transform, y(k) = sum x(j) exp(-2 pi i j k / n).</summary>
        /// <param name="input">The numbers.</param>
        /// <param name="n">The length: cut off or filled up with zeros; -1 for the length there is.</param>
        /// <param name="dim">The dimension.</param>
        /// <param name="norm">Where the factor 1 / n stands: Backward (in the inverse), Forward, or its root in
        /// both.</param>
        public static Tensor fft_(
            Tensor input, long n = -1, long dim = -1, FFTNormType norm = FFTNormType.Backward) =>
            Fouriers.One("fft.fft", input, n, dim, norm, Fouriers.Kind.Complex, inverse: false);

        /// <summary>
        /// Computes the complex Fourier transform, y(k) = sum x(j) exp(-2 pi i j k / n), over two dimensions.
        /// </summary>
        /// <param name="input">The numbers.</param>
        /// <param name="s">The lengths; null for those there are.</param>
        /// <param name="dim">The dimensions; null for the last two.</param>
        /// <param name="norm">Where the factor 1 / n stands: Backward (in the inverse), Forward, or its root in
        /// both.</param>
        public static Tensor fft2(
            Tensor input, long[]? s = null, long[]? dim = null, FFTNormType norm = FFTNormType.Backward) =>
            Fouriers.Many("fft.fft2", input, s, dim ?? [-2, -1], norm, Fouriers.Kind.Complex, inverse: false);

        /// <summary>
        /// Computes the complex Fourier transform, y(k) = sum x(j) exp(-2 pi i j k / n), over several dimensions.
        /// </summary>
        /// <param name="input">The numbers.</param>
        /// <param name="s">The lengths; null for those there are.</param>
        /// <param name="dim">The dimensions; null for all, or as many as lengths, from the end.</param>
        /// <param name="norm">Where the factor 1 / n stands: Backward (in the inverse), Forward, or its root in
        /// both.</param>
        public static Tensor fftn(
            Tensor input, long[]? s = null, long[]? dim = null, FFTNormType norm = FFTNormType.Backward) =>
            Fouriers.Many("fft.fftn", input, s, dim, norm, Fouriers.Kind.Complex, inverse: false);

        /// <summary>Computes the inverse of the complex Fourier transform.</summary>
        /// <param name="input">The numbers.</param>
        /// <param name="n">The length: cut off or filled up with zeros; -1 for the length there is.</param>
        /// <param name="dim">The dimension.</param>
        /// <param name="norm">Where the factor 1 / n stands: Backward (in the inverse), Forward, or its root in
        /// both.</param>
        public static Tensor ifft(
            Tensor input, long n = -1, long dim = -1, FFTNormType norm = FFTNormType.Backward) =>
            Fouriers.One("fft.ifft", input, n, dim, norm, Fouriers.Kind.Complex, inverse: true);

        /// <summary>Computes the inverse of the complex Fourier transform, over two dimensions.</summary>
        /// <param name="input">The numbers.</param>
        /// <param name="s">The lengths; null for those there are.</param>
        /// <param name="dim">The dimensions; null for the last two.</param>
        /// <param name="norm">Where the factor 1 / n stands: Backward (in the inverse), Forward, or its root in
        /// both.</param>
        public static Tensor ifft2(
            Tensor input, long[]? s = null, long[]? dim = null, FFTNormType norm = FFTNormType.Backward) =>
            Fouriers.Many("fft.ifft2", input, s, dim ?? [-2, -1], norm, Fouriers.Kind.Complex, inverse: true);

        /// <summary>Computes the inverse of the complex Fourier transform, over several dimensions.</summary>
        /// <param name="input">The numbers.</param>
        /// <param name="s">The lengths; null for those there are.</param>
        /// <param name="dim">The dimensions; null for all, or as many as lengths, from the end.</param>
        /// <param name="norm">Where the factor 1 / n stands: Backward (in the inverse), Forward, or its root in
        /// both.</param>
        public static Tensor ifftn(
            Tensor input, long[]? s = null, long[]? dim = null, FFTNormType norm = FFTNormType.Backward) =>
            Fouriers.Many("fft.ifftn", input, s, dim, norm, Fouriers.Kind.Complex, inverse: true);

        /// <summary>Computes the frequencies of the bins: 0, 1, ..., then the negative ones, over n d.</summary>
        /// <param name="n">The number of bins.</param>
        /// <param name="d">The time between samples.</param>
        /// <param name="dtype">The element type; the default floating-point type when null.</param>
        /// <param name="device">The CPU.</param>
        /// <param name="requires_grad">Whether to collect a gradient.</param>
        public static Tensor fftfreq(
            long n, double d = 1.0, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
            Fouriers.Frequencies("fft.fftfreq", n, d, half: false, dtype, device, requires_grad);

        /// <summary>Computes the non-negative frequencies of the bins: 0, 1, ..., n / 2, over n d.</summary>
        /// <param name="n">The number of samples.</param>
        /// <param name="d">The time between samples.</param>
        /// <param name="dtype">The element type; the default floating-point type when null.</param>
        /// <param name="device">The CPU.</param>
        /// <param name="requires_grad">Whether to collect a gradient.</param>
        public static Tensor rfftfreq(
            long n, double d = 1.0, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
            Fouriers.Frequencies("fft.rfftfreq", n, d, half: true, dtype, device, requires_grad);

        /// <summary>Moves frequency 0 to the middle.</summary>
        /// <param name="input">The bins.</param>
        /// <param name="dim">The dimensions; null for all.</param>
        public static Tensor fftshift(Tensor input, long[]? dim = null) =>
            Fouriers.Shift("fft.fftshift", input, dim, back: false);

        /// <summary>Moves frequency 0 from the middle to the front: the inverse of fftshift.</summary>
        /// <param name="input">The bins.</param>
        /// <param name="dim">The dimensions; null for all.</param>
        public static Tensor ifftshift(Tensor input, long[]? dim = null) =>
            Fouriers.Shift("fft.ifftshift", input, dim, back: true);
    }
}
