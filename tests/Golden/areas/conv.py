"""Convolutions and transposed convolutions: strides, padding, dilation, groups, odd shapes, first values."""
import torch
from torch import nn
from torch.nn import functional

from .tools import Area, numbers


def make():
    area = Area("conv")
    for dims, name in ((1, "conv1d"), (2, "conv2d"), (3, "conv3d")):
        forward(area, dims, name)
        same(area, dims, name)
    for dims, name in ((1, "conv_transpose1d"), (2, "conv_transpose2d"), (3, "conv_transpose3d")):
        transposed(area, dims, name)
    shapes(area)
    first_values(area)
    return area


def forward(area, dims, name):
    conv = getattr(functional, name)
    size = (7, 6)[2 - dims:] if dims < 3 else (4, 3, 4)
    kernel = (3, 2)[2 - dims:] if dims < 3 else (2, 3, 2)
    x, weight, bias = numbers(2, 4, *size, seed=1), numbers(4, 4, *kernel, seed=2), numbers(4, seed=3)
    both = {"x": x, "weight": weight, "bias": bias}
    area.check(f"{name}/plain", conv, both)
    area.check(f"{name}/no-bias", conv, {"x": x, "weight": weight})
    area.check(f"{name}/unbatched", conv, {"x": x[0], "weight": weight, "bias": bias})
    for label, args in (("stride2", {"stride": 2}), ("padding1", {"padding": 1}), ("dilation2", {"dilation": 2}),
                        ("all", {"stride": 2, "padding": 2, "dilation": 2})):
        args["padding"] = args.get("padding", 0) + (2 if label == "dilation2" else 0)
        area.check(f"{name}/{label}", lambda *t, a=args: conv(*t, **a), both, args)
    grouped = {"x": x, "weight": numbers(6, 2, *kernel, seed=4), "bias": numbers(6, seed=3)}
    area.check(f"{name}/groups2", lambda *t: conv(*t, padding=1, groups=2), grouped, {"padding": 1, "groups": 2})
    depth = {"x": x, "weight": numbers(4, 1, *kernel, seed=5), "bias": numbers(4, seed=6)}
    area.check(f"{name}/depthwise", lambda *t: conv(*t, padding=1, groups=4), depth, {"padding": 1, "groups": 4})
    area.check(f"{name}/depthwise-stride2", lambda *t: conv(*t, stride=2, groups=4), depth, {"stride": 2, "groups": 4})
    one = {"x": x, "weight": numbers(3, 4, *(1,) * dims, seed=7), "bias": numbers(3, seed=8)}
    area.check(f"{name}/1x1", conv, one)
    area.check(f"{name}/1x1-stride3", lambda *t: conv(*t, stride=3), one, {"stride": 3})


def same(area, dims, name):
    conv = getattr(functional, name)
    size = (7, 6)[2 - dims:] if dims < 3 else (3, 4, 5)
    for label, kernel, dilation in (("odd", 3, 1), ("even", 2, 1), ("dilated", 2, 3)):
        tensors = {"x": numbers(1, 2, *size, seed=9), "weight": numbers(3, 2, *(kernel,) * dims, seed=10),
                   "bias": numbers(3, seed=11)}
        args = {"padding": "same", "dilation": dilation}
        area.check(f"{name}/same-{label}", lambda *t, a=args: conv(*t, **a), tensors, args)


def transposed(area, dims, name):
    conv = getattr(functional, name)
    size = (4, 5)[2 - dims:] if dims < 3 else (2, 3, 2)
    kernel = (3, 4)[2 - dims:] if dims < 3 else (2, 3, 3)
    x, weight, bias = numbers(2, 4, *size, seed=12), numbers(4, 3, *kernel, seed=13), numbers(3, seed=14)
    both = {"x": x, "weight": weight, "bias": bias}
    area.check(f"{name}/plain", conv, both)
    area.check(f"{name}/no-bias", conv, {"x": x, "weight": weight})
    area.check(f"{name}/unbatched", conv, {"x": x[0], "weight": weight, "bias": bias})
    for label, args in (("stride2", {"stride": 2}), ("stride3-padding1", {"stride": 3, "padding": 1}),
                        ("dilation2", {"dilation": 2}), ("output_padding", {"stride": 2, "padding": 1, "output_padding": 1}),
                        ("all", {"stride": 2, "padding": 1, "output_padding": 1, "dilation": 2})):
        area.check(f"{name}/{label}", lambda *t, a=args: conv(*t, **a), both, args)
    grouped = {"x": x, "weight": numbers(4, 3, *kernel, seed=15), "bias": numbers(6, seed=16)}
    area.check(f"{name}/groups2", lambda *t: conv(*t, stride=2, groups=2), grouped, {"stride": 2, "groups": 2})


def shapes(area):
    conv = functional.conv2d
    cases = {
        "stride-over-kernel": ((1, 2, 9, 10), (3, 2, 2, 2), {"stride": 4}),
        "width1": ((2, 3, 5, 1), (2, 3, 3, 1), {"padding": (1, 0)}),
        "whole": ((2, 3, 4, 5), (4, 3, 4, 5), {}),
        "one-place": ((3, 5, 3, 3), (4, 5, 3, 3), {}),
        "non-square": ((1, 2, 5, 19), (3, 2, 3, 5), {"stride": (1, 2), "padding": (2, 1), "dilation": (1, 2)}),
        "wide": ((1, 1, 3, 40), (2, 1, 3, 7), {"padding": (1, 3)}),
        "padding-over-kernel": ((1, 1, 3, 3), (1, 1, 2, 2), {"padding": 3}),
    }
    for name, (x, weight, args) in cases.items():
        area.check(f"conv2d/{name}", lambda *t, a=args: conv(*t, **a),
                   {"x": numbers(*x, seed=17), "weight": numbers(*weight, seed=18)}, args)


def first_values(area):
    """What a new layer holds after manual_seed(7)."""
    layers = {
        "Conv1d": lambda: nn.Conv1d(3, 4, 5), "Conv2d": lambda: nn.Conv2d(2, 3, 3),
        "Conv2d-groups": lambda: nn.Conv2d(4, 6, (2, 3), groups=2), "Conv3d": lambda: nn.Conv3d(2, 2, 2),
        "ConvTranspose1d": lambda: nn.ConvTranspose1d(3, 2, 4), "ConvTranspose2d": lambda: nn.ConvTranspose2d(2, 4, 3, groups=2),
        "ConvTranspose3d": lambda: nn.ConvTranspose3d(2, 2, 2),
    }
    for name, build in layers.items():
        torch.manual_seed(7)
        layer = build()
        area.add(f"init/{name}", {}, {"seed": 7}, {"weight": layer.weight, "bias": layer.bias})
