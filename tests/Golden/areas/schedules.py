"""Learning rates (and momenta) of every schedule over forty steps, for two groups; sums and chains of schedules."""
import math

import torch
from torch import optim
from torch.optim import lr_scheduler as s

from .tools import Area

STEPS = 40


def make():
    area = Area("schedules")
    for name, build in SCHEDULES.items():
        run(area, name, build, adam=name.endswith("betas"))
    for name, build in JUMPS.items():
        jump(area, name, build)
    plateau(area, "ReduceLROnPlateau/min", {"factor": 0.5, "patience": 2})
    plateau(area, "ReduceLROnPlateau/cooldown", {"factor": 0.5, "patience": 1, "cooldown": 3, "threshold": 0.1})
    plateau(area, "ReduceLROnPlateau/abs", {"factor": 0.1, "patience": 1, "threshold": 0.05, "threshold_mode": "abs", "min_lr": [0.01, 0.3]})
    plateau(area, "ReduceLROnPlateau/max", {"mode": "max", "factor": 0.5, "patience": 3})
    plateau(area, "ReduceLROnPlateau/maxabs", {"mode": "max", "factor": 0.5, "patience": 2, "threshold": 0.2, "threshold_mode": "abs"})
    return area


SCHEDULES = {
    "StepLR": lambda o: s.StepLR(o, 3, 0.5),
    "MultiStepLR": lambda o: s.MultiStepLR(o, [2, 5, 5, 9], 0.5),
    "ExponentialLR": lambda o: s.ExponentialLR(o, 0.9),
    "CosineAnnealingLR": lambda o: s.CosineAnnealingLR(o, 5, 0.01),
    "LambdaLR": lambda o: s.LambdaLR(o, [lambda e: 1 / (e + 1), lambda e: 0.9**e]),
    "MultiplicativeLR": lambda o: s.MultiplicativeLR(o, lambda e: 0.9 + 0.1 * math.sin(e)),
    "ConstantLR": lambda o: s.ConstantLR(o, 0.25, 4),
    "LinearLR": lambda o: s.LinearLR(o, 0.25, 0.8, 7),
    "PolynomialLR": lambda o: s.PolynomialLR(o, 9, 2.5),
    "OneCycleLR": lambda o: s.OneCycleLR(o, [1.0, 2.0], STEPS),
    "OneCycleLR/linear3": lambda o: s.OneCycleLR(o, 1.0, epochs=4, steps_per_epoch=10, pct_start=0.4, anneal_strategy="linear", three_phase=True, div_factor=5, final_div_factor=100),
    "OneCycleLR/betas": lambda o: s.OneCycleLR(o, 0.1, STEPS, base_momentum=[0.8, 0.7], max_momentum=[0.9, 0.95]),
    "OneCycleLR/still": lambda o: s.OneCycleLR(o, 1.0, STEPS, cycle_momentum=False),
    "CyclicLR": lambda o: s.CyclicLR(o, 0.1, 1.0, 4, 6),
    "CyclicLR/triangular2": lambda o: s.CyclicLR(o, [0.1, 0.2], [1.0, 3.0], 5, mode="triangular2"),
    "CyclicLR/exp_range": lambda o: s.CyclicLR(o, 0.1, 1.0, 5, mode="exp_range", gamma=0.95, base_momentum=[0.5, 0.6], max_momentum=[0.8, 0.9]),
    "CyclicLR/own": lambda o: s.CyclicLR(o, 0.1, 1.0, 5, scale_fn=lambda x: 1 / (1 + x), scale_mode="iterations", cycle_momentum=False),
    "ChainedLR": lambda o: s.ChainedScheduler([s.ConstantLR(o, 0.1, 5), s.ExponentialLR(o, 0.9)]),
    "ChainedLR/cosine": lambda o: s.ChainedScheduler([s.LinearLR(o, 0.5, 1.0, 5), s.CosineAnnealingLR(o, 7, 0.001), s.StepLR(o, 6, 0.5)]),
    "SequentialLR": lambda o: s.SequentialLR(o, [s.ConstantLR(o, 0.1, 5), s.ExponentialLR(o, 0.9), s.StepLR(o, 4, 0.5)], [6, 20]),
    "SequentialLR/warmup": lambda o: s.SequentialLR(o, [s.LinearLR(o, 0.1, 1.0, 8), s.CosineAnnealingLR(o, 30)], [8]),
}

# Schedules that can be told the epoch.
JUMPS = {name: SCHEDULES[name] for name in ("StepLR", "MultiStepLR", "ExponentialLR", "CosineAnnealingLR", "LambdaLR", "ConstantLR", "LinearLR", "PolynomialLR", "CyclicLR", "OneCycleLR")}
EPOCHS = [3, 4, 9, 5, 0, 17]


def two_groups(adam):
    parameters = [torch.nn.Parameter(torch.zeros(1)) for _ in range(2)]
    if adam:
        return optim.Adam([{"params": [parameters[0]]}, {"params": [parameters[1]], "lr": 0.5}], lr=0.1)
    return optim.SGD([{"params": [parameters[0]]}, {"params": [parameters[1]], "lr": 0.5}], lr=0.1, momentum=0.9)


def state(optimiser):
    groups = optimiser.param_groups
    momenta = [g["betas"][0] if "betas" in g else g["momentum"] for g in groups]
    return [g["lr"] for g in groups] + momenta


def run(area, name, build, adam):
    optimiser = two_groups(adam)
    scheduler = build(optimiser)
    rows = [state(optimiser)]
    for _ in range(STEPS - 1):
        optimiser.step()
        scheduler.step()
        rows.append(state(optimiser))
    area.add(name, {}, {}, {"rates": torch.tensor(rows, dtype=torch.float64)})


def jump(area, name, build):
    optimiser = two_groups(False)
    scheduler = build(optimiser)
    rows = []
    for epoch in EPOCHS:
        optimiser.step()
        scheduler.step(epoch)
        rows.append(state(optimiser))
    area.add(f"jump/{name}", {}, {}, {"rates": torch.tensor(rows, dtype=torch.float64)})


def plateau(area, name, args):
    optimiser = two_groups(False)
    scheduler = s.ReduceLROnPlateau(optimiser, **args)
    measures = [1 / (1 + i) + (0.3 if i % 7 > 3 else 0) for i in range(20)] + [0.3] * 20
    rows = []
    for measure in measures:
        optimiser.step()
        scheduler.step(measure)
        rows.append(state(optimiser))
    area.add(name, {"measures": torch.tensor(measures, dtype=torch.float64)}, args, {"rates": torch.tensor(rows, dtype=torch.float64)})
