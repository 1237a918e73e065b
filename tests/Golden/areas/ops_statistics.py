"""Reductions, running reductions, sorting, counting, areas."""
import math

import torch

from .tools import Area, numbers

HOLES = torch.tensor([[1.0, math.nan, 3.0, -2.0], [math.nan, math.nan, math.nan, math.nan], [4.0, 0.5, -1.0, 2.0]])


def make():
    area = Area("ops_statistics")
    x = numbers(2, 3, 4, seed=71)
    reductions(area, x)
    spreads(area, x)
    running(area, x)
    sorting(area, x)
    counting(area)
    areas(area, x)
    return area


def reductions(area, x):
    one = torch.tensor(0.25)
    for dim in (None, 0, -1):
        tag = "all" if dim is None else f"dim{dim}"
        dims = (0, 1, 2) if dim is None else (dim,)
        area.check_many(f"aminmax/{tag}", lambda t: (t.amin(dims), t.amax(dims)), {"x": x})
        holes = HOLES if dim != -1 else HOLES[::2].contiguous()
        area.check(f"nanmean/{tag}", lambda t: t.nanmean() if dim is None else t.nanmean(dim, keepdim=True), {"x": holes})
    area.check("amax/keep", lambda t: t.amax((0, 2), keepdim=True), {"x": x})
    area.check("amin", lambda t: t.amin((0, 2)), {"x": x})
    area.check("nansum", torch.nansum, {"x": HOLES})
    area.check("nanmedian", torch.nanmedian, {"x": HOLES})
    area.check("median/nan", lambda t: t.median().detach(), {"x": HOLES})
    area.check("prod/dim1", lambda t: t.prod(1), {"x": x})
    area.check("prod/keep", lambda t: t.prod(2, keepdim=True), {"x": x})
    area.check("prod/zero", lambda t: t.prod(0), {"x": torch.tensor([[0.0, 2.0, 0.0], [3.0, 0.0, 0.0], [2.0, 5.0, 1.0]])})
    area.check("prod/integers", lambda t: t.prod(), {"x": torch.tensor([[1, 2], [3, 4]])})
    for q, tag in ((0.25, "one"), ([0.0, 0.3, 1.0], "many")):
        parts = torch.tensor(q, dtype=torch.float64)
        for dim, keep in ((1, False), (-1, True), (0, True)):
            area.check(f"quantile/{tag}{dim}{keep}", lambda t, p: t.quantile(p.detach(), dim, keepdim=keep), {"x": x, "q": parts})
    area.check("quantile/nan", lambda t, p: t.quantile(p.detach(), 1).detach(), {"x": HOLES, "q": one})
    area.check("nanquantile", lambda t, p: t.nanquantile(p.detach(), 1).detach(), {"x": HOLES, "q": one})
    area.check("dist", lambda a, b: torch.dist(a, b, 3.0), {"x": numbers(2, 3, seed=72), "y": numbers(3, seed=73)})
    area.check("renorm", lambda t: t.renorm(2, 1, 1.5), {"x": x})
    area.check("count_nonzero", lambda t: torch.count_nonzero(t.detach() > 0, (0, 2)), {"x": x})
    for p in (0, 0.5, 1, 1.5, 2, 3, math.inf, -math.inf):
        area.check(f"norm/{p}", lambda t: t.norm(p, 1), {"x": x})
    area.check("norm/zero", lambda t: t.norm(2, 1), {"x": torch.tensor([[0.0, 0.0], [3.0, 4.0]])})
    area.check("any/dim", lambda t: (t.detach() > 1).any(1), {"x": x})
    area.check("all/dim", lambda t: (t.detach() > -1).all(1, keepdim=True), {"x": x})


