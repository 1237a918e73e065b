"""The activations as members of tensors; their layers and functions have areas of their own."""
import torch
from torch.nn import functional

from .tools import Area, numbers


def make():
    area = Area("ops_activations")
    x = numbers(2, 6, seed=151, low=-4.0, high=4.0) + 1 / 128
    for name in ("hardsigmoid", "hardswish", "relu6", "selu", "silu", "gelu", "logsigmoid", "rrelu", "celu", "softplus"):
        area.check(name, getattr(functional, name), {"x": x})
    area.check("celu/alpha", lambda t: functional.celu(t, 0.5), {"x": x})
    area.check("elu", lambda t: functional.elu(t, 0.5), {"x": x})
    area.check("elu/scaled", lambda t: torch.ops.aten.elu(t, 1.5, 2.0, 0.5), {"x": x})
    area.check("gelu/tanh", lambda t: functional.gelu(t, approximate="tanh"), {"x": x})
    area.check("glu", lambda t: functional.glu(t, 1), {"x": x})
    area.check("hardtanh", lambda t: functional.hardtanh(t, -0.5, 2.0), {"x": x})
    area.check("leaky_relu", lambda t: functional.leaky_relu(t, 0.2), {"x": x})
    area.check("prelu", functional.prelu, {"x": x, "w": numbers(6, seed=152)})
    area.check("threshold", lambda t: functional.threshold(t, 0.5, 7.0), {"x": x})
    area.check("channel_shuffle", lambda t: functional.channel_shuffle(t.detach(), 3) + t * 0, {"x": numbers(2, 6, 2, seed=153)})
    return area
