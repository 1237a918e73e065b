using static TorchSharp.torch;

namespace DeepLearning.Benchmarks.Engine.Works;

/// <summary>Matrix products.</summary>
internal static class Products
{
    private static readonly (long M, long N, long K)[] Sizes =
    [
        (64, 64, 64), (128, 128, 128), (256, 256, 256), (512, 512, 512), (1024, 1024, 1024),
        (33, 65, 129), (257, 257, 257), (1, 1024, 1024), (64, 256, 784),
    ];

    private static readonly (long M, long N, long K)[] Transposed = [(1024, 512, 128), (33, 65, 129)];

    public static IEnumerable<(string Name, Func<Work> Make)> All =>
    [
        .. Sizes.Select(s => ($"mm/{s.M}x{s.N}x{s.K}", Plain(s))),
        .. Transposed.Select(s => ($"mm-right-transposed/{s.M}x{s.N}x{s.K}", Right(s))),
        .. Transposed.Select(s => ($"mm-left-transposed/{s.M}x{s.N}x{s.K}", Left(s))),
    ];

    private static Func<Work> Plain((long M, long N, long K) size) => () =>
    {
        var (a, b) = (randn(size.M, size.K), randn(size.K, size.N));
        return Work.Forward(() => a.mm(b));
    };

    private static Func<Work> Right((long M, long N, long K) size) => () =>
    {
        var (a, b) = (randn(size.M, size.K), randn(size.N, size.K));
        return Work.Forward(() => a.mm(b.t()));
    };

    private static Func<Work> Left((long M, long N, long K) size) => () =>
    {
        var (a, b) = (randn(size.K, size.M), randn(size.K, size.N));
        return Work.Forward(() => a.t().mm(b));
    };
}
