using TorchSharp.Modules;
using static TorchSharp.torch;

namespace TorchSharp.Vision.Models;

/// <summary>Does what all networks do when they are made.</summary>
internal static class ModelParts
{
    /// <summary>Registers a part under a name, and gives it back.</summary>
    public static T Part<T>(this nn.Module owner, string name, T part)
        where T : nn.Module
    {
        owner.register_module(name, part);
        return part;
    }

    /// <summary>Makes convolution, batch norm (eps 0.001) and relu, as the Inception networks use them.</summary>
    public static Sequential NormedConv(
        long from, long to, (long, long) kernel, (long, long)? stride = null, (long, long)? padding = null) =>
        nn.Sequential(
            ("conv", nn.Conv2d(from, to, kernel, stride, padding, bias: false)),
            ("bn", nn.BatchNorm2d(to, eps: 0.001)),
            ("relu", nn.ReLU(inplace: true)));

    /// <summary>
    /// Fills convolutions so that the deviation of gradients survives rectifiers, and norms with scale 1 and shift 0.
    /// </summary>
    /// <param name="model">The network.</param>
    /// <param name="linear">Whether linear layers get normal weights with deviation 0.01 and no bias.</param>
    public static void Fill(nn.Module model, bool linear)
    {
        foreach (var (_, module) in model.named_modules())
        {
            switch (module)
            {
                case Conv2d conv:
                    nn.init.kaiming_normal_(
                        conv.weight, mode: nn.init.FanInOut.FanOut, nonlinearity: nn.init.NonlinearityType.ReLU);
                    Zero(conv.bias);
                    break;
                case BatchNorm2d norm when norm.affine:
                    nn.init.ones_(norm.weight);
                    Zero(norm.bias);
                    break;
                case GroupNorm { weight: { } weight } norm:
                    nn.init.ones_(weight);
                    Zero(norm.bias);
                    break;
                case Linear layer when linear:
                    nn.init.normal_(layer.weight, 0, 0.01);
                    Zero(layer.bias);
                    break;
            }
        }
    }

    /// <summary>Fills a network from a file, or with random numbers where there is none.</summary>
    /// <param name="model">The network.</param>
    /// <param name="file">A file in TorchSharp's format; null or empty for none.</param>
    /// <param name="fill">Fills with random numbers.</param>
    /// <param name="skip">Names to leave alone in the file.</param>
    /// <param name="device">Where the network goes.</param>
    public static void Start(nn.Module model, string? file, Action fill, string[] skip, Device? device)
    {
        if (string.IsNullOrEmpty(file))
            fill();
        else
            model.load(file, skip: skip);
        if (device is not null)
            model.to(device);
    }

    /// <summary>Rounds to a multiple of a divisor, but never down by more than a tenth.</summary>
    public static long Divisible(double value, long divisor)
    {
        var rounded = Math.Max(divisor, (long)(value + (divisor / 2.0)) / divisor * divisor);
        return rounded < 0.9 * value ? rounded + divisor : rounded;
    }

    /// <summary>Turns the scaling of ImageNet's means and deviations into -1 to 1.</summary>
    public static Tensor Rescale(Tensor x)
    {
        using var scale = tensor(new[] { 0.229f / 0.5f, 0.224f / 0.5f, 0.225f / 0.5f }).reshape(1, 3, 1, 1);
        using var shift = tensor(new[] { -0.015f / 0.5f, -0.044f / 0.5f, -0.094f / 0.5f }).reshape(1, 3, 1, 1);
        return (x * scale) + shift;
    }

    private static void Zero(Tensor? bias)
    {
        if (bias is not null)
            nn.init.zeros_(bias);
    }
}
