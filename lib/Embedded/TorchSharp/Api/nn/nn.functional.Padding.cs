using TorchSharp.Ops;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public static partial class functional
        {
            /// <summary>Puts as many elements on every side of every dimension.</summary>
            /// <param name="input">A tensor.</param>
            /// <param name="pad">How many; a negative number cuts off.</param>
            /// <param name="mode">What is put there.</param>
            /// <param name="value">The number of the constant mode.</param>
            /// <returns>The larger tensor.</returns>
            /// <exception cref="ArgumentException">The mode has not as many elements to offer.</exception>
            public static Tensor pad(
                Tensor input, long pad, PaddingModes mode = PaddingModes.Constant, double value = 0.0) =>
                Pads.Around(input, Enumerable.Repeat(pad, 2 * input.Rank).ToArray(), mode, value);

            /// <summary>Puts elements around the last dimensions.</summary>
            /// <param name="input">A tensor.</param>
            /// <param name="pad">How many before and behind: of the last dimension, then of the one before it, ...
            /// Negative numbers cut off.</param>
            /// <param name="mode">What is put there.</param>
            /// <param name="value">The number of the constant mode.</param>
            /// <returns>The larger tensor.</returns>
            /// <exception cref="ArgumentException">The numbers are no pairs, or too many, or the mode has not as many
            /// elements to offer.</exception>
            public static Tensor pad(
                Tensor input, long[] pad, PaddingModes mode = PaddingModes.Constant, double value = 0.0) =>
                Pads.Around(input, pad, mode, value);

            /// <summary>Puts elements around the last dimensions.</summary>
            /// <param name="input">A tensor.</param>
            /// <param name="pad">How many before and behind: of the last dimension, then of the one before it, ...
            /// Negative numbers cut off.</param>
            /// <param name="mode">What is put there.</param>
            /// <param name="value">The number of the constant mode.</param>
            /// <returns>The larger tensor.</returns>
            /// <exception cref="ArgumentException">The numbers are no pairs, or too many, or the mode has not as many
            /// elements to offer.</exception>
            public static Tensor pad(
                Tensor input, ReadOnlySpan<long> pad, PaddingModes mode = PaddingModes.Constant, double value = 0.0) =>
                Pads.Around(input, pad, mode, value);

            /// <summary>Puts elements around the last two dimensions.</summary>
            /// <param name="input">A tensor.</param>
            /// <param name="pad">How many: left, right, top, bottom.</param>
            /// <param name="mode">What is put there.</param>
            /// <param name="value">The number of the constant mode.</param>
            /// <returns>The larger tensor.</returns>
            /// <exception cref="ArgumentException">The mode has not as many elements to offer.</exception>
            public static Tensor pad(
                Tensor input, (long, long, long, long) pad, PaddingModes mode = PaddingModes.Constant,
                double value = 0.0) =>
                Pads.Around(input, [pad.Item1, pad.Item2, pad.Item3, pad.Item4], mode, value);

            /// <summary>Puts elements around the last dimension.</summary>
            /// <param name="input">A tensor.</param>
            /// <param name="pad">How many: before, behind.</param>
            /// <param name="mode">What is put there.</param>
            /// <param name="value">The number of the constant mode.</param>
            /// <returns>The larger tensor.</returns>
            /// <exception cref="ArgumentException">The mode has not as many elements to offer.</exception>
            public static Tensor pad(
                Tensor input, (long, long) pad, PaddingModes mode = PaddingModes.Constant, double value = 0.0) =>
                Pads.Around(input, [pad.Item1, pad.Item2], mode, value);
        }
    }
}
