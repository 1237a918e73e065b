using System.Globalization;
using TorchSharp.Ops.Fourier;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>Makes a triangle, 1 - |2 k / (N - 1) - 1|.</summary>
    /// <param name="len">The number of elements.</param>
    /// <param name="periodic">Whether the window fits beside itself (for spectra); else it is symmetric (for
    /// filters).</param>
    /// <param name="dtype">The element type; the default floating-point type when null.</param>
    /// <param name="device">The CPU.</param>
    /// <param name="requires_grad">Whether to collect a gradient.</param>
    public static Tensor bartlett_window(
        long len, bool periodic = true, ScalarType? dtype = null, Device? device = null,
        bool requires_grad = false) =>
        Windowing.Triangle("bartlett_window", len, periodic, dtype, device, requires_grad);

    /// <summary>Makes 0.42 - 0.5 cos(2 pi k / (N - 1)) + 0.08 cos(4 pi k / (N - 1)).</summary>
    /// <param name="len">The number of elements.</param>
    /// <param name="periodic">Whether the window fits beside itself (for spectra); else it is symmetric (for
    /// filters).</param>
    /// <param name="dtype">The element type; the default floating-point type when null.</param>
    /// <param name="device">The CPU.</param>
    /// <param name="requires_grad">Whether to collect a gradient.</param>
    public static Tensor blackman_window(
        long len, bool periodic = true, ScalarType? dtype = null, Device? device = null,
        bool requires_grad = false) =>
        Windowing.Cosines(
            "blackman_window", len, periodic, [0.42, -0.5, 0.08], dtype, device, requires_grad);

    /// <summary>Makes 0.5 - 0.5 cos(2 pi k / (N - 1)).</summary>
    /// <param name="len">The number of elements.</param>
    /// <param name="periodic">Whether the window fits beside itself (for spectra); else it is symmetric (for
    /// filters).</param>
    /// <param name="dtype">The element type; the default floating-point type when null.</param>
    /// <param name="device">The CPU.</param>
    /// <param name="requires_grad">Whether to collect a gradient.</param>
    public static Tensor hann_window(
        long len, bool periodic = true, ScalarType? dtype = null, Device? device = null,
        bool requires_grad = false) =>
        Windowing.Cosines("hann_window", len, periodic, [0.5, -0.5], dtype, device, requires_grad);

    /// <summary>Makes alpha - beta cos(2 pi k / (N - 1)).</summary>
    /// <param name="len">The number of elements.</param>
    /// <param name="periodic">Whether the window fits beside itself (for spectra); else it is symmetric (for
    /// filters).</param>
    /// <param name="alpha">The middle.</param>
    /// <param name="beta">The height of the wave.</param>
    /// <param name="dtype">The element type; the default floating-point type when null.</param>
    /// <param name="device">The CPU.</param>
    /// <param name="requires_grad">Whether to collect a gradient.</param>
    public static Tensor hamming_window(
        long len, bool periodic = true, float alpha = 0.54f, float beta = 0.46f, ScalarType? dtype = null,
        Device? device = null, bool requires_grad = false) =>
        Windowing.Cosines(
            "hamming_window", len, periodic, [Decimals(alpha), -Decimals(beta)], dtype, device, requires_grad);

    /// <summary>Makes Kaiser's window, I0(beta sqrt(1 - (2 k / (N - 1) - 1)²)) / I0(beta).</summary>
    /// <param name="len">The number of elements.</param>
    /// <param name="periodic">Whether the window fits beside itself (for spectra); else it is symmetric (for
    /// filters).</param>
    /// <param name="beta">How much narrower than a rectangle.</param>
    /// <param name="dtype">The element type; the default floating-point type when null.</param>
    /// <param name="device">The CPU.</param>
    /// <param name="requires_grad">Whether to collect a gradient.</param>
    public static Tensor kaiser_window(
        long len, bool periodic = true, float beta = 12f, ScalarType? dtype = null, Device? device = null,
        bool requires_grad = false) =>
        Windowing.Kaiser("kaiser_window", len, periodic, beta, dtype, device, requires_grad);

    /// <inheritdoc cref="Tensor.stft(long, long, long, Tensor, bool, PaddingModes, bool, bool?, bool?)"/>
    public static Tensor stft(
        Tensor input, long n_fft, long hop_length = -1, long win_length = -1, Tensor? window = null,
        bool center = true, PaddingModes pad_mode = PaddingModes.Reflect, bool normalized = false,
        bool? onesided = null, bool? return_complex = null) =>
        input.stft(n_fft, hop_length, win_length, window, center, pad_mode, normalized, onesided, return_complex);

    /// <inheritdoc cref="Tensor.istft(long, long, long, Tensor, bool, bool, bool?, long, bool)"/>
    public static Tensor istft(
        Tensor input, long n_fft, long hop_length = -1, long win_length = -1, Tensor? window = null,
        bool center = true, bool normalized = false, bool? onesided = null, long length = -1,
        bool return_complex = false) =>
        input.istft(n_fft, hop_length, win_length, window, center, normalized, onesided, length, return_complex);

    // 0.54f means 0.54: the shortest decimal that is this float.
    private static double Decimals(float value) =>
        double.Parse(value.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
}
