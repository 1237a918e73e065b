using DeepLearning.Display.Drawing;
using DeepLearning.Visuals.Core;
using DeepLearning.Visuals.Pictures;
using static TorchSharp.torch;

namespace DeepLearning.Visuals.Boards;

/// <summary>What a model is given, as pictures: whatever its range and its channels.</summary>
/// <param name="Set">The pictures.</param>
/// <param name="Note">What was changed to show them, or nothing.</param>
internal sealed record InputPicture(PictureSet Set, string Note)
{
    /// <summary>Reads images of any range; channels other than 1 or 3 are averaged.</summary>
    /// <param name="op">Who asks, for messages.</param>
    /// <param name="images">Shape (N, C, H, W).</param>
    public static InputPicture Read(string op, Tensor images)
    {
        var values = Tensors.Floats(images);
        Tensors.RequireFinite(op, "the image", values);
        int count = (int)images.shape[0], given = (int)images.shape[1];
        int height = (int)images.shape[2], width = (int)images.shape[3];
        var (low, high) = (values.Min(), values.Max());
        var (notes, channels) = (new List<string>(), given is 1 or 3 ? given : 1);
        if (channels != given)
            notes.Add($"the mean of {given} channels is shown");
        var whole = images.dtype == ScalarType.Byte;
        var plain = !whole && low >= -1e-3f && high <= 1 + 1e-3f;
        if (whole)
            (low, high) = (0, 255);
        else if (plain)
            (low, high) = (0, 1);
        else
            notes.Add($"pixels from {Pack.Short(low)} to {Pack.Short(high)} are shown as black to white");
        var scale = high > low ? 255 / (high - low) : 0;
        var bytes = new byte[count][];
        for (var n = 0; n < count; n++)
            bytes[n] = Interleave(values.AsSpan(n * given * height * width), given, channels, height * width, low,
                scale);
        return new InputPicture(new PictureSet(height, width, channels, bytes), string.Join("; ", notes));
    }

    /// <summary>
    /// One picture as an address that needs no file: at most so many pixels along a side, and fewer where they would
    /// take more room than an output has.
    /// </summary>
    public string Uri(int index = 0, int maxSide = 224, int room = 56_000)
    {
        while (true)
        {
            var small = (Set with { Bytes = [Set.Bytes[index]] }).Shrink(maxSide);
            var uri = Png.DataUri(small.ToPng(0));
            if (uri.Length <= room || maxSide <= 16)
                return uri;
            maxSide = Math.Min(maxSide, Math.Max(Set.Width, Set.Height)) * 2 / 3;
        }
    }

    /// <summary>Cuts a window out of one picture.</summary>
    public string Cut(int index, int top, int left, int height, int width)
    {
        var pixels = new byte[height * width * Set.Channels];
        for (var y = 0; y < height; y++)
        {
            var from = (((top + y) * Set.Width) + left) * Set.Channels;
            Set.Bytes[index].AsSpan(from, width * Set.Channels).CopyTo(pixels.AsSpan(y * width * Set.Channels));
        }

        return Png.DataUri(new PictureSet(height, width, Set.Channels, [pixels]).ToPng(0));
    }

    private static byte[] Interleave(
        ReadOnlySpan<float> planes, int given, int channels, int size, float low, float scale)
    {
        var bytes = new byte[size * channels];
        for (var i = 0; i < size; i++)
        {
            for (var c = 0; c < channels; c++)
            {
                var value = given == channels ? planes[(c * size) + i] : Mean(planes, given, size, i);
                bytes[(i * channels) + c] = (byte)Math.Clamp(MathF.Round((value - low) * scale), 0, 255);
            }
        }

        return bytes;
    }

    private static float Mean(ReadOnlySpan<float> planes, int given, int size, int i)
    {
        var sum = 0f;
        for (var c = 0; c < given; c++)
            sum += planes[(c * size) + i];
        return sum / given;
    }
}
