using DeepLearning.TorchSharp.Tests.Golden;
using static TorchSharp.torch;

namespace DeepLearning.TorchSharp.Tests.Ops;

/// <summary>One row per op: how a reference case is computed with our tensors.</summary>
internal static class GoldenOps
{
    /// <summary>Computes a case from its inputs by name.</summary>
    public delegate Tensor Row(GoldenCase reference, IReadOnlyDictionary<string, Tensor> inputs);

    /// <summary>Keyed by the name of a case without its element type, or by the part before the first slash.</summary>
    public static IReadOnlyDictionary<string, Row> Rows { get; } =
        new Dictionary<string, Row>
        {
            ["neg"] = (_, t) => -t["x"],
            ["abs"] = (_, t) => t["x"].abs(),
            ["sign"] = (_, t) => t["x"].sign(),
            ["exp"] = (_, t) => t["x"].exp(),
            ["expm1"] = (_, t) => t["x"].expm1(),
            ["sin"] = (_, t) => t["x"].sin(),
            ["cos"] = (_, t) => t["x"].cos(),
            ["tan"] = (_, t) => t["x"].tan(),
            ["atan"] = (_, t) => t["x"].atan(),
            ["sinh"] = (_, t) => t["x"].sinh(),
            ["cosh"] = (_, t) => t["x"].cosh(),
            ["tanh"] = (_, t) => t["x"].tanh(),
            ["sigmoid"] = (_, t) => t["x"].sigmoid(),
            ["relu"] = (_, t) => t["x"].relu(),
            ["floor"] = (_, t) => t["x"].floor(),
            ["ceil"] = (_, t) => t["x"].ceil(),
            ["trunc"] = (_, t) => t["x"].trunc(),
            ["square"] = (_, t) => t["x"].square(),
            ["log"] = (_, t) => t["x"].log(),
            ["log2"] = (_, t) => t["x"].log2(),
            ["log10"] = (_, t) => t["x"].log10(),
            ["log1p"] = (_, t) => t["x"].log1p(),
            ["sqrt"] = (_, t) => t["x"].sqrt(),
            ["rsqrt"] = (_, t) => t["x"].rsqrt(),
            ["reciprocal"] = (_, t) => t["x"].reciprocal(),
            ["asin"] = (_, t) => t["x"].asin(),
            ["acos"] = (_, t) => t["x"].acos(),
            ["atanh"] = (_, t) => t["x"].atanh(),
            ["clamp"] = (c, t) => t["x"].clamp(c.Number("min"), c.Number("max")),
            ["pow-scalar"] = (c, t) => t["x"].pow(c.Number("exponent")),
            ["add"] = (_, t) => t["x"] + t["y"],
            ["sub"] = (_, t) => t["x"] - t["y"],
            ["mul"] = (_, t) => t["x"] * t["y"],
            ["div"] = (_, t) => t["x"] / t["y"],
            ["maximum"] = (_, t) => t["x"].maximum(t["y"]),
            ["minimum"] = (_, t) => t["x"].minimum(t["y"]),
            ["atan2"] = (_, t) => t["x"].atan2(t["y"]),
            ["pow"] = (_, t) => t["x"].pow(t["y"]),
            ["where"] = (_, t) => where(t["x"] > t["y"], t["x"], t["y"] * 2),
            ["sum/all"] = (_, t) => t["x"].sum(),
            ["mean/all"] = (_, t) => t["x"].mean(),
            ["prod/all"] = (_, t) => t["x"].prod(),
            ["max/all"] = (_, t) => t["x"].max(),
            ["min/all"] = (_, t) => t["x"].min(),
            ["norm/all"] = (_, t) => t["x"].norm(),
            ["var/all"] = (_, t) => t["x"].var(),
            ["var/all-biased"] = (_, t) => t["x"].var(unbiased: false),
            ["std/all"] = (_, t) => t["x"].std(),
            ["sum"] = (c, t) => t["x"].sum(c.Integer("dim"), keepdim: c.Flag("keepdim")),
            ["mean"] = (c, t) => t["x"].mean([c.Integer("dim")], keepdim: c.Flag("keepdim")),
            ["var"] = (c, t) => t["x"].var(c.Integer("dim"), keepdim: c.Flag("keepdim")),
            ["std"] = (c, t) => t["x"].std(c.Integer("dim"), keepdim: c.Flag("keepdim")),
            ["logsumexp"] = (c, t) => t["x"].logsumexp(c.Integer("dim"), keepdim: c.Flag("keepdim")),
            ["max"] = (c, t) => t["x"].max(c.Integer("dim"), keepdim: c.Flag("keepdim")).values,
            ["min"] = (c, t) => t["x"].min(c.Integer("dim"), keepdim: c.Flag("keepdim")).values,
            ["argmax"] = (c, t) => t["x"].argmax(c.Integer("dim"), keepdim: c.Flag("keepdim")),
            ["argmin"] = (c, t) => t["x"].argmin(c.Integer("dim"), keepdim: c.Flag("keepdim")),
            ["softmax"] = (c, t) => t["x"].softmax(c.Integer("dim")),
            ["log_softmax"] = (c, t) => t["x"].log_softmax(c.Integer("dim")),
            ["cumsum"] = (c, t) => t["x"].cumsum(c.Integer("dim")),
            ["matmul"] = (_, t) => t["x"].matmul(t["y"]),
            ["matmul/transposed"] = (_, t) => t["x"].t().matmul(t["y"].t()),
            ["outer"] = (_, t) => t["x"].outer(t["y"]),
            ["transpose"] = (_, t) => t["x"].transpose(0, 1) * 1,
            ["permute"] = (_, t) => t["x"].permute(2, 0, 1) * 1,
            ["slice"] = (_, t) => t["x"][TensorIndex.Slice(1), TensorIndex.Slice(step: 2)] * 1,
            ["select"] = (_, t) => t["x"][.., 1] * 1,
            ["index/rows"] = (_, t) => t["x"][t["index"]],
            ["index/pairs"] = (_, t) => t["x"][t["rows"], t["columns"]],
            ["index/mask"] = (_, t) => t["x"][t["x"] > 0],
            ["index_select"] = (c, t) => t["x"].index_select(c.Integer("dim"), t["index"]),
            ["gather"] = (c, t) => t["x"].gather(c.Integer("dim"), t["index"]),
            ["cat"] = (c, t) => cat([t["x"], t["y"]], c.Integer("dim")),
            ["stack"] = (c, t) => stack([t["x"], t["y"]], c.Integer("dim")),
            ["masked_fill"] = (_, t) => t["x"].masked_fill(t["x"] > 0, 7),
            ["expand"] = (_, t) => t["x"].expand(3, 4) * 1,
            ["repeat"] = (_, t) => t["x"].repeat(2, 2),
            ["tril"] = (_, t) => t["x"].tril(),
            ["triu"] = (_, t) => t["x"].triu(),
            ["flip"] = (_, t) => t["x"].flip(1),
            ["sort"] = (_, t) => t["x"].sort(dim: 1, descending: true).Values,
            ["topk"] = (_, t) => t["x"].topk(2, dim: 1).values,
            ["reused"] = (_, t) => (t["x"] * t["x"]) + t["x"],
        };

    /// <summary>Finds the row of a case; null when the op lives elsewhere (the functional API).</summary>
    public static Row? RowOf(string name)
    {
        var bare = name[..name.LastIndexOf('/')];
        return Rows.GetValueOrDefault(bare) ?? Rows.GetValueOrDefault(bare.Split('/')[0]);
    }
}
