"""Whole runs: the same first weights and the same batches give the same losses."""
import torch
from torch import nn, optim

from .tools import Area, numbers

STEPS = 50
BATCH = 8


def make():
    area = Area("training")
    for name, build in (("SGD", lambda p: optim.SGD(p, lr=0.1, momentum=0.9)), ("Adam", lambda p: optim.Adam(p, lr=0.01)),
                        ("AdamW", lambda p: optim.AdamW(p, lr=0.01))):
        for dtype in (torch.float32, torch.float64):
            train(area, name, build, dtype)
    seeded(area)
    return area


def train(area, name, build, dtype):
    """Classify 64 points of 2 features in 3 classes; batch s holds rows 8 s mod 64 and following."""
    model = nn.Sequential(nn.Linear(2, 16), nn.ReLU(), nn.Linear(16, 16), nn.Tanh(), nn.Linear(16, 3)).to(dtype)
    for i, parameter in enumerate(model.parameters()):
        parameter.data = numbers(*parameter.shape, seed=300 + i, low=-0.5, high=0.5).to(dtype)
    start = {k: v.clone() for k, v in model.state_dict().items()}
    x = numbers(64, 2, seed=61).to(dtype)
    y = ((x[:, 0] > 0).long() + (x[:, 1] > 0.3).long())
    optimiser = build(model.parameters())
    losses = []
    for step in range(STEPS):
        rows = slice(step * BATCH % 64, step * BATCH % 64 + BATCH)
        optimiser.zero_grad()
        loss = nn.functional.cross_entropy(model(x[rows]), y[rows])
        loss.backward()
        optimiser.step()
        losses.append(loss.detach())
    end = {f"end.{k}": v for k, v in model.state_dict().items()}
    area.add(f"mlp/{name}/{str(dtype).removeprefix('torch.')}", {"x": x, "y": y} | start,
             {"steps": STEPS, "batch": BATCH}, {"losses": torch.stack(losses)} | end)


def seeded(area):
    """From the seed alone: weights, data and order of the batches all come from manual_seed(42)."""
    torch.manual_seed(42)
    model = nn.Sequential(nn.Linear(4, 32), nn.ReLU(), nn.Linear(32, 1))
    x = torch.randn(64, 4)
    y = x.sum(1, keepdim=True) + 0.1 * torch.randn(64, 1)
    optimiser = optim.SGD(model.parameters(), lr=0.05)
    losses = []
    for _ in range(3):
        for rows in torch.randperm(64).split(16):
            optimiser.zero_grad()
            loss = nn.functional.mse_loss(model(x[rows]), y[rows])
            loss.backward()
            optimiser.step()
            losses.append(loss.detach())
    area.add("seeded/SGD/float32", {}, {"seed": 42, "lr": 0.05}, {"losses": torch.stack(losses)})
