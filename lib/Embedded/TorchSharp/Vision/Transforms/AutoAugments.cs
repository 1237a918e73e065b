using static TorchSharp.torch;

namespace TorchSharp;

public static partial class torchvision
{
    /// <summary>Takes a pair of steps that was found good for a data set.</summary>
    /// <remarks><b>Source</b> AutoAugment, arXiv:1805.09501.</remarks>
    internal sealed class AutoAugment : autoaugment.Drawn
    {
        private readonly (opType Step, double P, int? Level)[][] _policies;
        private readonly Generator? _generator;

        public AutoAugment(
            AutoAugmentPolicy policy, InterpolationMode interpolation, IList<float>? fill, Generator? generator)
            : base(interpolation, fill, generator)
        {
            var text = policy switch
            {
                AutoAugmentPolicy.ImageNet => Vision.Transforms.AutoAugmentPolicies.ImageNet,
                AutoAugmentPolicy.CIFAR10 => Vision.Transforms.AutoAugmentPolicies.CIFAR10,
                AutoAugmentPolicy.SVHN => Vision.Transforms.AutoAugmentPolicies.SVHN,
                _ => throw new ArgumentOutOfRangeException(
                    nameof(policy), $"[AutoAugment] expected ImageNet, CIFAR10 or SVHN, got {policy}"),
            };
            _policies = [.. text.Split("; ").Select(Pair)];
            _generator = generator;
        }

        protected override Tensor Change(Tensor image, long height, long width)
        {
            var policy = _policies[Whole(0, _policies.Length)];
            var chances = rand(2, generator: _generator).data<float>().ToArray();
            var signs = randint(0, 2, [2L], generator: _generator).data<long>().ToArray();
            for (var i = 0; i < 2; i++)
            {
                if (chances[i] > policy[i].P)
                    continue;
                var magnitude = policy[i].Level is { } level ? Table(policy[i].Step, height, width)[level] : 0;
                var turns = policy[i].Step <= opType.Sharpness && signs[i] == 1;
                image = Take(image, policy[i].Step, turns ? -magnitude : magnitude);
            }
            return image.alias();
        }

        private static (opType Step, double P, int? Level)[] Pair(string text)
        {
            var words = text.Split(' ');
            return [Single(0), Single(3)];

            (opType Step, double P, int? Level) Single(int i) => (
                Enum.Parse<opType>(words[i]), int.Parse(words[i + 1]) / 10.0,
                words[i + 2] == "-" ? null : int.Parse(words[i + 2]));
        }

        private static double[] Table(opType step, long height, long width) => step switch
        {
            opType.ShearX or opType.ShearY => Levels(0, 0.3, 10),
            opType.TranslateX => Levels(0, 150.0 / 331.0 * width, 10),
            opType.TranslateY => Levels(0, 150.0 / 331.0 * height, 10),
            opType.Rotate => Levels(0, 30, 10),
            opType.Posterize => Bits(8, 4, 10),
            opType.Solarize => Levels(255, 0, 10),
            _ => Levels(0, 0.9, 10),
        };
    }

    /// <summary>Takes so many steps of one strength.</summary>
    /// <remarks><b>Source</b> RandAugment, arXiv:1909.13719.</remarks>
    internal sealed class RandAugment : autoaugment.Drawn
    {
        private readonly (int Steps, int Magnitude, int Bins) _options;

        public RandAugment(
            int steps, int magnitude, int bins, InterpolationMode interpolation, IList<float>? fill,
            Generator? generator)
            : base(interpolation, fill, generator)
        {
            if (steps < 0 || bins < 2 || magnitude < 0 || magnitude >= bins)
                throw new ArgumentOutOfRangeException(
                    nameof(magnitude), $"[RandAugment] expected steps of 0 or more, at least 2 bins and a magnitude " +
                    $"below their number, got {steps}, {bins} and {magnitude}");
            _options = (steps, magnitude, bins);
        }

        protected override Tensor Change(Tensor image, long height, long width)
        {
            var bins = _options.Bins;
            (opType Step, double[] Levels, bool Signed)[] table =
            [
                (opType.Identity, [], false), (opType.ShearX, Levels(0, 0.3, bins), true),
                (opType.ShearY, Levels(0, 0.3, bins), true),
                (opType.TranslateX, Levels(0, 150.0 / 331.0 * width, bins), true),
                (opType.TranslateY, Levels(0, 150.0 / 331.0 * height, bins), true),
                (opType.Rotate, Levels(0, 30, bins), true), (opType.Brightness, Levels(0, 0.9, bins), true),
                (opType.Color, Levels(0, 0.9, bins), true), (opType.Contrast, Levels(0, 0.9, bins), true),
                (opType.Sharpness, Levels(0, 0.9, bins), true), (opType.Posterize, Bits(8, 4, bins), false),
                (opType.Solarize, Levels(255, 0, bins), false), (opType.AutoContrast, [], false),
                (opType.Equalize, [], false),
            ];
            for (var i = 0; i < _options.Steps; i++)
            {
                var entry = table[Whole(0, table.Length)];
                var magnitude = entry.Levels.Length > 0 ? entry.Levels[_options.Magnitude] : 0;
                image = Take(image, entry.Step, Signed(entry, magnitude));
            }
            return image.alias();
        }
    }

    /// <summary>Takes one step of any strength.</summary>
    /// <remarks><b>Source</b> TrivialAugment, arXiv:2103.10158.</remarks>
    internal sealed class TrivialAugmentWide : autoaugment.Drawn
    {
        private readonly (opType Step, double[] Levels, bool Signed)[] _table;

        public TrivialAugmentWide(
            int bins, InterpolationMode interpolation, IList<float>? fill, Generator? generator)
            : base(interpolation, fill, generator)
        {
            if (bins < 2)
                throw new ArgumentOutOfRangeException(
                    nameof(bins), $"[TrivialAugmentWide] expected at least 2 bins, got {bins}");
            _table =
            [
                (opType.Identity, [], false), (opType.ShearX, Levels(0, 0.99, bins), true),
                (opType.ShearY, Levels(0, 0.99, bins), true), (opType.TranslateX, Levels(0, 32, bins), true),
                (opType.TranslateY, Levels(0, 32, bins), true), (opType.Rotate, Levels(0, 135, bins), true),
                (opType.Brightness, Levels(0, 0.99, bins), true), (opType.Color, Levels(0, 0.99, bins), true),
                (opType.Contrast, Levels(0, 0.99, bins), true), (opType.Sharpness, Levels(0, 0.99, bins), true),
                (opType.Posterize, Bits(8, 6, bins), false), (opType.Solarize, Levels(255, 0, bins), false),
                (opType.AutoContrast, [], false), (opType.Equalize, [], false),
            ];
        }

        protected override Tensor Change(Tensor image, long height, long width)
        {
            var entry = _table[Whole(0, _table.Length)];
            var magnitude = entry.Levels.Length > 0 ? entry.Levels[Whole(0, entry.Levels.Length)] : 0;
            return Take(image, entry.Step, Signed(entry, magnitude));
        }
    }
}
