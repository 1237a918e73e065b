using DeepLearning.TorchSharp.Tests.Harness;
using static TorchSharp.torch;

namespace DeepLearning.TorchSharp.Tests.Ops;

/// <summary>Functions of two operands, bits, rounding, questions, in-place forms.</summary>
internal sealed class PairRows : IRows
{
    private static readonly ScalarType[] Halves = [ScalarType.Float16, ScalarType.BFloat16];

    public string Area => "ops_pairs";

    public IEnumerable<Row> Rows => [.. Floats, .. Special, .. Integers, .. Questions, .. InPlaceForms];

    private static Row[] Floats =>
    [
        new Row("hypot", t => t[0].hypot(t[1])) { Types = Halves }
            .Empty(() => [ones(0, 3), ones(3)], 0, 3)
            .Fails<ArgumentException>(() => ones(2).hypot(ones(3)),
                "[hypot] expected shapes that broadcast, got (2) and (3): dimension -1 is 2 against 3; make them " +
                "equal " +
                "or 1 (reshape, unsqueeze, transpose?)"),
        new("hypot/row", t => hypot(t[0], t[1])),
        new("hypot_like/broadcast", t => t[0].hypot(t[1])),
        new("logaddexp", t => t[0].logaddexp(t[1])) { Types = Halves },
        new("logaddexp/row", t => logaddexp(t[0], t[1])),
        new("logaddexp2", t => t[0].logaddexp2(t[1])) { Types = Halves },
        new("logaddexp2/row", t => logaddexp2(t[0], t[1])),
        new("copysign", t => t[0].copysign(t[1])) { Types = Halves },
        new("copysign/row", t => copysign(t[0], t[1])),
        new("fmax", t => t[0].fmax(t[1])) { Types = [.. Halves, ScalarType.Int32] },
        new("fmax/row", t => fmax(t[0], t[1])),
        new("fmin", t => t[0].fmin(t[1])) { Types = [.. Halves, ScalarType.Int64] },
        new("fmin/row", t => fmin(t[0], t[1])),
        new("ldexp", t => t[0].ldexp(t[1])),
        new("ldexp/row", t => ldexp(t[0], t[1])),
        new("float_power", t => t[0].float_power(t[1])),
        new("arctan2", t => t[0].arctan2(t[1])),
        new Row("frexp", t => t[0].frexp().Mantissa).Fails<InvalidOperationException>(() => arange(3).frexp(),
            "[frexp] expected floating-point numbers, got int64 of shape (3); convert first: x.to(ScalarType.Float32)"),
        new("frexp/exponent", t => t[0].frexp().Exponent) { Gradient = false },
        new("round/2", t => t[0].round(2)) { Gradient = false, Types = [ScalarType.Int32] },
        new("round/-1", t => round(t[0], -1)) { Gradient = false },
        new("arccosh", t => t[0].arccosh()) { Types = Halves, Loose = 4 },
        new("arcsinh", t => arcsinh(t[0])) { Types = Halves },
        new("arctanh", t => arctanh(t[0])) { Types = Halves },
        new("lerp", t => lerp(t[0], t[1], t[2])),
    ];

    private static Row[] Special =>
    [
        Table("fmax", (a, b) => a.fmax(b)),
        Table("fmin", (a, b) => a.fmin(b)),
        Table("logaddexp", (a, b) => a.logaddexp(b)),
        Table("logaddexp2", (a, b) => a.logaddexp2(b)),
        Table("hypot", (a, b) => a.hypot(b)),
        Table("copysign", (a, b) => a.copysign(b)),
        Table("nextafter", (a, b) => a.nextafter(b)),
        Table("heaviside", (a, b) => a.heaviside(b)),
        new Row("nextafter", t => t[0].nextafter(t[1])) { Gradient = false }.Fails<InvalidOperationException>(
            () => ones(2).nextafter(arange(2)),
            "[nextafter] expected two floating-point tensors of one type, got float32 (2) and int64 (2); convert " +
            "one of " +
            "them"),
        new Row("heaviside", t => t[0].heaviside(t[1])) { Gradient = false, Types = [ScalarType.Int32] }
            .Fails<InvalidOperationException>(() => ones(2).heaviside(arange(2)),
                "[heaviside] expected two tensors of one type, got float32 (2) and int64 (2); convert one of them"),
        new("nan_to_num", t => t[0].nan_to_num()) { Gradient = false },
        new("nan_to_num/given", t => nan_to_num(t[0], 0.5, 7.0, -7.0)) { Gradient = false },
        new("signbit", t => t[0].signbit()) { Gradient = false, Types = Halves },
    ];

