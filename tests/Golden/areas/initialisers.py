"""What a seed gives through the initialisers with structure; layers folded together; the generator's state."""
import torch
from torch import nn
from torch.nn.utils import fusion

from .tools import Area, numbers


def make():
    area = Area("initialisers")
    for dtype in (torch.float32, torch.float64):
        tag = str(dtype).removeprefix("torch.")
        fill(area, f"trunc_normal_/standard/{tag}", nn.init.trunc_normal_, (4, 5), dtype)
        fill(area, f"trunc_normal_/narrow/{tag}", nn.init.trunc_normal_, (20,), dtype, mean=0.5, std=0.2, a=0.25, b=0.75)
        fill(area, f"trunc_normal_/far/{tag}", nn.init.trunc_normal_, (20,), dtype, mean=1.0, std=0.02, a=-2.0, b=2.0)
        fill(area, f"orthogonal_/tall/{tag}", nn.init.orthogonal_, (5, 3), dtype)
        fill(area, f"orthogonal_/wide/{tag}", nn.init.orthogonal_, (3, 5), dtype, gain=2.0)
        fill(area, f"orthogonal_/square/{tag}", nn.init.orthogonal_, (6, 6), dtype)
        fill(area, f"orthogonal_/conv/{tag}", nn.init.orthogonal_, (4, 2, 3, 3), dtype)
        fill(area, f"sparse_/tenth/{tag}", nn.init.sparse_, (7, 4), dtype, sparsity=0.1)
        fill(area, f"sparse_/half/{tag}", nn.init.sparse_, (6, 3), dtype, sparsity=0.5, std=0.3)
        fill(area, f"dirac_/3/{tag}", nn.init.dirac_, (3, 2, 3), dtype)
        fill(area, f"dirac_/4/{tag}", nn.init.dirac_, (2, 3, 3, 4), dtype)
        fill(area, f"dirac_/5/{tag}", nn.init.dirac_, (2, 2, 1, 3, 2), dtype)
        fuse(area, dtype, tag)
    state(area)
    return area


def fill(area, name, function, shape, dtype, **args):
    torch.manual_seed(42)
    values = function(torch.empty(*shape, dtype=dtype), **args)
    area.add(name, {}, {"shape": list(shape)} | args, {"out": values, "next": torch.rand(2)})


def fuse(area, dtype, tag):
    mean, shift = numbers(3, seed=101).to(dtype), numbers(3, seed=102).to(dtype)
    variance, scale = numbers(3, seed=103, low=0.5, high=2.0).to(dtype), numbers(3, seed=104, low=0.5, high=2.0).to(dtype)
    norm = {"mean": mean, "variance": variance, "scale": scale, "shift": shift}
    weight, bias = numbers(3, 4, seed=105).to(dtype), numbers(3, seed=106).to(dtype)
    w, b = fusion.fuse_linear_bn_weights(weight, bias, mean, variance, 1e-5, scale, shift)
    area.add(f"fuse/linear/{tag}", {"weight": weight, "bias": bias} | norm, {}, {"weight": w, "bias": b})
    weight = numbers(3, 2, 3, 3, seed=107).to(dtype)
    w, b = fusion.fuse_conv_bn_weights(weight, bias, mean, variance, 1e-5, scale, shift)
    area.add(f"fuse/conv/{tag}", {"weight": weight, "bias": bias} | norm, {}, {"weight": w, "bias": b})
    weight = numbers(2, 3, 3, 3, seed=108).to(dtype)
    w, b = fusion.fuse_conv_bn_weights(weight, None, mean, variance, 1e-5, None, None, transpose=True)
    area.add(f"fuse/transposed/{tag}", {"weight": weight} | norm, {}, {"weight": w, "bias": b})


def state(area):
    """The bytes of a state after an odd number of normal draws (one waits), and what comes next."""
    torch.manual_seed(11)
    torch.randn(3)
    saved = torch.get_rng_state()
    area.add("state", {}, {"seed": 11}, {"bytes": saved.to(torch.int64), "next": torch.randn(4)})
