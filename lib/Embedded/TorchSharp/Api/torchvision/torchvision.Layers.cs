using TorchSharp.Modules;
using TorchSharp.Vision.Models;
using static TorchSharp.torch;

namespace TorchSharp;

public static partial class torchvision
{
    /// <summary>Changes the order of dimensions.</summary>
    public sealed class Permute : ParameterLessModule<Tensor, Tensor>
    {
        private readonly long[] _dims;

        /// <summary>Makes the layer.</summary>
        /// <param name="dims">Old dimensions in their new order.</param>
        public Permute(IEnumerable<long> dims)
            : base(nameof(Permute)) => _dims = [.. dims];

        /// <summary>Changes the order.</summary>
        /// <param name="input">As many dimensions as there are numbers.</param>
        /// <returns>A view.</returns>
        public override Tensor forward(Tensor input) => input.permute(_dims);
    }

    /// <summary>Drops whole rows or the whole batch in training, and scales up what stays.</summary>
    /// <remarks><b>Source</b> Deep Networks with Stochastic Depth, arXiv:1603.09382.</remarks>
    public class StochasticDepth : nn.Module<Tensor, Tensor>
    {
        private readonly double _p;
        private readonly Mode _mode;

        /// <summary>Makes the layer.</summary>
        /// <param name="p">How likely something is dropped.</param>
        /// <param name="mode">Whether rows are drawn one by one, or the batch at once.</param>
        public StochasticDepth(double p, Mode mode)
            : base(nameof(StochasticDepth)) => (_p, _mode) = (p, mode);

        /// <summary>Says what is dropped at once.</summary>
        public enum Mode
        {
            /// <summary>The whole batch.</summary>
            Batch = 0,

            /// <summary>Each row by itself.</summary>
            Row = 1,
        }

        /// <summary>Drops.</summary>
        /// <param name="input">(B, ...).</param>
        /// <returns>The same shape.</returns>
        public override Tensor forward(Tensor input) => ops.stochastic_depth(input, _p, _mode, training);
    }

    /// <summary>Weighs channels by what all places of the picture say.</summary>
    /// <remarks><b>Source</b> Squeeze-and-Excitation Networks, arXiv:1709.01507, figures 1 to 3.</remarks>
    public class SqueezeExcitation : nn.Module<Tensor, Tensor>
    {
        private readonly long _channels;
        private readonly nn.Module<Tensor, Tensor>[] _parts;

        /// <summary>Makes the block.</summary>
        /// <param name="input_channels">Channels of the input.</param>
        /// <param name="squeeze_channels">Channels between the two 1 x 1 convolutions.</param>
        /// <param name="activation">Makes the activation between them; null for relu.</param>
        /// <param name="scale_activation">Makes the activation behind them; null for sigmoid.</param>
        public SqueezeExcitation(
            long input_channels, long squeeze_channels, Func<nn.Module<Tensor, Tensor>>? activation = null,
            Func<nn.Module<Tensor, Tensor>>? scale_activation = null)
            : base(nameof(SqueezeExcitation))
        {
            _channels = input_channels;
            var pool = this.Part("avgpool", nn.AdaptiveAvgPool2d(1));
            var down = this.Part("fc1", nn.Conv2d(input_channels, squeeze_channels, 1));
            var up = this.Part("fc2", nn.Conv2d(squeeze_channels, input_channels, 1));
            var between = this.Part("activation", activation?.Invoke() ?? nn.ReLU());
            var behind = this.Part("scale_activation", scale_activation?.Invoke() ?? nn.Sigmoid());
            _parts = [pool, down, between, up, behind];
        }

        /// <summary>Multiplies each channel by its weight.</summary>
        /// <param name="input">(B, C, H, W) or (C, H, W).</param>
        /// <returns>The same shape.</returns>
        /// <exception cref="ArgumentException">Another shape.</exception>
        public override Tensor forward(Tensor input)
        {
            ArgumentNullException.ThrowIfNull(input);
            if (input.Rank is not (3 or 4) || input.shape[^3] != _channels)
                throw new ArgumentException(
                    $"[SqueezeExcitation] expected (B, {_channels}, H, W) or ({_channels}, H, W), got shape " +
                    $"{input.Sizes}");
            using var scope = NewDisposeScope();
            var scale = input;
            foreach (var part in _parts)
                scale = part.call(scale);
            return (scale * input).MoveToOuterDisposeScope();
        }

        /// <summary>Frees all layers.</summary>
        /// <param name="disposing">False when called from a finalizer.</param>
        protected override void Dispose(bool disposing) => base.Dispose(disposing);
    }
}
