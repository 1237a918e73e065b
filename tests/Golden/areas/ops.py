"""Elementwise functions, broadcasting, reductions, matrix products, indexing, joining."""
import torch

from .tools import Area, numbers


def make():
    area = Area("ops")
    unary(area)
    binary(area)
    reductions(area)
    products(area)
    shapes(area)
    return area


def unary(area):
    x = numbers(3, 4, seed=1)
    positive = numbers(3, 4, seed=2, low=0.1, high=3.0)
    inside = numbers(3, 4, seed=3, low=-0.9, high=0.9)
    for name in ("neg", "abs", "sign", "exp", "expm1", "sin", "cos", "tan", "atan", "sinh", "cosh", "tanh", "sigmoid",
                 "relu", "floor", "ceil", "trunc", "square"):
        area.check(name, getattr(torch, name), {"x": x})
    for name in ("log", "log2", "log10", "log1p", "sqrt", "rsqrt", "reciprocal"):
        area.check(name, getattr(torch, name), {"x": positive})
    for name in ("asin", "acos", "atanh"):
        area.check(name, getattr(torch, name), {"x": inside})
    functional = torch.nn.functional
    area.check("gelu", functional.gelu, {"x": x})
    area.check("gelu-tanh", lambda t: functional.gelu(t, approximate="tanh"), {"x": x})
    area.check("silu", functional.silu, {"x": x})
    area.check("softplus", functional.softplus, {"x": x})
    area.check("leaky_relu", lambda t: functional.leaky_relu(t, 0.1), {"x": x}, {"negative_slope": 0.1})
    area.check("elu", lambda t: functional.elu(t, 0.5), {"x": x}, {"alpha": 0.5})
    area.check("hardtanh", functional.hardtanh, {"x": x})
    area.check("relu6", lambda t: functional.relu6(t * 4), {"x": x}, {"note": "relu6(4 x)"})
    area.check("clamp", lambda t: t.clamp(-0.5, 1.0), {"x": x}, {"min": -0.5, "max": 1.0})
    area.check("pow-scalar", lambda t: t.pow(2.5), {"x": positive}, {"exponent": 2.5})


def binary(area):
    for name, left, right in (("same", (2, 3), (2, 3)), ("row", (2, 3), (3,)), ("column", (2, 3), (2, 1)),
                              ("outer", (2, 1), (1, 3)), ("scalar", (2, 3), ()), ("deep", (2, 1, 3), (4, 1))):
        x, y = numbers(*left, seed=4), numbers(*right, seed=5, low=0.5, high=2.0)
        for op in ("add", "sub", "mul", "div", "maximum", "minimum", "atan2"):
            area.check(f"{op}/{name}", getattr(torch, op), {"x": x, "y": y})
        area.check(f"pow/{name}", torch.pow, {"x": numbers(*left, seed=6, low=0.2, high=2.0), "y": y})
    tie = torch.tensor([1.0, 2.0, 3.0])
    area.check("maximum/tie", torch.maximum, {"x": tie, "y": torch.tensor([1.0, 3.0, 2.0])})
    area.check("where", lambda a, b: torch.where(a > b, a, b * 2), {"x": numbers(2, 3, seed=7), "y": numbers(3, seed=8)},
               {"note": "where(x > y, x, 2 y)"})


def reductions(area):
    x = numbers(2, 3, 4, seed=9)
    area.check("sum/all", torch.sum, {"x": x})
    area.check("mean/all", torch.mean, {"x": x})
    area.check("prod/all", torch.prod, {"x": numbers(2, 3, seed=10, low=0.5, high=1.5)})
    area.check("max/all", torch.max, {"x": x})
    area.check("min/all", torch.min, {"x": x})
    area.check("norm/all", torch.norm, {"x": x})
    for dim in (0, 1, -1):
        for keep in (False, True):
            args = {"dim": dim, "keepdim": keep}
            tag = f"dim{dim}{'-keep' if keep else ''}"
            for name in ("sum", "mean", "var", "std", "logsumexp"):
                area.check(f"{name}/{tag}", lambda t, n=name: getattr(t, n)(dim=dim, keepdim=keep), {"x": x}, args)
            for name in ("max", "min"):
                area.check(f"{name}/{tag}", lambda t, n=name: getattr(t, n)(dim=dim, keepdim=keep).values, {"x": x}, args)
            for name in ("argmax", "argmin"):
                area.check(f"{name}/{tag}", lambda t, n=name: getattr(t, n)(dim=dim, keepdim=keep), {"x": x}, args)
        area.check(f"softmax/dim{dim}", lambda t: t.softmax(dim), {"x": x}, {"dim": dim})
        area.check(f"log_softmax/dim{dim}", lambda t: t.log_softmax(dim), {"x": x}, {"dim": dim})
        area.check(f"cumsum/dim{dim}", lambda t: t.cumsum(dim), {"x": x}, {"dim": dim})
    area.check("var/all-biased", lambda t: t.var(unbiased=False), {"x": x}, {"unbiased": False})
    area.check("var/all", lambda t: t.var(), {"x": x})
    area.check("std/all", lambda t: t.std(), {"x": x})


