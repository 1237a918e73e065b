using TorchSharp.Autograd;
using TorchSharp.Kernels;
using TorchSharp.Storage;
using static TorchSharp.torch;

namespace TorchSharp.Ops;

/// <summary>
/// Complex numbers and their parts. A gradient of a complex number is dL/dRe + i dL/dIm, PyTorch's convention: going
/// down it is the steepest way, and a function with derivative f' hands back dOut conj(f').
/// </summary>
internal static class Complexes
{
    /// <summary>y[..., 0] = Re x, y[..., 1] = Im x over the same memory; dx = dOut seen as complex again.</summary>
    public static Tensor ViewAsReal(Tensor x)
    {
        if (!x.Type.IsComplex())
            throw NotComplex("view_as_real", x);
        using var parts = OtherConversions.Parts(x);
        var y = new Tensor(parts) { IsOtherType = true };
        return Tape.Wants(x) ? Tape.Record(y, new AsRealNode(x)) : y;
    }

    /// <summary>Sees a last dimension of two numbers as one complex number over the same memory.</summary>
    public static Tensor ViewAsComplex(Tensor x)
    {
        if (x.Type is not (ScalarType.Float32 or ScalarType.Float64))
            throw new InvalidOperationException(
                $"[view_as_complex] expected float32 or float64, got {x.Type.Name()} of shape {x.Sizes}");
        if (x.Rank == 0 || x.Sizes[x.Rank - 1] != 2)
            throw new InvalidOperationException(
                $"[view_as_complex] expected a last dimension of size 2 (real, imaginary), got shape {x.Sizes}");
        if (x.Strides[^1] != 1 || x.Offset % 2 != 0 || x.Strides.SkipLast(1).Any(s => s % 2 != 0))
            throw new InvalidOperationException(
                $"[view_as_complex] expected the two parts next to each other, got {x.Sizes} with strides " +
                $"{new Shape(x.Strides)}; use contiguous()");
        var sizes = new Shape(x.Sizes.Sizes[..^1].ToArray());
        long[] strides = [.. x.Strides.SkipLast(1).Select(s => s / 2)];
        var y = new Tensor(x.Block.AddReference(), sizes, strides, x.Offset / 2, x.Type.ComplexType())
        {
            IsOtherType = true,
        };
        return Tape.Wants(x) ? Tape.Record(y, new AsComplexNode(x)) : y;
    }

    /// <summary>The real (0) or imaginary (1) parts over the same memory.</summary>
    public static Tensor Part(Tensor x, int part) => Views.Select(ViewAsReal(x), -1, part);

    public static Tensor Real(Tensor x) => x.Type.IsComplex() ? Part(x, 0) : x;

    public static Tensor Imaginary(Tensor x) => x.Type.IsComplex()
        ? Part(x, 1)
        : throw new InvalidOperationException(
            $"[imag] expected complex numbers, got {x.Type.Name()} of shape {x.Sizes}; real numbers have none");

    /// <summary>y = a + i b.</summary>
    public static Tensor Make(Tensor real, Tensor imaginary)
    {
        if (real.Type != imaginary.Type || !real.Type.IsFloat())
            throw new InvalidOperationException(
                $"[complex] expected two float32 or two float64 tensors, got {real.Type.Name()} {real.Sizes} and " +
                $"{imaginary.Type.Name()} {imaginary.Sizes}");
        var shape = Broadcast.Shapes("complex", real.Sizes, imaginary.Sizes);
        if (real.Type.IsShortFloat())
            (real, imaginary) = (Conversion.To(real, ScalarType.Float32), Conversion.To(imaginary, ScalarType.Float32));
        return ViewAsComplex(Joining.Stack([Views.Expand(real, shape), Views.Expand(imaginary, shape)], -1));
    }

