using TorchSharp.Modules;
using TorchSharp.Vision.Boxes;
using static TorchSharp.torch;

namespace TorchSharp;

public static partial class torchvision
{
    public static partial class ops
    {
        /// <summary>Drops whole rows or the whole batch, and scales up what stays.</summary>
        /// <remarks><b>Source</b> Deep Networks with Stochastic Depth, arXiv:1603.09382.</remarks>
        /// <param name="input">(B, ...).</param>
        /// <param name="p">How likely something is dropped.</param>
        /// <param name="mode">Whether rows are drawn one by one, or the batch at once.</param>
        /// <param name="training">False to drop nothing.</param>
        /// <returns>The same shape.</returns>
        /// <exception cref="ArgumentOutOfRangeException">p is not from 0 to 1.</exception>
        public static Tensor stochastic_depth(
            Tensor input, double p, StochasticDepth.Mode mode, bool training = true)
        {
            ArgumentNullException.ThrowIfNull(input);
            Blocks.Probability("stochastic_depth", p);
            if (!training || p == 0)
                return input.alias();
            using var scope = NewDisposeScope();
            var shape = Enumerable.Repeat(1L, input.Rank).ToArray();
            if (mode == torchvision.StochasticDepth.Mode.Row && input.Rank > 0)
                shape[0] = input.shape[0];
            var keeps = empty(shape, input.dtype).bernoulli_(1 - p);
            if (p < 1)
                keeps.div_(1 - p);
            return (input * keeps).MoveToOuterDisposeScope();
        }

        /// <summary>Drops squares of pictures, and scales up what stays.</summary>
        /// <remarks><b>Source</b> DropBlock, arXiv:1810.12890.</remarks>
        /// <param name="input">(B, C, H, W).</param>
        /// <param name="p">How likely a value is dropped.</param>
        /// <param name="block_size">The sides of a square.</param>
        /// <param name="inplace">Whether to change the input.</param>
        /// <param name="eps">Keeps the division away from zero.</param>
        /// <param name="training">False to drop nothing.</param>
        /// <returns>The same shape.</returns>
        /// <exception cref="ArgumentException">Another shape, or p is not from 0 to 1.</exception>
        public static Tensor drop_block2d(
            Tensor input, double p, long block_size, bool inplace = false, double eps = 1e-6, bool training = true) =>
            Blocks.Drop("drop_block2d", input, 2, p, block_size, inplace, eps, training);

        /// <summary>Drops cubes, and scales up what stays.</summary>
        /// <remarks><b>Source</b> DropBlock, arXiv:1810.12890.</remarks>
        /// <param name="input">(B, C, D, H, W).</param>
        /// <param name="p">How likely a value is dropped.</param>
        /// <param name="block_size">The sides of a cube.</param>
        /// <param name="inplace">Whether to change the input.</param>
        /// <param name="eps">Keeps the division away from zero.</param>
        /// <param name="training">False to drop nothing.</param>
        /// <returns>The same shape.</returns>
        /// <exception cref="ArgumentException">Another shape, or p is not from 0 to 1.</exception>
        public static Tensor drop_block3d(
            Tensor input, double p, long block_size, bool inplace = false, double eps = 1e-6, bool training = true) =>
            Blocks.Drop("drop_block3d", input, 3, p, block_size, inplace, eps, training);

        /// <summary>Makes a layer that drops whole rows or the whole batch in training.</summary>
        /// <param name="p">How likely something is dropped.</param>
        /// <param name="mode">Whether rows are drawn one by one, or the batch at once.</param>
        /// <returns>The layer.</returns>
        public static StochasticDepth StochasticDepth(double p, StochasticDepth.Mode mode) => new(p, mode);

        /// <summary>Makes a layer that drops squares of pictures in training.</summary>
        /// <param name="p">How likely a value is dropped.</param>
        /// <param name="block_size">The sides of a square.</param>
        /// <param name="inplace">Whether to change the input.</param>
        /// <param name="eps">Keeps the division away from zero.</param>
        /// <returns>The layer.</returns>
        public static DropBlock2d DropBlock2d(double p, long block_size, bool inplace = false, double eps = 1e-6) =>
            new(p, block_size, inplace, eps);

        /// <summary>Makes a layer that drops cubes in training.</summary>
        /// <param name="p">How likely a value is dropped.</param>
        /// <param name="block_size">The sides of a cube.</param>
        /// <param name="inplace">Whether to change the input.</param>
        /// <param name="eps">Keeps the division away from zero.</param>
        /// <returns>The layer.</returns>
        public static DropBlock3d DropBlock3d(double p, long block_size, bool inplace = false, double eps = 1e-6) =>
            new(p, block_size, inplace, eps);
    }
}