def products(area):
    for name, left, right in (("mm", (3, 4), (4, 2)), ("mv", (3, 4), (4,)), ("vm", (4,), (4, 2)), ("dot", (4,), (4,)),
                              ("bmm", (2, 3, 4), (2, 4, 2)), ("batch-left", (2, 3, 4), (4, 2)),
                              ("batch-right", (3, 4), (2, 4, 2)), ("broadcast", (2, 1, 3, 4), (5, 4, 2))):
        area.check(f"matmul/{name}", torch.matmul, {"x": numbers(*left, seed=11), "y": numbers(*right, seed=12)})
    area.check("matmul/transposed", lambda a, b: a.t() @ b.t(), {"x": numbers(4, 3, seed=13), "y": numbers(2, 4, seed=14)},
               {"note": "x.t() @ y.t()"})
    area.check("linear", torch.nn.functional.linear,
               {"x": numbers(5, 4, seed=15), "weight": numbers(3, 4, seed=16), "bias": numbers(3, seed=17)})
    area.check("linear/3d", torch.nn.functional.linear,
               {"x": numbers(2, 5, 4, seed=15), "weight": numbers(3, 4, seed=16), "bias": numbers(3, seed=17)})
    area.check("outer", torch.outer, {"x": numbers(3, seed=18), "y": numbers(4, seed=19)})


def shapes(area):
    x = numbers(3, 4, seed=20)
    rows, columns = torch.tensor([2, 0, 2]), torch.tensor([1, 3, 1])
    area.check("transpose", lambda t: t.transpose(0, 1) * 1, {"x": x})
    area.check("permute", lambda t: t.permute(2, 0, 1) * 1, {"x": numbers(2, 3, 4, seed=21)}, {"dims": [2, 0, 1]})
    area.check("slice", lambda t: t[1:, ::2] * 1, {"x": x}, {"note": "x[1:, ::2]"})
    area.check("select", lambda t: t[:, 1] * 1, {"x": x}, {"note": "x[:, 1]"})
    area.check("index/rows", lambda t, i: t[i], {"x": x, "index": rows})
    area.check("index/pairs", lambda t, i, j: t[i, j], {"x": x, "rows": rows, "columns": columns})
    area.check("index/mask", lambda t: t[t > 0], {"x": x}, {"note": "x[x > 0]"})
    area.check("index_select", lambda t, i: t.index_select(1, i), {"x": x, "index": columns}, {"dim": 1})
    area.check("gather", lambda t, i: t.gather(1, i), {"x": x, "index": torch.tensor([[0, 0], [3, 1], [2, 2]])}, {"dim": 1})
    area.check("cat", lambda a, b: torch.cat([a, b], 1), {"x": x, "y": numbers(3, 2, seed=22)}, {"dim": 1})
    area.check("stack", lambda a, b: torch.stack([a, b], 1), {"x": x, "y": numbers(3, 4, seed=23)}, {"dim": 1})
    area.check("masked_fill", lambda t: t.masked_fill(t > 0, 7.0), {"x": x}, {"note": "masked_fill(x, x > 0, 7)"})
    area.check("expand", lambda t: t.expand(3, 4) * 1, {"x": numbers(3, 1, seed=24)}, {"size": [3, 4]})
    area.check("repeat", lambda t: t.repeat(2, 2), {"x": numbers(2, 3, seed=25)}, {"repeats": [2, 2]})
    area.check("tril", torch.tril, {"x": x})
    area.check("triu", torch.triu, {"x": x})
    area.check("flip", lambda t: t.flip(1), {"x": x}, {"dims": [1]})
    area.check("sort", lambda t: t.sort(dim=1, descending=True).values, {"x": x}, {"dim": 1, "descending": True})
    area.check("topk", lambda t: t.topk(2, dim=1).values, {"x": x}, {"k": 2, "dim": 1})
    area.check("reused", lambda t: t * t + t, {"x": x}, {"note": "x * x + x: one leaf, three uses"})
