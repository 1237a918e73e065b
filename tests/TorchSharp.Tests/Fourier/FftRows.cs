using DeepLearning.TorchSharp.Tests.Harness;
using global::TorchSharp;
using static TorchSharp.torch;

namespace DeepLearning.TorchSharp.Tests.Fourier;

/// <summary>Fourier transforms, windows, short-time transforms.</summary>
internal sealed class FftRows : IRows
{
    private static readonly Dictionary<string, Func<Tensor, long, long, FFTNormType, Tensor>> Ones = new()
    {
        ["fft"] = fft.fft_,
        ["ifft"] = fft.ifft,
        ["hfft"] = fft.hfft,
        ["irfft"] = fft.irfft,
        ["rfft"] = fft.rfft,
        ["ihfft"] = fft.ihfft,
    };

    private static readonly Dictionary<string, Func<Tensor, long[]?, long[]?, FFTNormType, Tensor>> Manies = new()
    {
        ["fft2"] = fft.fft2,
        ["ifft2"] = fft.ifft2,
        ["fftn"] = fft.fftn,
        ["ifftn"] = fft.ifftn,
        ["irfft2"] = fft.irfft2,
        ["irfftn"] = fft.irfftn,
        ["hfft2"] = fft.hfft2,
        ["hfftn"] = fft.hfftn,
        ["rfft2"] = fft.rfft2,
        ["rfftn"] = fft.rfftn,
        ["ihfft2"] = fft.ihfft2,
        ["ihfftn"] = fft.ihfftn,
    };

    public string Area => "fft";

    public IEnumerable<Row> Rows => [.. OneDimension, .. ManyDimensions, .. Helpers, .. Windows, .. ShortTime];

    private static IEnumerable<Row> OneDimension =>
    [
        .. new[] { 1, 2, 3, 4, 5, 6, 7, 8, 12, 15, 16, 17, 30, 37, 49, 60, 64, 74, 97, 100 }.SelectMany(n => new Row[]
        {
            new($"fft/{n}", t => Pairs(fft.fft_(Z(t[0])))),
            new($"ifft/{n}", t => Pairs(fft.ifft(Z(t[0])))),
            new($"rfft/{n}", t => Pairs(fft.rfft(t[0]))),
            new($"irfft/{n}", t => fft.irfft(Z(t[0]), n)),
        }),
        .. Ones.SelectMany(f => new[] { FFTNormType.Backward, FFTNormType.Forward, FFTNormType.Ortho }.Select(norm =>
            new Row(
                $"{f.Key}/{norm.ToString().ToLowerInvariant()}",
                t => Pairs(f.Value(In(f.Key, t[0]), -1, 1, norm))))),
        .. Ones.SelectMany(f => new[] { 4, 9 }.Select(n =>
            new Row($"{f.Key}/to{n}", t => Pairs(f.Value(In(f.Key, t[0]), n, 1, FFTNormType.Backward))))),
        new Row("fft/real", t => Pairs(fft.fft_(t[0])))
            .Empty(() => [zeros(0, 4)], 0, 4, 2)
            .Fails<ArgumentException>(
                () => fft.fft_(ones(0)),
                "[fft.fft] expected a length of at least 1, got 0 for dimension -1 of shape (0)")
            .Fails<ArgumentException>(
                () => fft.fft_(tensor(1.0)), "[fft.fft] expected at least one dimension, got a number (shape ())")
            .Fails<InvalidOperationException>(
                () => fft.rfft(fft.fft_(ones(3))),
                "[fft.rfft] expected real numbers, got complex64 of shape (3); fft_ takes complex ones"),
    ];

    private static IEnumerable<Row> ManyDimensions => Manies.SelectMany(f => new Row[]
    {
        new($"{f.Key}/plain", t => Pairs(f.Value(In(f.Key, t[0]), null, null, FFTNormType.Backward))),
        new($"{f.Key}/sized", t => Pairs(f.Value(In(f.Key, t[0]), [3, 5], [0, 1], FFTNormType.Ortho))),
    });

    private static IEnumerable<Row> Helpers =>
    [
        new("fftshift", t => fft.fftshift(t[0])),
        new("fftshift/dim", t => fft.fftshift(t[0], [0])),
        new("ifftshift", t => fft.ifftshift(t[0])),
        new("ifftshift/dim", t => fft.ifftshift(t[0], [0])),
        .. new[] { 5, 6 }.SelectMany(n => new Row[]
        {
            new($"fftfreq/{n}", t => fft.fftfreq(n, 0.5, t[0].dtype)) { Gradient = false },
            new($"rfftfreq/{n}", t => fft.rfftfreq(n, 0.5, t[0].dtype)) { Gradient = false },
        }),
    ];

