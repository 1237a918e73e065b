"""What a seed gives in draws from rarer distributions."""
import torch

from .tools import Area

SEED = 1234


def make():
    area = Area("ops_sampling")
    for dtype in (torch.float32, torch.float64):
        tag = str(dtype).removeprefix("torch.")
        empty = torch.zeros(7, dtype=dtype)
        chances = torch.tensor([0.1, 0.9, 0.5, 0.0, 1.0, 0.3, 0.7], dtype=dtype)
        rates = torch.tensor([0.0, 0.5, 3.0, 9.5, 12.0, 40.0, 250.0, 30.0, 11.0], dtype=dtype)
        counts = torch.tensor([5.0, 20.0, 40.0, 100.0, 1000.0, 30.0, 50.0], dtype=dtype)
        weights = torch.tensor([[1.0, 3.0, 0.0, 6.0], [0.2, 0.2, 0.5, 0.1]], dtype=dtype)
        add(area, f"cauchy_/{tag}", empty.clone().cauchy_, 0.5, 2.0)
        add(area, f"geometric_/{tag}", empty.clone().geometric_, 0.3)
        add(area, f"log_normal_/{tag}", empty.clone().log_normal_, 0.5, 0.25)
        add(area, f"bernoulli_/{tag}", empty.clone().bernoulli_, chances)
        add(area, f"bernoulli/{tag}", lambda: torch.bernoulli(chances))
        add(area, f"poisson/{tag}", lambda: torch.poisson(rates))
        add(area, f"binomial/{tag}", lambda: torch.binomial(counts, chances))
        add(area, f"normal/{tag}", lambda: torch.normal(counts, chances))
        add(area, f"normal/wide/{tag}", lambda: torch.normal(torch.zeros(18, dtype=dtype), torch.ones(18, dtype=dtype)))
        add(area, f"multinomial/one/{tag}", lambda: torch.multinomial(weights, 1))
        add(area, f"multinomial/without/{tag}", lambda: torch.multinomial(weights, 3))
        add(area, f"multinomial/with/{tag}", lambda: torch.multinomial(weights, 9, replacement=True))
        add(area, f"multinomial/vector/{tag}", lambda: torch.multinomial(weights[0], 5, replacement=True))
    return area


def add(area, name, draw, *args):
    torch.manual_seed(SEED)
    area.add(name, outputs={"out": draw(*args)})
