"""Padding, resizing, grids, blocks and shuffles."""
import torch
from torch import nn
from torch.nn import functional as f

from .tools import Area, numbers


def make():
    area = Area("resample")
    pads(area)
    resizes(area)
    grids(area)
    blocks(area)
    shuffles(area)
    return area


def pads(area):
    line, image, volume = numbers(2, 3, 5, seed=1), numbers(2, 2, 4, 5, seed=2), numbers(1, 2, 3, 4, 3, seed=3)
    for mode in ("constant", "reflect", "replicate", "circular"):
        extra = {"value": 1.5} if mode == "constant" else {}
        for name, x, pad in (("1d", line, (2, 1)), ("2d", image, (2, 1, 0, 3)), ("3d", volume, (1, 2, 3, 0, 2, 1))):
            area.check(f"pad/{mode}-{name}", lambda t: f.pad(t, pad, mode, **extra), {"x": x}, {"pad": list(pad)} | extra)
    area.check("pad/negative", lambda t: f.pad(t, (-1, 2, 1, -2)), {"x": image}, {"pad": [-1, 2, 1, -2]})
    area.check("pad/all-dims", lambda t: f.pad(t, (1,) * 6), {"x": line}, {"pad": 1})
    area.check("pad/replicate-far", lambda t: f.pad(t, (7, 8), "replicate"), {"x": line}, {"pad": [7, 8]})
    area.check("pad/reflect-unbatched", lambda t: f.pad(t, (1, 2), "reflect"), {"x": line[0]}, {"pad": [1, 2]})


def resizes(area):
    tensors = {1: numbers(2, 2, 7, seed=4), 2: numbers(1, 2, 5, 4, seed=5), 3: numbers(1, 2, 3, 4, 2, seed=6)}
    wanted = {"larger": {1: [11], 2: [9, 7], 3: [5, 6, 3]}, "smaller": {1: [3], 2: [3, 2], 3: [2, 3, 1]},
              "one": {1: [1], 2: [1, 1], 3: [1, 1, 1]}, "same": {1: [7], 2: [5, 8], 3: [3, 4, 4]}}
    modes = {1: ("linear",), 2: ("bilinear", "bicubic"), 3: ("trilinear",)}
    for dims, x in tensors.items():
        for label, sizes in wanted.items():
            size = sizes[dims]
            for mode in ("nearest", "nearest-exact", "area"):
                area.check(f"interpolate/{mode}{dims}d-{label}", lambda t: f.interpolate(t, size, mode=mode), {"x": x}, {"size": size})
            for mode in modes[dims]:
                for corners in (False, True):
                    area.check(f"interpolate/{mode}{'-corners' if corners else ''}-{label}",
                               lambda t: f.interpolate(t, size, mode=mode, align_corners=corners), {"x": x}, {"size": size})
        for label, scale, again in (("2", 2.0, False), ("1.7", 1.7, False), ("1.7-recompute", 1.7, True), ("0.6", 0.6, False)):
            for mode in ("nearest", *modes[dims]):
                area.check(f"interpolate/{mode}{dims}d-scale{label}",
                           lambda t: f.interpolate(t, scale_factor=scale, mode=mode, recompute_scale_factor=again),
                           {"x": x}, {"scale_factor": scale, "recompute": again})
    wide = numbers(1, 1, 9, 11, seed=7)
    for mode in ("bilinear", "bicubic"):
        for size in ([4, 3], [12, 5]):
            area.check(f"interpolate/{mode}-antialias-{size[0]}x{size[1]}",
                       lambda t: f.interpolate(t, size, mode=mode, antialias=True), {"x": wide}, {"size": size})


def grids(area):
    image, volume = numbers(2, 2, 4, 5, seed=8), numbers(1, 2, 3, 4, 2, seed=9)
    flat, deep = numbers(2, 3, 4, 2, seed=10, low=-1.4, high=1.4), numbers(1, 2, 3, 2, 3, seed=11, low=-1.4, high=1.4)
    # Away from whole places, where a straight line has two slopes.
    flat, deep = flat + 0.0123, deep + 0.0123
    for padding in ("zeros", "border", "reflection"):
        for corners in (False, True):
            tail = f"{padding}{'-corners' if corners else ''}"
            for mode in ("bilinear", "nearest"):
                for name, x, grid in (("2d", image, flat), ("3d", volume, deep)):
                    area.check(f"grid_sample/{mode}-{name}-{tail}",
                               lambda a, b: f.grid_sample(a, b, mode, padding, corners), {"x": x, "grid": grid})
    for corners in (False, True):
        tail = "-corners" if corners else ""
        area.check(f"affine_grid/2d{tail}", lambda t: f.affine_grid(t, (2, 3, 4, 5), corners), {"theta": numbers(2, 2, 3, seed=12)})
        area.check(f"affine_grid/3d{tail}", lambda t: f.affine_grid(t, (1, 3, 2, 1, 4), corners), {"theta": numbers(1, 3, 4, seed=13)})


def blocks(area):
    image = numbers(2, 2, 5, 6, seed=14)
    for name, args in (("plain", dict(kernel_size=2)), ("non-square", dict(kernel_size=(2, 3), stride=(2, 1), padding=(1, 0))),
                       ("dilation", dict(kernel_size=2, dilation=2, padding=1, stride=2))):
        area.check(f"unfold/{name}", lambda t, a=args: f.unfold(t, **a), {"x": image}, args)
        columns = f.unfold(image, **args)
        area.check(f"fold/{name}", lambda t, a=args: f.fold(t, (5, 6), **a), {"x": numbers(*columns.shape, seed=15)}, args)
    area.check("unfold/unbatched", lambda t: f.unfold(t, 3), {"x": image[0]})
    area.check("fold/unbatched", lambda t: f.fold(t, (4, 4), 3), {"x": numbers(18, 4, seed=16)})


def shuffles(area):
    area.check("pixel_shuffle/plain", lambda t: f.pixel_shuffle(t, 2) * 1, {"x": numbers(2, 8, 2, 3, seed=17)})
    area.check("pixel_shuffle/unbatched", lambda t: f.pixel_shuffle(t, 3) * 1, {"x": numbers(9, 2, 2, seed=18)})
    area.check("pixel_unshuffle/plain", lambda t: f.pixel_unshuffle(t, 2) * 1, {"x": numbers(2, 2, 4, 6, seed=19)})
    # PyTorch 1.13 has no gradient for its own; this is its definition.
    area.check("channel_shuffle/plain", lambda t: t.reshape(1, 3, 2, 2, 2).transpose(1, 2).reshape(1, 6, 2, 2),
               {"x": numbers(1, 6, 2, 2, seed=20)})
    area.check("unflatten/plain", lambda t: nn.Unflatten(1, (2, 3))(t) * 1, {"x": numbers(2, 6, 2, seed=21)})
