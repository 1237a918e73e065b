"""Random streams: what a seed gives. Each case starts from its own manual_seed; outputs come in order."""
import torch
from torch import nn

from .tools import Area


def make():
    area = Area("random")
    for dtype in (torch.float32, torch.float64):
        tag = str(dtype).removeprefix("torch.")
        for size in (1, 5, 15, 16, 17, 32, 37):
            stream(area, f"randn/{size}/{tag}", {"size": [size]}, lambda: torch.randn(size, dtype=dtype))
            stream(area, f"rand/{size}/{tag}", {"size": [size]}, lambda: torch.rand(size, dtype=dtype))
        stream(area, f"uniform/{tag}", {"from": -0.3, "to": 0.7}, lambda: torch.empty(20, dtype=dtype).uniform_(-0.3, 0.7))
        stream(area, f"normal/short/{tag}", {"mean": 1.5, "std": 0.2}, lambda: torch.empty(7, dtype=dtype).normal_(1.5, 0.2))
        stream(area, f"normal/long/{tag}", {"mean": 1.5, "std": 0.2}, lambda: torch.empty(35, dtype=dtype).normal_(1.5, 0.2))
        stream(area, f"bernoulli/{tag}", {"p": 0.3}, lambda: torch.empty(40, dtype=dtype).bernoulli_(0.3))
        stream(area, f"bernoulli/tensor/{tag}", {"p": "0.05 i"},
               lambda: torch.bernoulli(torch.arange(20, dtype=dtype) * 0.05))
        stream(area, f"dropout/{tag}", {"p": 0.4}, lambda: nn.functional.dropout(torch.ones(30, dtype=dtype), 0.4))
    pairs(area)
    integers(area)
    layers(area)
    return area


def stream(area, name, args, draw, seed=42):
    torch.manual_seed(seed)
    area.add(name, {}, args | {"seed": seed}, {"out": draw()})


def pairs(area):
    """Box-Muller gives two numbers at a time; the second waits in the generator for the next short draw."""
    torch.manual_seed(7)
    area.add("randn/three-then-rest", {}, {"seed": 7},
             {"a": torch.randn(3), "b": torch.randn(20), "c": torch.randn(2), "d": torch.rand(3), "e": torch.randn(4)})
    torch.manual_seed(-1)
    area.add("rand/negative-seed", {}, {"seed": -1}, {"out": torch.rand(4)})
    torch.manual_seed(2 ** 40 + 5)
    area.add("rand/long-seed", {}, {"seed": 2 ** 40 + 5}, {"out": torch.rand(4)})
    torch.manual_seed(3)
    area.add("rand/many", {}, {"seed": 3, "skip": 2000}, {"out": (torch.rand(2000), torch.rand(4))[1]})


def integers(area):
    for low, high in ((0, 10), (-5, 5), (0, 2 ** 31), (0, 2 ** 33), (-2 ** 40, 2 ** 40)):
        stream(area, f"randint/{low}..{high}", {"low": low, "high": high}, lambda: torch.randint(low, high, (12,)))
    stream(area, "randint/int32", {"low": 0, "high": 100}, lambda: torch.randint(0, 100, (12,), dtype=torch.int32))
    stream(area, "randint/float32", {"low": 0, "high": 100}, lambda: torch.randint(0, 100, (12,), dtype=torch.float32))
    for n in (1, 2, 10, 50):
        stream(area, f"randperm/{n}", {"n": n}, lambda: torch.randperm(n))
    for name in ("int64", "int32", "uint8", "float32", "float64"):
        stream(area, f"random_/{name}", {}, lambda: torch.empty(6, dtype=getattr(torch, name)).random_())
    weights = torch.tensor([0.1, 0.0, 0.6, 0.3])
    stream(area, "multinomial/replacement", {"num_samples": 12}, lambda: torch.multinomial(weights, 12, replacement=True))
    stream(area, "multinomial/without", {"num_samples": 3}, lambda: torch.multinomial(weights, 3))
    stream(area, "multinomial/one", {"num_samples": 1}, lambda: torch.multinomial(weights, 1))


def layers(area):
    torch.manual_seed(42)
    linear = nn.Linear(5, 3)
    area.add("init/Linear", {}, {"seed": 42}, {"weight": linear.weight, "bias": linear.bias})
    torch.manual_seed(42)
    area.add("init/Embedding", {}, {"seed": 42}, {"weight": nn.Embedding(6, 3).weight})
    for name, args in (("uniform_", (-0.2, 0.4)), ("normal_", (0.5, 2.0)), ("xavier_uniform_", (2.0,)),
                       ("xavier_normal_", (2.0,)), ("trunc_normal_", (0.5, 0.4, -0.1, 1.0)), ("orthogonal_", (1.0,))):
        torch.manual_seed(42)
        area.add(f"init/{name}", {}, {"seed": 42, "args": args}, {"weight": getattr(nn.init, name)(torch.empty(6, 4), *args)})
    for name in ("kaiming_uniform_", "kaiming_normal_"):
        for mode in ("fan_in", "fan_out"):
            torch.manual_seed(42)
            weight = getattr(nn.init, name)(torch.empty(6, 4), a=0.2, mode=mode, nonlinearity="leaky_relu")
            area.add(f"init/{name}/{mode}", {}, {"seed": 42, "a": 0.2}, {"weight": weight})
    torch.manual_seed(42)
    area.add("init/xavier_uniform_/conv", {}, {"seed": 42}, {"weight": nn.init.xavier_uniform_(torch.empty(4, 3, 2, 2))})
