using DeepLearning.Visuals.Boards;
using DeepLearning.Visuals.Core;
using static TorchSharp.torch;

namespace DeepLearning.Visuals.Objects;

/// <summary>A box in pixels of the image.</summary>
internal readonly record struct Rect(float Left, float Top, float Right, float Bottom)
{
    /// <summary>Gets the area; a box turned inside out has none.</summary>
    public double Area => (double)Math.Max(0, Right - Left) * Math.Max(0, Bottom - Top);

    /// <summary>The box in words.</summary>
    public override string ToString() =>
        $"({Pack.Short(Left)}, {Pack.Short(Top)}) to ({Pack.Short(Right)}, {Pack.Short(Bottom)})";

    /// <summary>
    /// Intersection over union with another box, 0 to 1; 0 where both are empty.
    /// </summary>
    public double Iou(Rect other)
    {
        var width = Math.Max(0, Math.Min(Right, other.Right) - Math.Max(Left, other.Left));
        var height = Math.Max(0, Math.Min(Bottom, other.Bottom) - Math.Max(Top, other.Top));
        var shared = (double)width * height;
        var union = Area + other.Area - shared;
        return union > 0 ? shared / union : 0;
    }
}

/// <summary>Reads boxes and what is known about them, checked.</summary>
internal static class BoxList
{
    /// <summary>Reads boxes.</summary>
    /// <exception cref="ArgumentException">They are no rows of left, top, right, bottom with left before
    /// right.</exception>
    public static Rect[] Read(string op, string what, Tensor boxes)
    {
        ArgumentNullException.ThrowIfNull(boxes);
        if (boxes.dim() != 2 || boxes.shape[1] != 4)
        {
            throw new VisualInputException(op, $"{what} of shape (N, 4): left, top, right, bottom in pixels",
                Tensors.Shape(boxes), "one box needs unsqueeze(0); centres and sizes need box_convert");
        }

        var numbers = Tensors.Floats(boxes);
        Tensors.RequireFinite(op, what, numbers);
        var rects = numbers.Chunk(4).Select(b => new Rect(b[0], b[1], b[2], b[3])).ToArray();
        var bad = Array.FindIndex(rects, r => r.Right < r.Left || r.Bottom < r.Top);
        return bad < 0 ? rects : throw new VisualInputException(op,
            $"{what} as left, top, right, bottom with left <= right and top <= bottom",
            $"{rects[bad]} at {bad}", "are they centres and sizes? Then use torchvision.ops.box_convert");
    }

    /// <summary>Reads one number per box.</summary>
    public static float[] Scores(string op, string what, Tensor scores, int count)
    {
        ArgumentNullException.ThrowIfNull(scores);
        if (scores.dim() != 1 || scores.shape[0] != count)
            throw new VisualInputException(op, $"{what} of shape ({count}), one per box", Tensors.Shape(scores));
        var numbers = Tensors.Floats(scores);
        Tensors.RequireFinite(op, what, numbers);
        return numbers;
    }
}