    private static Row[] Integers =>
    [
        .. ForIntegers("gcd", t => t[0].gcd(t[1]), "int64", "int32", "int16", "int8"),
        .. ForIntegers("lcm", t => lcm(t[0], t[1]), "int64", "int32", "int16"),
        .. ForIntegers("bitwise_left_shift", t => t[0].bitwise_left_shift(t[1]), "int64", "int32", "int16", "int8"),
        .. ForIntegers("bitwise_right_shift", t => t[0].bitwise_right_shift(t[1]), "int64", "int32", "int16", "int8"),
        new Row("gcd_", t => t[0].clone().gcd_(t[1]))
        {
            Gradient = false,
            Inputs = () => [tensor(new[] { 12L, 18 }), tensor(new[] { 8L, 27 })],
        }.Fails<InvalidOperationException>(() => ones(2).gcd(ones(2)),
            "[gcd] expected integers, got float32 (2) and float32 (2)"),
    ];

    private static Row[] Questions =>
    [
        new("isin", t => t[0].isin(t[1])) { Gradient = false },
        new("isin/invert", t => isin(t[0], t[1], invert: true)) { Gradient = false },
        new("isin/none", t => t[0].isin(t[1])) { Gradient = false },
        new("isin/float", t => t[0].isin(t[1])) { Gradient = false },
        new("isposinf", t => t[0].isposinf()) { Gradient = false },
        new("isneginf", t => isneginf(t[0])) { Gradient = false },
        new("isreal", t => t[0].isreal()) { Gradient = false },
        new("isnan", t => t[0].isnan()) { Gradient = false },
        new("isinf", t => t[0].isinf()) { Gradient = false },
        new("isfinite", t => t[0].isfinite()) { Gradient = false },
    ];

    private static Row[] InPlaceForms =>
    [
        new("add_", t => add_(t[0], t[1])) { InPlace = true },
        new("sub_", t => sub_(t[0], t[1])) { InPlace = true },
        new("mul_", t => multiply_(t[0], t[1])) { InPlace = true },
        new("div_", t => div_(t[0], t[1])) { InPlace = true },
        new("pow_", t => t[0].pow_(t[1])) { InPlace = true },
        new("fmod_", t => t[0].fmod_(t[1])) { InPlace = true },
        new("remainder_", t => t[0].remainder_(t[1])) { InPlace = true },
        new("true_divide_", t => t[0].true_divide_(t[1])) { InPlace = true },
        new("atan2_", t => arctan2_(t[0], t[1])) { InPlace = true },
        new("floor_divide_", t => t[0].clone().floor_divide_(t[1])) { Gradient = false },
        new("addcmul_", t => addcmul_(t[0], t[1], t[2], 0.5)) { InPlace = true },
        new("addcdiv_", t => addcdiv_(t[0], t[1], t[2], 0.5)) { InPlace = true },
    ];

    private static Row Table(string op, Func<Tensor, Tensor, Tensor> call) =>
        new($"{op}/special", t => call(t[0].unsqueeze(1), t[1].unsqueeze(0))) { Gradient = false };

    private static IEnumerable<Row> ForIntegers(string op, Func<Tensor[], Tensor> call, params string[] types) =>
        types.Select(type => new Row($"{op}/{type}", call) { Gradient = false });
}