def spreads(area, x):
    for name in ("std", "var"):
        area.check(f"{name}/two", lambda t, n=name: getattr(t, n)((0, 2), unbiased=False, keepdim=True), {"x": x})
        area.check(f"{name}/three", lambda t, n=name: getattr(t, n)((0, 1, 2), unbiased=True), {"x": x})
        area.check_many(f"{name}_mean/two", lambda t, n=name: getattr(torch, n + "_mean")(t, (0, 2), unbiased=True), {"x": x})
        area.check_many(f"{name}_mean/all", lambda t, n=name: getattr(torch, n + "_mean")(t, unbiased=False), {"x": x})
    rows = numbers(3, 5, seed=74)
    counts, weights = torch.tensor([1, 2, 0, 3, 1]), numbers(5, seed=75, low=0.1, high=1.0)
    area.check("cov", torch.cov, {"x": rows})
    area.check("cov/biased", lambda t: t.cov(correction=0), {"x": rows})
    area.check("cov/vector", torch.cov, {"x": numbers(5, seed=76)})
    area.check("cov/fweights", lambda t, f: t.cov(fweights=f), {"x": rows, "f": counts})
    area.check("cov/aweights", lambda t, a: t.cov(aweights=a.detach()), {"x": rows, "a": weights})
    area.check("cov/both", lambda t, f, a: t.cov(fweights=f, aweights=a.detach()), {"x": rows, "f": counts, "a": weights})
    area.check("corrcoef", torch.corrcoef, {"x": rows})


def running(area, x):
    ties = torch.tensor([[1.0, 3.0, 3.0, 2.0], [2.0, 1.0, 1.0, 5.0]])
    zeros = torch.tensor([[2.0, 0.0, 3.0, 4.0], [1.5, 2.0, 0.5, 3.0], [0.0, 3.0, 0.0, 2.0]])
    for dim in (0, 1, -1):
        area.check(f"cumprod/dim{dim}", lambda t: t.cumprod(dim), {"x": x})
        area.check(f"cumsum/dim{dim}", lambda t: t.cumsum(dim), {"x": x})
        area.check(f"logcumsumexp/dim{dim}", lambda t: t.logcumsumexp(dim), {"x": x * 4})
    area.check("cumprod/zeros", lambda t: t.cumprod(1), {"x": zeros})
    area.check("cumprod/integers", lambda t: t.cumprod(0), {"x": torch.tensor([1, 2, 3, 4])})
    area.check_many("cummax", lambda t: tuple(t.cummax(1)), {"x": ties})
    area.check_many("cummin", lambda t: tuple(t.cummin(1)), {"x": ties})
    area.check_many("cummax/nan", lambda t: tuple(v.detach() for v in t.cummax(1)), {"x": HOLES})


def sorting(area, x):
    small = torch.tensor([[3, 1, 3, 2], [1, 1, 2, 2], [3, 1, 3, 2]])
    floats = torch.tensor([2.0, 1.0, 2.0, 2.0, 1.0, 3.0])
    area.check_many("sort/up", lambda t: tuple(t.sort(1)), {"x": x})
    area.check_many("sort/stable", lambda t: tuple(t.sort(dim=1, descending=True, stable=True)), {"x": small})
    area.check_many("sort/nan", lambda t: tuple(v.detach() for v in HOLES[::2].to(t.dtype).sort(1, descending=True)), {"x": floats})
    area.check("msort", torch.msort, {"x": x})
    area.check("argsort", lambda t: t.detach().argsort(0), {"x": x})
    area.check_many("topk/small", lambda t: tuple(t.topk(2, 1, largest=False)), {"x": x})
    area.check_many("kthvalue", lambda t: tuple(t.kthvalue(2, 1)), {"x": x})
    area.check_many("kthvalue/keep", lambda t: tuple(t.kthvalue(3, -1, keepdim=True)), {"x": x})
    area.check("mode", lambda t: t.mode(1).values, {"x": small})
    area.check("mode/float", lambda t: t.mode(0).values, {"x": floats})
    area.check_many("unique", lambda t: torch.unique(t.detach(), return_inverse=True, return_counts=True), {"x": floats})
    area.check_many("unique/matrix", lambda t: torch.unique(t, return_inverse=True, return_counts=True), {"x": small})
    area.check_many("unique/dim0", lambda t: torch.unique(t, return_inverse=True, return_counts=True, dim=0), {"x": small})
    area.check_many("unique/dim1", lambda t: torch.unique(t, return_inverse=True, return_counts=True, dim=1), {"x": small})
    area.check_many("unique_consecutive", lambda t: torch.unique_consecutive(
        t.detach(), return_inverse=True, return_counts=True), {"x": floats})
    area.check_many("unique_consecutive/dim1", lambda t: torch.unique_consecutive(
        t, return_inverse=True, return_counts=True, dim=1), {"x": small})


