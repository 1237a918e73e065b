using static TorchSharp.torch;

namespace TorchSharp.Vision.Images;

/// <summary>Puts the pictures of a batch into one.</summary>
internal static class Grid
{
    /// <summary>Makes (N, C, H, W) of what was given; one channel becomes three.</summary>
    public static Tensor Batch(Tensor tensor, long nrow, int padding)
    {
        ArgumentNullException.ThrowIfNull(tensor);
        if (tensor.Rank is < 2 or > 4 || tensor.Count == 0)
            throw new ArgumentException(
                $"[make_grid] expected pictures of shape (N, C, H, W), (C, H, W) or (H, W), got {tensor.Sizes}");
        if (nrow < 1 || padding < 0)
            throw new ArgumentOutOfRangeException(
                nameof(nrow), $"[make_grid] expected at least one picture in a row and a padding of 0 or more, got " +
                $"{nrow} and {padding}");
        var batch = tensor.Rank switch
        {
            2 => tensor.unsqueeze(0).unsqueeze(0),
            3 => tensor.unsqueeze(0),
            _ => tensor.alias(),
        };
        return batch.shape[1] == 1 ? batch.expand(-1, 3, -1, -1) : batch;
    }

    /// <summary>Scales to 0 to 1.</summary>
    public static Tensor Normalize(Tensor batch, (double Low, double High)? range, bool each)
    {
        if (range is { } r && !(r.Low <= r.High))
            throw new ArgumentException($"[make_grid] expected a range of values, got {r.Low} to {r.High}");
        return each
            ? stack(batch.unbind(0).Select(picture => Scaled(picture, range)))
            : Scaled(batch, range);
    }

    public static Tensor Join(Tensor batch, long nrow, int padding, double padValue)
    {
        if (batch.shape[0] == 1)
            return batch.squeeze(0).clone();
        var (count, channels) = (batch.shape[0], batch.shape[1]);
        var (height, width) = (batch.shape[2] + padding, batch.shape[3] + padding);
        var columns = Math.Min(nrow, count);
        var rows = (count + columns - 1) / columns;
        var grid = full(
            [channels, (height * rows) + padding, (width * columns) + padding], padValue, batch.dtype);
        using var _ = no_grad();
        for (var n = 0L; n < count; n++)
        {
            var place = grid.narrow(1, (n / columns * height) + padding, height - padding)
                .narrow(2, (n % columns * width) + padding, width - padding);
            place.copy_(batch.select(0, n));
        }
        return grid;
    }

    /// <summary>Turns 0 to 1 into bytes, rounded.</summary>
    public static Tensor Bytes(Tensor grid) => (grid * 255 + 0.5).clamp(0, 255).to(ScalarType.Byte);

    private static Tensor Scaled(Tensor picture, (double Low, double High)? range)
    {
        var (low, high) = range ?? (picture.min().ToDouble(), picture.max().ToDouble());
        return (picture.clamp(low, high) - low) / Math.Max(high - low, 1e-5);
    }
}
