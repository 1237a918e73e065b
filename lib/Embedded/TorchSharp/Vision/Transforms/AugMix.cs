using static TorchSharp.torch;

namespace TorchSharp;

public static partial class torchvision
{
    /// <summary>Mixes a picture with several chains of steps, in shares that are drawn.</summary>
    /// <remarks><b>Source</b> AugMix, arXiv:1912.02781.</remarks>
    internal sealed class AugMix : autoaugment.Drawn
    {
        private const int Strengths = 10;

        private readonly (int Severity, int Width, int Depth, double Alpha, bool AllOps) _options;
        private readonly Generator? _generator;

        public AugMix(
            int severity, int width, int depth, double alpha, bool allOps, InterpolationMode interpolation,
            IList<float>? fill, Generator? generator)
            : base(interpolation, fill, generator)
        {
            if (severity is < 1 or > Strengths || width < 1 || !(alpha > 0))
                throw new ArgumentOutOfRangeException(
                    nameof(severity), $"[AugMix] expected a severity of 1 to {Strengths}, at least one chain and an " +
                    $"alpha above 0, got {severity}, {width} and {alpha}");
            _options = (severity, width, depth, alpha, allOps);
            _generator = generator;
        }

        protected override Tensor Change(Tensor image, long height, long width)
        {
            var batch = image.reshape([.. Enumerable.Repeat(1L, Math.Max(0, 4 - image.Rank)), .. image.shape]);
            var count = batch.shape[0];
            long[] each = [count, .. Enumerable.Repeat(1L, batch.Rank - 1)];
            var table = Table(height, width);
            var shares = Shares(2, count);
            var weights = Shares(_options.Width, count) * shares.select(1, 1).reshape(count, -1);
            var mix = shares.select(1, 0).reshape(each) * batch;
            for (var chain = 0; chain < _options.Width; chain++)
            {
                var changed = batch;
                var depth = _options.Depth > 0 ? _options.Depth : Whole(1, 4);
                for (var i = 0; i < depth; i++)
                {
                    var entry = table[Whole(0, table.Length)];
                    var magnitude = entry.Levels.Length > 0 ? entry.Levels[Whole(0, _options.Severity)] : 0;
                    changed = Take(changed, entry.Step, Signed(entry, magnitude));
                }
                mix += weights.select(1, chain).reshape(each) * changed;
            }
            return mix.reshape(image.shape).to(image.dtype);
        }

        private Tensor Shares(int parts, long count)
        {
            using var alpha = tensor(Enumerable.Repeat((float)_options.Alpha, parts).ToArray());
            return _sample_dirichlet(alpha.expand(count, -1), _generator);
        }

        private (opType Step, double[] Levels, bool Signed)[] Table(long height, long width)
        {
            var factors = Levels(0, 0.9, Strengths);
            (opType Step, double[] Levels, bool Signed)[] table =
            [
                (opType.ShearX, Levels(0, 0.3, Strengths), true), (opType.ShearY, Levels(0, 0.3, Strengths), true),
                (opType.TranslateX, Levels(0, width / 3.0, Strengths), true),
                (opType.TranslateY, Levels(0, height / 3.0, Strengths), true),
                (opType.Rotate, Levels(0, 30, Strengths), true), (opType.Posterize, Bits(4, 4, Strengths), false),
                (opType.Solarize, Levels(255, 0, Strengths), false), (opType.AutoContrast, [], false),
                (opType.Equalize, [], false), (opType.Brightness, factors, true), (opType.Color, factors, true),
                (opType.Contrast, factors, true), (opType.Sharpness, factors, true),
            ];
            return _options.AllOps ? table : table[..9];
        }
    }
}
