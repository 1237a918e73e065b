using DeepLearning.TorchSharp.Tests.Harness;
using static TorchSharp.torch;

namespace DeepLearning.TorchSharp.Tests.Types;

/// <summary>Complex numbers: made from real inputs inside the row, seen as real at its end.</summary>
internal sealed class ComplexRows : IRows
{
    public string Area => "dtypes";

    public IEnumerable<Row> Rows =>
    [
        .. Unary,
        .. Pairs,
        .. Shapes,
        .. Others,
        .. ShortFloats,
    ];

    private static IEnumerable<Row> Others =>
    [
        Of("cumprod", z => z[0].cumprod(1)), Of("prod1", z => z[0].prod(1)),
        Of("einsum", z => einsum("ij,kj->ik", z[0], z[1])), Of("kron", z => kron(z[0], z[1])),
        Of("outer", z => z[0].outer(z[1])), Of("dot", z => z[0].dot(z[1])), Of("vdot", z => z[0].vdot(z[1])),
        Of("addmm", z => addmm(z[0], z[1], z[2], 0.5f, 2)), Of("addcmul", z => z[0].addcmul(z[1], z[2], 0.5)),
        Of("addcdiv", z => z[0].addcdiv(z[1], z[2], 0.5)), Of("lerp", z => lerp(z[0], z[1], 0.25)),
        Of("diff", z => z[0].diff()), Of("cross", z => linalg.cross(z[0], z[1], 1)), Of("trace", z => z[0].trace()),
        Of("tril", z => z[0].tril()), Of("flip", z => z[0].flip(1)), Of("roll", z => z[0].roll(1, 1)),
        Of("adjoint", z => z[0].mH),
        Of("masked_fill", z => z[0].masked_fill(z[0].real.gt(0), new System.Numerics.Complex(1, 2))),
        Of("index_add", z => z[0].index_add(0, tensor(new long[] { 1, 1 }), z[1], 1)),
        Of("stack", z => stack([z[0], z[1]], 1)), Of("repeat", z => z[0].repeat(2, 1)),
        Of("expand", z => z[0].expand(2, 2, 3)), Of("diag", z => z[0].diag()),
        Of("logsumexp", z => z[0].exp().sum(dim: 1).log()),
        Of("norm1", z => linalg.vector_norm(z[0], 3, [1L])),
        Of("isclose", z => z[0].isclose(z[1] + z[0] - z[1]), gradient: false),
    ];

    // The gradient of rounding is passed on, but the slope of a staircase is 0.
    private static IEnumerable<Row> ShortFloats =>
    [
        .. new[] { ScalarType.Float16, ScalarType.BFloat16 }.SelectMany(type =>
            new[] { "cast", "extremes" }.Select(name =>
                new Row($"{(type == ScalarType.Float16 ? "half" : "bfloat16")}/{name}",
                    t => t[0].to(type).to(t[0].dtype))
                {
                    Gradient = false,
                })),
    ];

    private static IEnumerable<Row> Unary =>
    [
        Of("neg", z => -z[0]), Of("exp", z => z[0].exp()), Of("log", z => z[0].log()),
        Of("log10", z => z[0].log10()), Of("log2", z => z[0].log2()), Of("sqrt", z => z[0].sqrt()),
        Of("rsqrt", z => z[0].rsqrt()), Of("sin", z => z[0].sin()), Of("cos", z => z[0].cos()),
        Of("tan", z => z[0].tan()), Of("asin", z => z[0].asin()), Of("acos", z => z[0].acos()),
        Of("atan", z => z[0].atan()), Of("sinh", z => z[0].sinh()), Of("cosh", z => z[0].cosh()),
        Of("tanh", z => z[0].tanh()), Of("reciprocal", z => z[0].reciprocal()), Of("square", z => z[0].square()),
        Of("abs", z => z[0].abs()), Of("angle", z => z[0].angle()), Of("conj_physical", z => z[0].conj_physical()),
        Of("sigmoid", z => z[0].sigmoid()), Of("conj", z => z[0].conj()), Of("real", z => z[0].real * 2),
        Of("imag", z => z[0].imag * 2), Of("power-spectrum", z => z[0].abs().pow(2).add(1e-3).log()),
        Of("pow3", z => z[0].pow(3)), Of("pow1.5", z => z[0].pow(1.5)),
        Of("mul-i", z => z[0] * new System.Numerics.Complex(0.5, 2)),
        Of("sgn", z => z[0].sgn()), Of("angle-of-square", z => (z[0] * z[0]).angle()),
        Of("where-abs", z => where(z[0].abs().gt(1), z[0], z[0] * 2).abs()),
        new("complex/polar", t => view_as_real(polar(t[0], t[1]))),
        new("complex/view_as_complex", t => view_as_complex(t[0].contiguous()).abs()),
        new("angle/real", t => t[0].angle()) { Gradient = false },
    ];

    private static IEnumerable<Row> Pairs =>
    [
        Of("add", z => z[0] + z[1]), Of("sub", z => z[0] - z[1]), Of("mul", z => z[0] * z[1]),
        Of("div", z => z[0] / z[1]), Of("pow", z => z[0].pow(z[1])),
        Of("matmul", z => z[0].matmul(z[1])), Of("bmm", z => z[0].matmul(z[1])),
        Of("mul-real", z => z[0] * z[1].real), Of("div-real", z => z[0] / z[1].abs()),
        Of("where", z => where(z[0].real.gt(0), z[0], z[1])), Of("cat", z => cat([z[0], z[1]])),
    ];

    private static IEnumerable<Row> Shapes =>
    [
        Of("sum", z => z[0].sum()), Of("sum0", z => z[0].sum(dim: 0)),
        Of("mean1", z => z[0].mean([1], keepdim: true)), Of("prod", z => z[0].prod()),
        Of("cumsum", z => z[0].cumsum(1)), Of("index", z => z[0].index_select(1, tensor(new long[] { 2, 0, 2 }))),
        Of("transpose", z => z[0].t().reshape(2, 3)),
        Of("gather", z => z[0].gather(1, tensor(new long[,] { { 0, 2 }, { 1, 1 } }))),
        Of("eq", z => z[0].eq(z[0].conj()), gradient: false),
        Of("norm", z => z[0].norm()), Of("var", z => z[0].var(1)), Of("std", z => z[0].std()),
    ];

    private static Row Of(string name, Func<Tensor[], Tensor> call, bool gradient = true) =>
        new($"complex/{name}", t => Real(call(Numbers(t)))) { Gradient = gradient };

    private static Tensor[] Numbers(Tensor[] parts) =>
        [.. Enumerable.Range(0, parts.Length / 2).Select(i => complex(parts[2 * i], parts[(2 * i) + 1]))];

    private static Tensor Real(Tensor y) => y.is_complex() ? view_as_real(y) : y;
}
