"""Pooling: maximum (with places), mean, adaptive, norm, fractional, and the way back."""
import torch
from torch.nn import functional as f

from .tools import Area, numbers

SIZES = {1: (11,), 2: (7, 8), 3: (4, 5, 6)}


def make():
    area = Area("pool")
    for dims in (1, 2, 3):
        x = distinct(*((1, 2) if dims == 3 else (2, 3)), *SIZES[dims], seed=dims)
        largest(area, dims, x)
        means(area, dims, x)
        adaptive(area, dims, x)
        if dims < 3:
            norms(area, dims, x)
        back(area, dims, x)
    fractional(area)
    odd(area)
    return area


def distinct(*shape, seed):
    """No two equal numbers: the place of a maximum must not depend on rounding."""
    order = torch.tensor(numbers(*shape, seed=seed).reshape(-1).argsort().argsort().tolist())
    return ((order.double() - order.numel() / 2) / 16).reshape(shape)


def pair(dims, width, other):
    return (*(other,) * (dims - 1), width)


def largest(area, dims, x):
    pool = getattr(f, f"max_pool{dims}d")
    variants = {"plain": dict(kernel_size=2), "stride1": dict(kernel_size=3, stride=1), "padding": dict(kernel_size=3, padding=1),
                "dilation": dict(kernel_size=2, stride=1, dilation=2), "ceil": dict(kernel_size=3, stride=2, ceil_mode=True),
                "gaps": dict(kernel_size=2, stride=3),
                "all": dict(kernel_size=3, stride=2, padding=1, dilation=2, ceil_mode=True)}
    for name, args in variants.items():
        if dims == 3 and name == "all":
            args = dict(kernel_size=2, stride=2, padding=1, dilation=2, ceil_mode=True)
        area.check(f"max_pool{dims}d/{name}", lambda t, a=args: pool(t, **a), {"x": x}, args)
        indices(area, f"max_pool{dims}d_with_indices/{name}", x, lambda t, a=args: pool(t, **a, return_indices=True), args)
    area.check(f"max_pool{dims}d/unbatched", lambda t: pool(t, 2), {"x": x[0]})


def indices(area, name, x, function, args=None):
    for dtype in (torch.float32, torch.float64):
        values, places = function(x.to(dtype))
        area.add(f"{name}/{str(dtype).removeprefix('torch.')}", {"x": x.to(dtype)}, args or {},
                 {"out": values, "indices": places})


def means(area, dims, x):
    pool = getattr(f, f"avg_pool{dims}d")
    variants = {"plain": dict(kernel_size=2), "stride1": dict(kernel_size=3, stride=1), "padding": dict(kernel_size=3, padding=1),
                "not-counted": dict(kernel_size=3, stride=2, padding=1, count_include_pad=False),
                "ceil": dict(kernel_size=3, stride=2, ceil_mode=True),
                "ceil-padding": dict(kernel_size=3, stride=2, padding=1, ceil_mode=True)}
    if dims > 1:
        variants["divisor"] = dict(kernel_size=2, divisor_override=3)
    for name, args in variants.items():
        area.check(f"avg_pool{dims}d/{name}", lambda t, a=args: pool(t, **a), {"x": x}, args)
    area.check(f"avg_pool{dims}d/unbatched", lambda t: pool(t, 2), {"x": x[0]})


def adaptive(area, dims, x):
    for name, size in (("one", 1), ("three", 3), ("more", max(SIZES[dims]) + 2)):
        args = {"output_size": size}
        area.check(f"adaptive_avg_pool{dims}d/{name}", lambda t: getattr(f, f"adaptive_avg_pool{dims}d")(t, size), {"x": x}, args)
        largest = getattr(f, f"adaptive_max_pool{dims}d")
        area.check(f"adaptive_max_pool{dims}d/{name}", lambda t: largest(t, size), {"x": x}, args)
        indices(area, f"adaptive_max_pool{dims}d_with_indices/{name}", x, lambda t: largest(t, size, return_indices=True), args)


