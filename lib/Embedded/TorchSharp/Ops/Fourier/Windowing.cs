using TorchSharp.Kernels.Special;
using TorchSharp.Storage;
using static TorchSharp.torch;

namespace TorchSharp.Ops.Fourier;

/// <summary>Windows: symmetric ones, or periodic ones, which are symmetric ones of one more, less the last.</summary>
internal static unsafe class Windowing
{
    public static Tensor Cosines(
        string op, long length, bool periodic, double[] weights, ScalarType? type, Device? device, bool requiresGrad) =>
        Make(op, length, periodic, type, device, requiresGrad, (k, last) =>
        {
            var sum = 0.0;
            for (var j = 0; j < weights.Length; j++)
                sum += weights[j] * Math.Cos(2 * Math.PI * j * k / last);
            return sum;
        });

    public static Tensor Triangle(
        string op, long length, bool periodic, ScalarType? type, Device? device, bool requiresGrad) =>
        Make(op, length, periodic, type, device, requiresGrad, (k, last) => 1 - Math.Abs((2 * k / last) - 1));

    public static Tensor Kaiser(
        string op, long length, bool periodic, double beta, ScalarType? type, Device? device, bool requiresGrad) =>
        Make(op, length, periodic, type, device, requiresGrad, (k, last) =>
        {
            var place = (2 * k / last) - 1;
            var height = Math.Sqrt(Math.Max(0, 1 - (place * place)));
            return ModifiedBessel.I0.Of(beta * height) / ModifiedBessel.I0.Of(beta);
        });

    private static Tensor Make(
        string op, long length, bool periodic, ScalarType? type, Device? device, bool requiresGrad,
        Func<double, double, double> value)
    {
        Creation.CheckDevice(device);
        var target = type ?? Factory.DefaultFloat;
        if (length < 0 || !target.IsFloat())
            throw new ArgumentException(
                $"[{op}] expected a length of at least 0 and a floating-point type, got {length} and {target.Name()}");
        using var result = Factory.Empty(new Shape(length), ScalarType.Float64, tracked: false);
        var last = periodic ? length : length - 1;
        for (var k = 0L; k < length; k++)
            result.Data<double>()[k] = length == 1 ? 1 : value(k, last);
        return Creation.Finish(Conversion.Copy(result, target), requiresGrad);
    }
}
