namespace TorchSharp;

public static partial class torch
{
    public partial struct Size
    {
        /// <summary>Makes a shape of 2 sizes.</summary>
        /// <param name="size">The sizes.</param>
        public Size((long, long) size) => _shape = [size.Item1, size.Item2];

        /// <summary>Makes a shape of 2 sizes.</summary>
        /// <param name="size">The sizes.</param>
        public Size((int, int) size) => _shape = [size.Item1, size.Item2];

        /// <summary>Makes a shape of 3 sizes.</summary>
        /// <param name="size">The sizes.</param>
        public Size((long, long, long) size) => _shape = [size.Item1, size.Item2, size.Item3];

        /// <summary>Makes a shape of 3 sizes.</summary>
        /// <param name="size">The sizes.</param>
        public Size((int, int, int) size) => _shape = [size.Item1, size.Item2, size.Item3];

        /// <summary>Makes a shape of 4 sizes.</summary>
        /// <param name="size">The sizes.</param>
        public Size((long, long, long, long) size) => _shape = [size.Item1, size.Item2, size.Item3, size.Item4];

        /// <summary>Makes a shape of 4 sizes.</summary>
        /// <param name="size">The sizes.</param>
        public Size((int, int, int, int) size) => _shape = [size.Item1, size.Item2, size.Item3, size.Item4];

        /// <summary>Makes a shape of 5 sizes.</summary>
        /// <param name="size">The sizes.</param>
        public Size((long, long, long, long, long) size) =>
            _shape = [size.Item1, size.Item2, size.Item3, size.Item4, size.Item5];

        /// <summary>Makes a shape of 5 sizes.</summary>
        /// <param name="size">The sizes.</param>
        public Size((int, int, int, int, int) size) =>
            _shape = [size.Item1, size.Item2, size.Item3, size.Item4, size.Item5];

        /// <summary>Makes a shape of 6 sizes.</summary>
        /// <param name="size">The sizes.</param>
        public Size((long, long, long, long, long, long) size) =>
            _shape = [size.Item1, size.Item2, size.Item3, size.Item4, size.Item5, size.Item6];

        /// <summary>Makes a shape of 6 sizes.</summary>
        /// <param name="size">The sizes.</param>
        public Size((int, int, int, int, int, int) size) =>
            _shape = [size.Item1, size.Item2, size.Item3, size.Item4, size.Item5, size.Item6];

        /// <summary>Makes a shape of 2 sizes.</summary>
        /// <param name="size">The sizes.</param>
        public static implicit operator Size((long, long) size) => new(size);

        /// <summary>Makes a shape of 3 sizes.</summary>
        /// <param name="size">The sizes.</param>
        public static implicit operator Size((long, long, long) size) => new(size);

        /// <summary>Makes a shape of 4 sizes.</summary>
        /// <param name="size">The sizes.</param>
        public static implicit operator Size((long, long, long, long) size) => new(size);

        /// <summary>Makes a shape of 5 sizes.</summary>
        /// <param name="size">The sizes.</param>
        public static implicit operator Size((long, long, long, long, long) size) => new(size);

        /// <summary>Makes a shape of 6 sizes.</summary>
        /// <param name="size">The sizes.</param>
        public static implicit operator Size((long, long, long, long, long, long) size) => new(size);
    }
}