def norms(area, dims, x):
    pool = getattr(f, f"lp_pool{dims}d")
    for name, p, args in (("two", 2, dict(kernel_size=2)), ("three-stride1", 3, dict(kernel_size=3, stride=1)),
                          ("ceil", 2, dict(kernel_size=3, stride=2, ceil_mode=True))):
        area.check(f"lp_pool{dims}d/{name}", lambda t, a=args, n=p: pool(t, n, **a), {"x": x.abs() + 0.25}, {"norm_type": p} | args)


def back(area, dims, x):
    pool, unpool = getattr(f, f"max_pool{dims}d"), getattr(f, f"max_unpool{dims}d")
    even = x[(..., *(slice(size // 2 * 2) for size in x.shape[2:]))]
    values, places = pool(even, 2, return_indices=True)
    area.check(f"max_unpool{dims}d/plain", lambda t, i: unpool(t, i, 2), {"x": values, "indices": places})
    area.check(f"max_unpool{dims}d/unbatched", lambda t, i: unpool(t, i, 2), {"x": values[0], "indices": places[0]})
    values, places = pool(x, 2, return_indices=True)
    area.check(f"max_unpool{dims}d/size", lambda t, i: unpool(t, i, 2, output_size=x.shape[2:]), {"x": values, "indices": places},
               {"output_size": list(x.shape[2:])})


def fractional(area):
    """The random numbers after manual_seed(5) are part of the case."""
    for dims in (2, 3):
        x = distinct(2, 2, *SIZES[dims], seed=10 + dims)
        pool = getattr(f, f"fractional_max_pool{dims}d")
        for name, args in (("size", dict(kernel_size=2, output_size=5 - dims)), ("ratio", dict(kernel_size=2, output_ratio=0.6))):
            args = {k: [v] * dims if k == "output_ratio" else v for k, v in args.items()}

            def run(t, a=args):
                torch.manual_seed(5)
                return pool(t, **a)

            def both(t, a=args):
                torch.manual_seed(5)
                return pool(t, **a, return_indices=True)

            area.check(f"fractional_max_pool{dims}d/{name}", run, {"x": x}, args)
            indices(area, f"fractional_max_pool{dims}d_with_indices/{name}", x, both, args)


def odd(area):
    x = distinct(1, 2, 1, 9, seed=20)
    area.check("max_pool2d/height1", lambda t: f.max_pool2d(t, (1, 4), (1, 2)), {"x": x})
    area.check("max_pool2d/rows-only", lambda t: f.max_pool2d(t, (2, 1)), {"x": distinct(1, 2, 6, 5, seed=21)})
    area.check("avg_pool2d/non-square", lambda t: f.avg_pool2d(t, (1, 4), (1, 3), (0, 2)), {"x": x})
    area.check("adaptive_avg_pool2d/non-square", lambda t: f.adaptive_avg_pool2d(t, (3, 5)), {"x": distinct(1, 2, 7, 4, seed=22)})
    area.check("adaptive_avg_pool2d/unbatched", lambda t: f.adaptive_avg_pool2d(t, 2), {"x": distinct(2, 5, 5, seed=23)})
    nan = distinct(1, 1, 4, 4, seed=24)
    nan[0, 0, 1, 1] = float("nan")
    nan[0, 0, 2, 3] = float("-inf")
    indices(area, "max_pool2d_with_indices/nan", nan, lambda t: f.max_pool2d(t, 2, return_indices=True))
    indices(area, "max_pool2d_with_indices/nan-overlap", nan, lambda t: f.max_pool2d(t, 3, 1, return_indices=True))
    tied = torch.tensor([[[1.0, 1.0, 2.0, 2.0], [1.0, 1.0, 2.0, 0.0]]])
    indices(area, "max_pool2d_with_indices/tied", tied, lambda t: f.max_pool2d(t, 2, return_indices=True))