    private static IEnumerable<Row> Windows =>
    [
        .. from n in new[] { 0, 1, 2, 7, 8 }
           from periodic in new[] { true, false }
           let tail = $"{n}-{(periodic ? "periodic" : "symmetric")}"
           from row in new Row[]
           {
               new($"bartlett/{tail}", t => bartlett_window(n, periodic, t[0].dtype)) { Gradient = false },
               new($"blackman/{tail}", t => blackman_window(n, periodic, t[0].dtype)) { Gradient = false },
               new($"hann/{tail}", t => hann_window(n, periodic, t[0].dtype)) { Gradient = false },
               new($"hamming/{tail}", t => hamming_window(n, periodic, dtype: t[0].dtype)) { Gradient = false },
               new($"kaiser/{tail}", t => kaiser_window(n, periodic, dtype: t[0].dtype)) { Gradient = false },
           }
           select row,
        new("hamming/own", t => hamming_window(6, true, 0.5f, 0.25f, t[0].dtype)) { Gradient = false },
        new Row("kaiser/own", t => kaiser_window(6, true, 5f, t[0].dtype)) { Gradient = false }
            .Fails<ArgumentException>(
                () => kaiser_window(-1),
                "[kaiser_window] expected a length of at least 0 and a floating-point type, got -1 and float32"),
    ];

    private static IEnumerable<Row> ShortTime =>
    [
        new("stft/plain", t => Pairs(t[0].stft(8, window: Hann(t[0]), return_complex: true))),
        new("stft/one", t => Pairs(t[0].stft(8, 3, window: Hann(t[0]), return_complex: true))),
        new("stft/no-window", t => stft(t[0], 6, 2, return_complex: false)),
        new("stft/short-window", t => Pairs(
            stft(t[0], 8, 2, 5, hann_window(5, dtype: t[0].dtype), return_complex: true))),
        new("stft/not-centred", t => Pairs(t[0].stft(8, window: Hann(t[0]), center: false, return_complex: true))),
        new("stft/normalized", t => Pairs(t[0].stft(8, window: Hann(t[0]), normalized: true, return_complex: true))),
        new("stft/two-sided", t => Pairs(t[0].stft(8, window: Hann(t[0]), onesided: false, return_complex: true))),
        new Row("stft/constant", t => Pairs(
                t[0].stft(8, window: Hann(t[0]), pad_mode: PaddingModes.Constant, return_complex: true)))
            .Fails<ArgumentException>(
                () => ones(20).stft(8),
                "[stft] expected return_complex to be given for real signals, got null for (20); true is what you want")
            .Fails<ArgumentException>(
                () => ones(20).stft(8, window: ones(4), return_complex: true),
                "[stft] expected a window of (8), got (4)"),
        new("istft/plain", t => Z(t[0]).istft(8, window: Hann(t[0]))),
        new("istft/length", t => Z(t[0]).istft(8, window: Hann(t[0]), length: 18)),
        new("istft/normalized", t => istft(Z(t[0]), 8, window: Hann(t[0]), normalized: true)),
        new("istft/own", t => Z(t[0]).istft(8, window: Hann(t[0]))),
        new("istft/hop", t => Z(t[0]).istft(8, 3, window: Hann(t[0]))),
        new Row("istft/two-sided", t => Z(t[0]).istft(8, window: Hann(t[0]), onesided: false))
            .Fails<InvalidOperationException>(
                () => fft.fft_(ones(5, 4)).istft(8, window: hann_window(8), center: false),
                "[istft] expected windows that cover every element, but their squares add up to 0 somewhere; a " +
                "shorter hop, or center: true?"),
    ];

    private static Tensor Hann(Tensor like) => hann_window(8, dtype: like.dtype);

    private static Tensor Z(Tensor pairs) => view_as_complex(pairs.contiguous());

    private static Tensor In(string name, Tensor x) =>
        name.StartsWith("rfft", StringComparison.Ordinal) || name.StartsWith("ihfft", StringComparison.Ordinal)
            ? x
            : Z(x);

    private static Tensor Pairs(Tensor y) => y.is_complex() ? view_as_real(y) : y;
}
