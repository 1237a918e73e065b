using TorchSharp.Ops;
using TorchSharp.Storage;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Makes the tensors of new layers, outside of any dispose scope.</summary>
internal static class Fresh
{
    public static Parameter Parameter(ScalarType? dtype, params long[] sizes)
    {
        using var data = Factory.Empty(new Shape(sizes), dtype ?? Factory.DefaultFloat, tracked: false);
        return Detached(new Parameter(data));
    }

    public static Parameter Filled(ScalarType? dtype, Scalar value, params long[] sizes)
    {
        using var data = Factory.Empty(new Shape(sizes), dtype ?? Factory.DefaultFloat, tracked: false);
        Factory.Fill(data, value);
        return Detached(new Parameter(data));
    }

    public static Tensor Buffer(ScalarType dtype, Scalar value, params long[] sizes)
    {
        var data = Factory.Empty(new Shape(sizes), dtype, tracked: false);
        Factory.Fill(data, value);
        return data;
    }

    private static Parameter Detached(Parameter parameter)
    {
        parameter.DetachFromDisposeScope();
        return parameter;
    }
}
