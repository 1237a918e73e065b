using static TorchSharp.torch;

namespace TorchSharp.Vision.Transforms;

/// <summary>Turns colours on the colour circle, through hue, saturation and value.</summary>
internal static class Hue
{
    /// <summary>Turns by a share of the circle.</summary>
    /// <param name="image">(..., 3, H, W), from 0 to 1.</param>
    /// <param name="turn">1 for once around.</param>
    public static Tensor Turn(Tensor image, double turn)
    {
        var (r, g, b) = (image.select(-3, 0), image.select(-3, 1), image.select(-3, 2));
        var most = r.maximum(g).maximum(b);
        var least = r.minimum(g).minimum(b);
        var range = most - least;
        var one = ones_like(most);
        var grey = range.eq(0);
        var saturation = range / where(grey, one, most);
        var step = where(grey, one, range);
        var (fromRed, fromGreen, fromBlue) = ((most - r) / step, (most - g) / step, (most - b) / step);
        var angle = where(
            most.eq(r), fromBlue - fromGreen, where(most.eq(g), fromRed - fromBlue + 2, fromGreen - fromRed + 4));
        return Mix(((angle / 6) + 1 + turn).remainder(1), saturation, most);
    }

    /// <summary>
    /// Makes red, green and blue: each is value * (1 - saturation * w), where w goes from 0 (the colour's own third of
    /// the circle) to 1 (the opposite one).
    /// </summary>
    private static Tensor Mix(Tensor hue, Tensor saturation, Tensor value)
    {
        var parts = new[] { 5.0, 3.0, 1.0 }.Select(offset =>
        {
            var place = ((hue * 6) + offset).remainder(6);
            var weight = place.minimum(4 - place).clamp(0, 1);
            return value * (1 - (saturation * weight));
        });
        return stack(parts, -3);
    }
}