    /// <summary>y = r (cos a + i sin a).</summary>
    public static Tensor Polar(Tensor radius, Tensor angle)
    {
        if (radius.Type != angle.Type || radius.Type is not (ScalarType.Float32 or ScalarType.Float64))
            throw new InvalidOperationException(
                $"[polar] expected two float32 or two float64 tensors, got {radius.Type.Name()} {radius.Sizes} and " +
                $"{angle.Type.Name()} {angle.Sizes}");
        return Make(
            Arithmetic.Multiply(radius, Functions.Cos(angle)), Arithmetic.Multiply(radius, Functions.Sin(angle)));
    }

    /// <summary>y = conj(x); dx = conj(dOut). A real tensor is its own.</summary>
    public static Tensor Conj(Tensor x)
    {
        if (!x.Type.IsComplex())
            return x;
        var y = Pointwise.Unary<ComplexRows.Conjugate>(x);
        return Tape.Wants(x) ? Tape.Record(y, new ConjNode(x)) : y;
    }

    /// <summary>y = |x|; dx = dOut x / |x|, 0 at 0.</summary>
    public static Tensor Abs(Tensor x)
    {
        var y = Factory.Empty(x.Sizes, x.Type.PartType());
        if (x.Type == ScalarType.ComplexFloat32)
            Pointwise.One<Pair<float>, float, ComplexRows.Abs<float>>(x, y);
        else
            Pointwise.One<Pair<double>, double, ComplexRows.Abs<double>>(x, y);
        return Tape.Wants(x) ? Tape.Record(y, new AbsNode(x)) : y;
    }

    /// <summary>y = atan2(Im x, Re x); of a real number 0 or, below 0, pi.</summary>
    public static Tensor Angle(Tensor x)
    {
        if (x.Type.IsComplex())
            return Arithmetic.Atan2(Part(x, 1), Part(x, 0));
        x = Pointwise.AsFloat(x);
        using var pi = Factory.Full(Shape.Scalar, Math.PI, x.Type);
        using var zero = Factory.Zeros(Shape.Scalar, x.Type);
        var y = Selection.Where(Comparison.Less(x, 0), pi, zero);
        return Functions.Flat(x, Selection.Where(Comparison.IsNaN(x), Views.Detach(x), y));
    }

    /// <summary>y = x / |x|, 0 at 0; of real numbers the sign.</summary>
    public static Tensor Sgn(Tensor x)
    {
        if (!x.Type.IsComplex())
            return Functions.Sign(x);
        var size = Abs(x);
        var zero = Comparison.Equal(size, 0);
        return Arithmetic.Divide(x, Selection.MaskedFill(size, zero, 1));
    }

    /// <summary>(a + ib)(c + id) from four real products.</summary>
    public static Tensor MatMul(Tensor a, Tensor b, string op)
    {
        var (ar, ai, br, bi) = (Part(a, 0), Part(a, 1), Part(b, 0), Part(b, 1));
        var real = Arithmetic.Subtract(MatrixProduct.MatMul(ar, br, op), MatrixProduct.MatMul(ai, bi, op));
        return Make(real, Arithmetic.Add(MatrixProduct.MatMul(ar, bi, op), MatrixProduct.MatMul(ai, br, op)));
    }

    private static InvalidOperationException NotComplex(string op, Tensor x) => new(
        $"[{op}] expected complex numbers, got {x.Type.Name()} of shape {x.Sizes}");

    private sealed class AsRealNode(Tensor x) : Node(x)
    {
        public override void Backward(Tensor dOut) => Give(0, ViewAsComplex(Conversion.Dense(dOut)));
    }

    private sealed class AsComplexNode(Tensor x) : Node(x)
    {
        public override void Backward(Tensor dOut) => Give(0, ViewAsReal(dOut));
    }

    private sealed class ConjNode(Tensor x) : Node(x)
    {
        public override void Backward(Tensor dOut) => Give(0, Conj(dOut));
    }

    private sealed class AbsNode : Node
    {
        private readonly Saved _x;

        public AbsNode(Tensor x)
            : base(x) => _x = Save(x);

        public override void Backward(Tensor dOut) => Give(0, Arithmetic.Multiply(Sgn(_x.Value), dOut));
    }
}
