using static TorchSharp.torch;

namespace DeepLearning.TorchSharp.Tests.Fourier;

/// <summary>Transforms of lengths that reference cases do not reach, against the sum that defines them.</summary>
public sealed class FourierTests
{
    /// <summary>Errors grow with the logarithm of the length.</summary>
    private const double Tolerance = 1e-14;

    [Fact]
    public void Every_length_is_the_sum_that_defines_it()
    {
        manual_seed(1);
        foreach (var n in Enumerable.Range(1, 70).Append(128).Append(251).Append(360))
        {
            using var scope = NewDisposeScope();
            var x = randn(n, dtype: float64);
            var k = arange(n, dtype: int64);
            var angles = (k.unsqueeze(1) * k).remainder(n).to_type(float64) * (-2 * Math.PI / n);
            var y = fft.fft_(x);
            Close(angles.cos().matmul(x), y.real, n);
            Close(angles.sin().matmul(x), y.imag, n);
            Close(x, fft.ifft(y).real, n);
            Close(x, fft.irfft(fft.rfft(x), n), n);
        }
    }

    [Theory]
    [InlineData(65536)]
    [InlineData(100000)]
    [InlineData(65537)]
    public void Long_transforms_come_back(int n)
    {
        manual_seed(n);
        var x = randn(n, dtype: float64);
        var spectrum = fft.fft_(x);
        Close(x, fft.ifft(spectrum).real, 1);
        // Parseval: the energy is the same on both sides.
        var energy = (spectrum.real.square() + spectrum.imag.square()).sum().item<double>() / n;
        Assert.Equal(x.square().sum().item<double>(), energy, energy * 1e-14);
    }

    [Fact]
    public void Short_time_transforms_come_back()
    {
        manual_seed(2);
        var x = randn(3, 1000, dtype: float64);
        var window = hann_window(64, dtype: float64);
        var y = x.stft(64, 16, window: window, return_complex: true);
        Assert.Equal([3, 33, 63], y.shape);
        Close(x, y.istft(64, 16, window: window, length: 1000), 1);
    }

    [Fact]
    public void Thread_counts_change_no_digit()
    {
        manual_seed(3);
        var x = randn(40, 1000);
        var before = get_num_threads();
        try
        {
            set_num_threads(1);
            var one = fft.rfft(x).abs().Doubles();
            set_num_threads(3);
            Assert.Equal(one, fft.rfft(x).abs().Doubles());
        }
        finally
        {
            set_num_threads(before);
        }
    }

    private static void Close(Tensor expected, Tensor actual, double scale) =>
        Assert.True((expected - actual).abs().max().item<double>() <= Tolerance * Math.Max(1, scale) * 4,
            $"{expected.shape[0]}: off by {(expected - actual).abs().max().item<double>()}");
}
