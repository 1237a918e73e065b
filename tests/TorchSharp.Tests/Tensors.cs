using DeepLearning.TorchSharp.Tests.Golden;
using static TorchSharp.torch;

namespace DeepLearning.TorchSharp.Tests;

/// <summary>Makes tensors for tests and compares them.</summary>
internal static class Tensors
{
    /// <summary>Makes a tensor of reference numbers.</summary>
    public static Tensor From(GoldenTensor golden, bool requiresGrad = false)
    {
        var type = TypeOf(golden.DType);
        var flat = golden.Doubles.Length > 0 || type is ScalarType.Float32 or ScalarType.Float64
            ? tensor(golden.Doubles, dtype: type)
            : tensor(golden.Longs, dtype: type);
        return flat.reshape(golden.Shape).requires_grad_(requiresGrad);
    }

    /// <summary>The same values with neighbours apart: every second element of a tensor twice as long.</summary>
    public static Tensor Strided(Tensor x)
    {
        if (x.dim() == 0)
            return x * 1;
        if (x.dtype == ScalarType.Int64)
            return stack([x, x], -1).select(-1, 0);
        return stack([x, x.detach() + 1], -1).select(-1, 0);
    }

    /// <summary>1, 2, 3, 1, 2, 3, ... in the shape of a result.</summary>
    public static Tensor Weights(Tensor result) =>
        ((arange(result.numel()) % 3) + 1).to_type(result.dtype).reshape(result.shape);

    public static double[] Doubles(this Tensor x) => x.detach().to_type(ScalarType.Float64).data<double>().ToArray();

    private static ScalarType TypeOf(string name) => name switch
    {
        "float32" => ScalarType.Float32,
        "float64" => ScalarType.Float64,
        "int64" => ScalarType.Int64,
        "int32" => ScalarType.Int32,
        "int16" => ScalarType.Int16,
        "int8" => ScalarType.Int8,
        "uint8" => ScalarType.Byte,
        "bool" => ScalarType.Bool,
        _ => throw new ArgumentException(name),
    };
}
