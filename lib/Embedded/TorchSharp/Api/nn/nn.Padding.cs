using TorchSharp.Modules;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        /// <summary>Makes a layer that puts one number around sequences.</summary>
        /// <param name="padding">How many elements on every side.</param>
        /// <param name="value">The number.</param>
        /// <returns>The layer.</returns>
        public static ConstantPad1d ConstantPad1d(long padding, double value) =>
            new(value, padding, padding);

        /// <summary>Makes a layer that puts one number around sequences.</summary>
        /// <param name="padding">How many elements: before, behind.</param>
        /// <param name="value">The number.</param>
        /// <returns>The layer.</returns>
        public static ConstantPad1d ConstantPad1d((long, long) padding, double value) =>
            new(value, padding.Item1, padding.Item2);

        /// <summary>Makes a layer that puts one number around images.</summary>
        /// <param name="padding">How many elements on every side.</param>
        /// <param name="value">The number.</param>
        /// <returns>The layer.</returns>
        public static ConstantPad2d ConstantPad2d(long padding, double value) =>
            new(value, padding, padding, padding, padding);

        /// <summary>Makes a layer that puts one number around images.</summary>
        /// <param name="padding">How many elements: left, right, top, bottom.</param>
        /// <param name="value">The number.</param>
        /// <returns>The layer.</returns>
        public static ConstantPad2d ConstantPad2d((long, long, long, long) padding, double value) =>
            new(value, padding.Item1, padding.Item2, padding.Item3, padding.Item4);

        /// <summary>Makes a layer that puts one number around volumes.</summary>
        /// <param name="padding">How many elements on every side.</param>
        /// <param name="value">The number.</param>
        /// <returns>The layer.</returns>
        public static ConstantPad3d ConstantPad3d(long padding, double value) =>
            new(value, padding, padding, padding, padding, padding, padding);

        /// <summary>Makes a layer that puts one number around volumes.</summary>
        /// <param name="padding">How many elements: left, right, top, bottom, front, back.</param>
        /// <param name="value">The number.</param>
        /// <returns>The layer.</returns>
        public static ConstantPad3d ConstantPad3d((long, long, long, long, long, long) padding, double value) =>
            new(value, padding.Item1, padding.Item2, padding.Item3, padding.Item4, padding.Item5, padding.Item6);

        /// <summary>Makes a layer that puts the input mirrored at its edge around sequences.</summary>
        /// <param name="padding">How many elements on every side.</param>
        /// <returns>The layer.</returns>
        public static ReflectionPad1d ReflectionPad1d(long padding) =>
            new(padding, padding);

        /// <summary>Makes a layer that puts the input mirrored at its edge around sequences.</summary>
        /// <param name="padding">How many elements: before, behind.</param>
        /// <returns>The layer.</returns>
        public static ReflectionPad1d ReflectionPad1d((long, long) padding) =>
            new(padding.Item1, padding.Item2);

        /// <summary>Makes a layer that puts the input mirrored at its edge around images.</summary>
        /// <param name="padding">How many elements on every side.</param>
        /// <returns>The layer.</returns>
        public static ReflectionPad2d ReflectionPad2d(long padding) =>
            new(padding, padding, padding, padding);

        /// <summary>Makes a layer that puts the input mirrored at its edge around images.</summary>
        /// <param name="padding">How many elements: left, right, top, bottom.</param>
        /// <returns>The layer.</returns>
        public static ReflectionPad2d ReflectionPad2d((long, long, long, long) padding) =>
            new(padding.Item1, padding.Item2, padding.Item3, padding.Item4);

        /// <summary>Makes a layer that puts the input mirrored at its edge around volumes.</summary>
        /// <param name="padding">How many elements on every side.</param>
        /// <returns>The layer.</returns>
        public static ReflectionPad3d ReflectionPad3d(long padding) =>
            new(padding, padding, padding, padding, padding, padding);

        /// <summary>Makes a layer that puts the input mirrored at its edge around volumes.</summary>
        /// <param name="padding">How many elements: left, right, top, bottom, front, back.</param>
        /// <returns>The layer.</returns>
        public static ReflectionPad3d ReflectionPad3d((long, long, long, long, long, long) padding) =>
            new(padding.Item1, padding.Item2, padding.Item3, padding.Item4, padding.Item5, padding.Item6);

        /// <summary>Makes a layer that puts the nearest element of the edge around sequences.</summary>
        /// <param name="padding">How many elements on every side.</param>
        /// <returns>The layer.</returns>
        public static ReplicationPad1d ReplicationPad1d(long padding) =>
            new(padding, padding);

        /// <summary>Makes a layer that puts the nearest element of the edge around sequences.</summary>
        /// <param name="padding">How many elements: before, behind.</param>
        /// <returns>The layer.</returns>
        public static ReplicationPad1d ReplicationPad1d((long, long) padding) =>
            new(padding.Item1, padding.Item2);

        /// <summary>Makes a layer that puts the nearest element of the edge around images.</summary>
        /// <param name="padding">How many elements on every side.</param>
        /// <returns>The layer.</returns>
        public static ReplicationPad2d ReplicationPad2d(long padding) =>
            new(padding, padding, padding, padding);

        /// <summary>Makes a layer that puts the nearest element of the edge around images.</summary>
        /// <param name="padding">How many elements: left, right, top, bottom.</param>
        /// <returns>The layer.</returns>
        public static ReplicationPad2d ReplicationPad2d((long, long, long, long) padding) =>
            new(padding.Item1, padding.Item2, padding.Item3, padding.Item4);

        /// <summary>Makes a layer that puts the nearest element of the edge around volumes.</summary>
        /// <param name="padding">How many elements on every side.</param>
        /// <returns>The layer.</returns>
        public static ReplicationPad3d ReplicationPad3d(long padding) =>
            new(padding, padding, padding, padding, padding, padding);

        /// <summary>Makes a layer that puts the nearest element of the edge around volumes.</summary>
        /// <param name="padding">How many elements: left, right, top, bottom, front, back.</param>
        /// <returns>The layer.</returns>
        public static ReplicationPad3d ReplicationPad3d((long, long, long, long, long, long) padding) =>
            new(padding.Item1, padding.Item2, padding.Item3, padding.Item4, padding.Item5, padding.Item6);

        /// <summary>Makes a layer that puts zeros around images.</summary>
        /// <param name="padding">How many elements on every side.</param>
        /// <returns>The layer.</returns>
        public static ZeroPad2d ZeroPad2d(long padding) =>
            new(padding, padding, padding, padding);

        /// <summary>Makes a layer that puts zeros around images.</summary>
        /// <param name="padding">How many elements: left, right, top, bottom.</param>
        /// <returns>The layer.</returns>
        public static ZeroPad2d ZeroPad2d((long, long, long, long) padding) =>
            new(padding.Item1, padding.Item2, padding.Item3, padding.Item4);
    }
}
