"""Activations: values and slopes on both sides of every bend, and far from it."""
import torch
import torch.nn.functional as F

from .tools import Area, numbers


def make():
    area = Area("activations")
    # 35 numbers, not a multiple of any vector; no number on a bend.
    x = torch.cat([numbers(23, seed=401, low=-4, high=4) + 1 / 256, torch.linspace(-30.0, 30.0, 12, dtype=torch.float64)])
    plain = {
        # In float64, PyTorch 1.13 has 1 / 0.7 and 1 / 6 in single precision: there by the formula.
        "celu": lambda t: F.celu(t, 0.7) if t.dtype == torch.float32 else torch.where(t > 0, t, 0.7 * torch.expm1(t.clamp(max=0) / 0.7)),
        "elu": lambda t: F.elu(t, 0.7),
        "gelu": F.gelu,
        "gelu/tanh": lambda t: F.gelu(t, approximate="tanh"),
        "hardshrink": lambda t: F.hardshrink(t, 0.6),
        "hardsigmoid": lambda t: F.hardsigmoid(t) if t.dtype == torch.float32 else (t + 3).clamp(0, 6) / 6,
        "hardswish": F.hardswish,
        "hardtanh": lambda t: F.hardtanh(t, -0.5, 0.8),
        "leaky_relu": lambda t: F.leaky_relu(t, 0.2),
        "logsigmoid": F.logsigmoid,
        "mish": F.mish,
        "relu6": F.relu6,
        "rrelu": lambda t: F.rrelu(t, 0.1, 0.4),
        "selu": F.selu,
        "silu": F.silu,
        "softplus": F.softplus,
        "softplus/sharp": lambda t: F.softplus(t, 2.5, 5.0),
        "softshrink": lambda t: F.softshrink(t, 0.6),
        "softsign": F.softsign,
        "tanhshrink": F.tanhshrink,
        "threshold": lambda t: F.threshold(t, 0.3, -2.0),
    }
    for name, function in plain.items():
        area.check(name, function, {"x": x})
    grid = numbers(3, 4, 5, seed=402) + 1 / 256
    area.check("glu/last", F.glu, {"x": numbers(3, 6, seed=403)})
    area.check("glu/1", lambda t: F.glu(t, 1), {"x": grid})
    area.check("softmin", lambda t: F.softmin(t, 1), {"x": grid})
    area.check("softmax2d", torch.nn.Softmax2d(), {"x": numbers(2, 3, 2, 2, seed=404)})
    area.check("softmax2d/unbatched", torch.nn.Softmax2d(), {"x": grid})
    area.check("prelu/one", F.prelu, {"x": grid, "weight": numbers(1, seed=405)})
    area.check("prelu/channels", F.prelu, {"x": grid, "weight": numbers(4, seed=405)})

    def drawn(t):
        torch.manual_seed(78)
        return F.rrelu(t, 0.1, 0.4, training=True)

    area.check("rrelu/training", drawn, {"x": grid})
    return area
