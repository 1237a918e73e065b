using static TorchSharp.torch;

namespace TorchSharp.Vision.Transforms;

/// <summary>Changes how bright and how colourful pictures are.</summary>
internal static class Colours
{
    /// <summary>Gets the value of white: 1 for floating-point pictures, else the largest integer.</summary>
    public static double White(ScalarType type) => type switch
    {
        ScalarType.Byte => 255,
        ScalarType.Int8 => sbyte.MaxValue,
        ScalarType.Int16 => short.MaxValue,
        ScalarType.Int32 => int.MaxValue,
        ScalarType.Int64 => long.MaxValue,
        _ when is_integral(type) => 1,
        _ => 1,
    };

    /// <summary>Mixes a picture with another: ratio * image + (1 - ratio) * other, kept between black and
    /// white.</summary>
    public static Tensor Blend(Tensor image, Tensor other, double ratio)
    {
        var whole = !image.is_floating_point();
        var mixed = (Real(image) * ratio) + (Real(other) * (1 - ratio));
        mixed = mixed.clamp(0, White(image.dtype));
        return whole ? mixed.to(image.dtype) : mixed;
    }

    /// <summary>Gets floating-point numbers to compute with.</summary>
    public static Tensor Real(Tensor image) => image.is_floating_point() ? image : image.to(ScalarType.Float32);

    /// <summary>Computes 0.2989 R + 0.587 G + 0.114 B, one channel; integers lose what is behind the point.</summary>
    public static Tensor Grey(Tensor image)
    {
        var (r, g, b) = (image.select(-3, 0), image.select(-3, 1), image.select(-3, 2));
        var grey = (Real(r) * 0.2989) + (Real(g) * 0.587) + (Real(b) * 0.114);
        return grey.to(image.dtype).unsqueeze(-3);
    }

    /// <summary>Checks that a picture has one or three channels.</summary>
    public static long Channels(string op, Tensor image)
    {
        Frames.Size(op, image, 3);
        var channels = image.shape[^3];
        return channels is 1 or 3 ? channels : throw new ArgumentException(
            $"[{op}] expected a picture (..., C, H, W) with 1 or 3 channels, got {image.Sizes}");
    }

    /// <summary>Scales between the ranges of two types; black stays black and white stays white.</summary>
    public static Tensor Convert(Tensor image, ScalarType type)
    {
        ArgumentNullException.ThrowIfNull(image);
        if (image.dtype == type)
            return image.alias();
        using var scope = NewDisposeScope();
        return Converted(image, type).MoveToOuterDisposeScope();
    }

    private static Tensor Converted(Tensor image, ScalarType type)
    {
        var (from, to) = (image.dtype, type);
        if (image.is_floating_point())
        {
            if (is_floating_point(to))
                return image.to(to);
            if ((from == ScalarType.Float32 && to is ScalarType.Int32 or ScalarType.Int64) || to == ScalarType.Int64)
                throw new ArgumentException(
                    $"[convert_image_dtype] expected a type whose white {from} holds exactly, got {to}; use uint8");
            // Just below the next integer: 1.0 becomes the largest one, and every integer gets an equal range.
            return (image * (White(to) + 1 - 1e-3)).to(to);
        }
        if (is_floating_point(to))
            return image.to(to) / White(from);
        var (white, target) = (White(from), White(to));
        return white > target
            ? image.div((long)((white + 1) / (target + 1)), RoundingMode.floor).to(to)
            : image.to(to) * (long)((target + 1) / (white + 1));
    }
}