def counting(area):
    x = numbers(12, seed=77)
    edges = torch.tensor([-2.0, -0.5, 0.0, 1.0, 2.0])
    weights = numbers(12, seed=78, low=0.1, high=1.0)
    for right in (False, True):
        area.check(f"bucketize/{right}", lambda t, e: torch.bucketize(t.detach(), e.detach(), right=right),
                   {"x": torch.cat([x, edges]), "e": edges})
        area.check(f"searchsorted/{right}", lambda e, t: torch.searchsorted(e.detach(), t.detach(), right=right),
                   {"e": torch.tensor([[1.0, 2.0, 3.0], [2.0, 2.0, 5.0]]), "x": torch.tensor([[2.0, 0.5], [2.0, 9.0]])})
    area.check("searchsorted/sorter", lambda e, t, s: torch.searchsorted(e, t, sorter=s, out_int32=True),
               {"e": torch.tensor([5, 1, 3]), "x": torch.tensor([0, 3, 4]), "s": torch.tensor([1, 2, 0])})
    area.check("histc", lambda t: t.detach().histc(5, -1, 2), {"x": x})
    area.check("histc/all", lambda t: t.detach().histc(4), {"x": x})
    area.check_many("histogram", lambda t: tuple(torch.histogram(t.detach(), 4)), {"x": x})
    area.check_many("histogram/edges", lambda t, e, w: tuple(torch.histogram(
        t.detach(), e.detach(), weight=w.detach(), density=True)), {"x": x, "e": edges, "w": weights})
    area.check_many("histogram/range", lambda t: tuple(torch.histogram(t.detach(), 4, range=(-1.0, 1.0), density=True)),
                    {"x": x})
    area.check("bincount", lambda t: t.bincount(minlength=6), {"x": torch.tensor([0, 1, 1, 3, 1])})
    area.check("bincount/weights", lambda t, w: t.bincount(w.detach()), {"x": torch.tensor([0, 1, 1, 3]), "w": weights[:4]})


def areas(area, x):
    places = torch.tensor([0.0, 0.5, 2.0, 3.0])
    area.check("trapezoid", lambda t: torch.trapezoid(t, dx=0.5, dim=1), {"x": x})
    area.check("trapezoid/places", lambda t, p: torch.trapezoid(t, p), {"y": x, "x": places})
    area.check("cumulative_trapezoid", lambda t: torch.cumulative_trapezoid(t, dx=0.5, dim=1), {"x": x})
    area.check("cumulative_trapezoid/places", lambda t, p: torch.cumulative_trapezoid(t, p), {"y": x, "x": places})
    area.check("diff", lambda t: t.diff(), {"x": x})
    area.check("diff/twice", lambda t: t.diff(2, 2), {"x": x})
    area.check("diff/ends", lambda t, a, b: t.diff(1, 0, prepend=a, append=b),
               {"x": numbers(2, 3, seed=79), "a": numbers(1, 3, seed=80), "b": numbers(2, 3, seed=81)})
    area.check("diff/bool", lambda t: (t.detach() > 0).diff(), {"x": x})
