using TorchSharp.Storage;
using static TorchSharp.torch;

namespace TorchSharp.Ops;

/// <summary>Reading images at any places: each place is a weighted sum of the elements at its corners.</summary>
internal static class GridSampling
{
    public static Tensor Of(
        Tensor x, Tensor grid, GridSampleMode mode, GridSamplePaddingMode padding, bool alignCorners)
    {
        Check(x, grid);
        var rank = x.Rank - 2;
        var items = x.Sizes[0];
        var places = Views.Reshape(grid, new Shape(items, 1, grid.Count / Math.Max(1, items * rank), rank));
        // The grid's numbers are x, y, z: the last dimension of the image first.
        var at = new Tensor[rank];
        for (var d = 0; d < rank; d++)
            at[d] = Inside(Scaled(Views.Select(places, -1, rank - 1 - d), x.Sizes[d + 2], alignCorners), x.Sizes[d + 2],
                padding, alignCorners);
        var image = Views.Reshape(x, new Shape(items, x.Sizes[1], x.Count / Math.Max(1, items * x.Sizes[1])));
        var y = mode == GridSampleMode.Nearest ? Nearest(image, x.Sizes, at) : Corners(image, x.Sizes, at);
        return Views.Reshape(y, new Shape([items, x.Sizes[1], .. grid.Sizes.Sizes[1..^1]]));
    }

    public static Tensor AffineGrid(Tensor theta, long[] size, bool alignCorners)
    {
        var rank = size.Length - 2;
        if (rank is not (2 or 3) || size.Any(s => s <= 0) || theta.Sizes != new Shape(size[0], rank, rank + 1)
            || !theta.Type.IsFloat())
            throw new ArgumentException(
                $"[affine_grid] expected matrices (B, 2, 3) for a size (B, C, H, W), or (B, 3, 4) for " +
                $"(B, C, D, H, W), got {theta.Type.Name()} {theta.Sizes} and size {new Shape(size)}");
        // Columns x, y, (z,) 1 of every place.
        var all = new Shape([.. size[2..]]);
        var columns = new List<Tensor>();
        for (var d = rank - 1; d >= 0; d--)
        {
            var line = Line(size[d + 2], alignCorners, theta.Type);
            var sizes = Enumerable.Repeat(1L, rank).ToArray();
            sizes[d] = size[d + 2];
            columns.Add(Views.Reshape(Views.Expand(Views.Reshape(line, new Shape(sizes)), all), new Shape(-1)));
        }
        columns.Add(Factory.Full(new Shape(all.Count), 1, theta.Type));
        var grid = MatrixProduct.MatMul(stack(columns, -1), Views.Transpose(theta, 1, 2));
        return Views.Reshape(grid, new Shape([size[0], .. size[2..], rank]));
    }

    private static Tensor Line(long count, bool alignCorners, ScalarType type)
    {
        if (count == 1)
            return Factory.Zeros(new Shape(1), type);
        var line = Factory.Linspace(-1, 1, count, type);
        return alignCorners ? line : line * ((count - 1.0) / count);
    }

    /// <summary>From -1 to 1 to numbers of elements.</summary>
    private static Tensor Scaled(Tensor at, long size, bool alignCorners) =>
        alignCorners ? (at + 1) * ((size - 1) / 2.0) : (((at + 1) * size) - 1) / 2;

    private static Tensor Inside(Tensor at, long size, GridSamplePaddingMode padding, bool alignCorners) =>
        padding switch
        {
            GridSamplePaddingMode.Border => Clipped(at, size),
            GridSamplePaddingMode.Reflection => Clipped(Reflected(at, size, alignCorners), size),
            _ => at,
        };

    /// <summary>Beyond the border the place no longer matters, so it has no gradient there.</summary>
    private static Tensor Clipped(Tensor at, long size)
    {
        var clipped = at.detach().clamp(0, size - 1);
        return where((at.detach() > 0).logical_and(at.detach() < size - 1), at, clipped);
    }

    private static Tensor Reflected(Tensor at, long size, bool alignCorners)
    {
        var (low, span) = alignCorners ? (0.0, size - 1.0) : (-0.5, (double)size);
        if (span == 0)
            return at * 0;
        var distance = (at - low).abs();
        var turns = (distance.detach() / span).floor();
        var rest = distance - (turns * span);
        return where((turns / 2).floor() * 2 == turns, rest, span - rest) + low;
    }

    /// <summary>A small move reads the same element: the grid's gradient is zero, but it is there.</summary>
    private static Tensor Nearest(Tensor image, Shape shape, Tensor[] at)
    {
        var y = Read(image, shape, [.. at.Select(Functions.Round)]);
        return where(zeros_like(y, ScalarType.Bool), at[0], y);
    }

    private static Tensor Corners(Tensor image, Shape shape, Tensor[] at)
    {
        Tensor[] lower = [.. at.Select(a => Functions.Floor(a.detach()))];
        Tensor? sum = null;
        for (var corner = 0; corner < 1 << at.Length; corner++)
        {
            var places = new Tensor[at.Length];
            Tensor? weight = null;
            for (var d = 0; d < at.Length; d++)
            {
                var upper = (corner >> d & 1) == 1;
                places[d] = upper ? lower[d] + 1 : lower[d];
                var share = upper ? at[d] - lower[d] : places[d] + 1 - at[d];
                weight = weight is null ? share : weight * share;
            }
            var part = Read(image, shape, places) * weight!;
            sum = sum is null ? part : sum + part;
        }
        return sum!;
    }

    /// <summary>Reads elements at whole places (B, 1, P); what lies outside is 0.</summary>
    private static Tensor Read(Tensor image, Shape shape, Tensor[] at)
    {
        Tensor? inside = null, index = null;
        for (var d = 0; d < at.Length; d++)
        {
            var (place, size) = (at[d].detach(), shape[d + 2]);
            var fits = (place >= 0).logical_and(place <= size - 1);
            inside = inside is null ? fits : inside.logical_and(fits);
            // Places far outside and NaN must become some index too.
            var whole = where(fits, place, zeros_like(place)).to_type(ScalarType.Int64);
            index = index is null ? whole : (index * size) + whole;
        }
        var wanted = new Shape(image.Sizes[0], image.Sizes[1], index!.Sizes[2]);
        var values = image.gather(2, Views.Expand(index, wanted));
        return where(Views.Expand(inside!, wanted), values, zeros_like(values));
    }

    private static void Check(Tensor x, Tensor grid)
    {
        var rank = x.Rank - 2;
        var fits = rank is 2 or 3 && grid.Rank == x.Rank && grid.Sizes[0] == x.Sizes[0]
            && grid.Sizes[grid.Rank - 1] == rank && x.Type.IsFloat() && grid.Type == x.Type;
        for (var d = 2; d < x.Rank; d++)
            fits = fits && x.Sizes[d] > 0;
        if (!fits)
            throw new ArgumentException(
                "[grid_sample] expected an input (B, C, H, W) with a grid (B, H', W', 2), or (B, C, D, H, W) with " +
                $"(B, D', H', W', 3), of one floating-point type, got {x.Type.Name()} {x.Sizes} and " +
                $"{grid.Type.Name()} {grid.Sizes}");
    }
}
