using static TorchSharp.torch;

namespace TorchSharp.Vision.Transforms;

/// <summary>Fills a new picture by looking up, for each of its pixels, a place in the old one.</summary>
/// <remarks>
/// Places are found in double precision and looked up with <c>index_select</c>, so that pictures of any type and any
/// number of leading dimensions go through, and gradients come for free.
/// </remarks>
internal static class Warp
{
    /// <summary>Maps the centre of a new pixel, from the middle of the picture, to a place in the old one.</summary>
    public delegate (double X, double Y) Map(double x, double y);

    /// <summary>Makes the new picture.</summary>
    /// <param name="op">Who asks.</param>
    /// <param name="image">(..., C, H, W).</param>
    /// <param name="size">Rows and columns of the new picture.</param>
    /// <param name="map">From new places to old ones, both in pixels from the middle of the picture.</param>
    /// <param name="mode">Nearest, or Bilinear.</param>
    /// <param name="fill">What is beyond the old picture: one number, or one for each channel; null for 0.</param>
    public static Tensor Apply(
        string op, Tensor image, (long Height, long Width) size, Map map, InterpolationMode mode, IList<float>? fill)
    {
        var (height, width) = Frames.Size(op, image, 3);
        if (mode is not (InterpolationMode.Nearest or InterpolationMode.Bilinear))
            throw new ArgumentException($"[{op}] expected the mode Nearest or Bilinear, got {mode}");
        if (fill is not null && fill.Count != 1 && fill.Count != image.shape[^3])
            throw new ArgumentException(
                $"[{op}] expected 1 number or {image.shape[^3]} to fill with, got {fill.Count}; one for each channel");
        if (height == 0 || width == 0)
            throw new ArgumentException($"[{op}] expected a picture with pixels, got {image.Sizes}");
        using var scope = NewDisposeScope();
        var lookup = new Lookup(image, size);
        for (var y = 0L; y < size.Height; y++)
        {
            for (var x = 0L; x < size.Width; x++)
            {
                var (u, v) = map(x + 0.5 - (size.Width / 2.0), y + 0.5 - (size.Height / 2.0));
                // From the middle of the picture to the numbers of pixels.
                lookup.Set((y * size.Width) + x, u + (width / 2.0) - 0.5, v + (height / 2.0) - 0.5);
            }
        }
        return (mode == InterpolationMode.Nearest ? lookup.Nearest(fill) : lookup.Bilinear(fill))
            .MoveToOuterDisposeScope();
    }

    /// <summary>Keeps a place in the old picture for each pixel of the new one.</summary>
    private sealed class Lookup(Tensor image, (long Height, long Width) size)
    {
        private readonly long _height = image.shape[^2];
        private readonly long _width = image.shape[^1];
        private readonly Tensor _pixels = image.flatten(-2);
        private readonly double[] _x = new double[size.Height * size.Width];
        private readonly double[] _y = new double[size.Height * size.Width];

        public void Set(long place, double x, double y)
        {
            _x[place] = x;
            _y[place] = y;
        }

        public Tensor Nearest(IList<float>? fill)
        {
            // Noise of the last digits must not decide which of two pixels is nearer.
            var (index, inside) = Corner(v => Math.Round(Math.Round(v, 9)), v => Math.Round(Math.Round(v, 9)), null);
            var found = Pick(index);
            using var mask = tensor(inside).gt(0.5);
            return Shaped(where(mask, found, Background(fill, found)));
        }

        public Tensor Bilinear(IList<float>? fill)
        {
            var type = image.is_floating_point() ? image.dtype : ScalarType.Float32;
            var (sum, total) = (zeros(1, type), zeros(1, type));
            for (var corner = 0; corner < 4; corner++)
            {
                var (right, below) = (corner & 1, corner >> 1);
                var (index, weight) = Corner(v => Math.Floor(v) + right, v => Math.Floor(v) + below, (right, below));
                var share = tensor(weight).to(type);
                sum += Pick(index).to(type) * share;
                total += share;
            }
            if (fill is not null)
                sum = (sum * total) + ((1 - total) * Background(fill, sum));
            return Shaped(image.is_floating_point() ? sum : sum.round().to(image.dtype));
        }

        private Tensor Pick(long[] index)
        {
            using var places = tensor(index);
            return _pixels.index_select(-1, places);
        }

        /// <summary>Finds a neighbour of each place, and its weight; the weight is 0 beyond the picture.</summary>
        private (long[] Index, double[] Weight) Corner(
            Func<double, double> column, Func<double, double> row, (int Right, int Below)? side)
        {
            var (index, weight) = (new long[_x.Length], new double[_x.Length]);
            for (var i = 0; i < index.Length; i++)
            {
                var (x, y) = (column(_x[i]), row(_y[i]));
                if (!(x >= 0 && x < _width && y >= 0 && y < _height))
                    continue;
                index[i] = ((long)y * _width) + (long)x;
                weight[i] = side is null ? 1 : (1 - Math.Abs(_x[i] - x)) * (1 - Math.Abs(_y[i] - y));
            }
            return (index, weight);
        }

        private Tensor Background(IList<float>? fill, Tensor like)
        {
            using var values = tensor(fill is null ? new float[1] : fill.ToArray());
            return values.to(like.dtype).reshape(-1, 1);
        }

        private Tensor Shaped(Tensor pixels) => pixels.reshape([.. image.shape[..^2], size.Height, size.Width]);
    }
}
