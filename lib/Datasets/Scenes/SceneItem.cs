namespace DeepLearning.Datasets;

/// <summary>One thing in a picture: its box as edges in pixels, its class, and perhaps its mask.</summary>
internal sealed record SceneItem(float Left, float Top, float Right, float Bottom, long Label, MaskPatch? Mask = null)
{
    /// <summary>Makes an item of a mask; its box is the mask's extent.</summary>
    /// <returns>Null when the mask is empty.</returns>
    public static SceneItem? OfMask(ReadOnlySpan<bool> mask, int width, long label)
    {
        var (left, top, right, bottom) = (int.MaxValue, int.MaxValue, -1, -1);
        for (var i = 0; i < mask.Length; i++)
        {
            if (!mask[i])
                continue;
            var (y, x) = (i / width, i % width);
            (left, right) = (Math.Min(left, x), Math.Max(right, x));
            (top, bottom) = (Math.Min(top, y), Math.Max(bottom, y));
        }

        if (right < 0)
            return null;
        var patch = new MaskPatch(left, top, right - left + 1, bottom - top + 1,
            new bool[(right - left + 1) * (bottom - top + 1)]);
        for (var y = 0; y < patch.Height; y++)
            mask.Slice(((top + y) * width) + left, patch.Width).CopyTo(patch.Bits.AsSpan(y * patch.Width));
        return new SceneItem(left, top, right + 1, bottom + 1, label, patch);
    }
}

/// <summary>A mask, cut to its extent: most of a picture belongs to no thing, and is not stored.</summary>
internal sealed record MaskPatch(int X, int Y, int Width, int Height, bool[] Bits)
{
    public void CopyTo(Span<bool> picture, int width)
    {
        for (var y = 0; y < Height; y++)
        {
            for (var x = 0; x < Width; x++)
            {
                if (Bits[(y * Width) + x])
                    picture[((Y + y) * width) + X + x] = true;
            }
        }
    }
}
