"""Trajectories: the parameter after every step on f(p) = sum(scale * (p - goal)^2) / 2, whose gradient needs no tape."""
import torch
from torch import optim

from .tools import Area, numbers

STEPS = 12


def make():
    area = Area("optimisers")
    for dtype in (torch.float32, torch.float64):
        for name, build, args in OPTIMISERS:
            trajectory(area, name, build, args, dtype)
        for name, build, args in SCHEDULES:
            schedule(area, name, build, args, dtype)
    return area


OPTIMISERS = [
    ("SGD/plain", optim.SGD, {"lr": 0.1}),
    ("SGD/momentum", optim.SGD, {"lr": 0.05, "momentum": 0.9}),
    ("SGD/dampening", optim.SGD, {"lr": 0.05, "momentum": 0.9, "dampening": 0.5}),
    ("SGD/nesterov", optim.SGD, {"lr": 0.05, "momentum": 0.9, "nesterov": True}),
    ("SGD/decay", optim.SGD, {"lr": 0.05, "momentum": 0.9, "weight_decay": 0.1}),
    ("SGD/maximize", optim.SGD, {"lr": 0.01, "maximize": True}),
    ("Adam/plain", optim.Adam, {"lr": 0.1}),
    ("Adam/decay", optim.Adam, {"lr": 0.1, "betas": (0.8, 0.95), "eps": 1e-6, "weight_decay": 0.1}),
    ("Adam/amsgrad", optim.Adam, {"lr": 0.1, "amsgrad": True}),
    ("AdamW/plain", optim.AdamW, {"lr": 0.1}),
    ("AdamW/decay", optim.AdamW, {"lr": 0.1, "weight_decay": 0.3}),
    ("AdamW/amsgrad", optim.AdamW, {"lr": 0.1, "amsgrad": True}),
    ("RMSprop/plain", optim.RMSprop, {"lr": 0.05}),
    ("RMSprop/centered", optim.RMSprop, {"lr": 0.02, "alpha": 0.9, "centered": True}),
    ("RMSprop/momentum", optim.RMSprop, {"lr": 0.02, "momentum": 0.9, "weight_decay": 0.1}),
    ("Adagrad/plain", optim.Adagrad, {"lr": 0.5}),
]

SCHEDULES = [
    ("StepLR", lambda o: optim.lr_scheduler.StepLR(o, 3, 0.5), {"step_size": 3, "gamma": 0.5}),
    ("MultiStepLR", lambda o: optim.lr_scheduler.MultiStepLR(o, [2, 5, 5, 9], 0.5), {"milestones": [2, 5, 5, 9], "gamma": 0.5}),
    ("ExponentialLR", lambda o: optim.lr_scheduler.ExponentialLR(o, 0.9), {"gamma": 0.9}),
    ("CosineAnnealingLR", lambda o: optim.lr_scheduler.CosineAnnealingLR(o, 5, 0.01), {"T_max": 5, "eta_min": 0.01}),
    ("LambdaLR", lambda o: optim.lr_scheduler.LambdaLR(o, lambda epoch: 1 / (epoch + 1)), {"note": "1 / (epoch + 1)"}),
    ("LinearLR", lambda o: optim.lr_scheduler.LinearLR(o, 0.25, 1.0, 4), {"start_factor": 0.25, "total_iters": 4}),
    ("OneCycleLR", lambda o: optim.lr_scheduler.OneCycleLR(o, 1.0, STEPS), {"max_lr": 1.0, "total_steps": STEPS}),
]


def trajectory(area, name, build, args, dtype):
    start, goal, scale = (numbers(3, 2, seed=s, low=l, high=2.0).to(dtype) for s, l in ((51, -2.0), (52, -2.0), (53, 0.5)))
    parameter = torch.nn.Parameter(start.clone())
    optimiser = build([parameter], **args)
    outputs = {}
    for step in range(STEPS):
        parameter.grad = (scale * (parameter - goal)).detach()
        optimiser.step()
        outputs[f"step{step + 1}"] = parameter.detach().clone()
    area.add(f"{name}/{str(dtype).removeprefix('torch.')}", {"start": start, "goal": goal, "scale": scale}, args, outputs)


def schedule(area, name, build, args, dtype):
    optimiser = optim.SGD([torch.nn.Parameter(torch.zeros(1))], lr=0.1)
    scheduler = build(optimiser)
    rates = [optimiser.param_groups[0]["lr"]]
    for _ in range(STEPS - 1):
        optimiser.step()
        scheduler.step()
        rates.append(optimiser.param_groups[0]["lr"])
    area.add(f"{name}/{str(dtype).removeprefix('torch.')}", {}, args | {"lr": 0.1},
             {"rates": torch.tensor(rates, dtype=torch.float64)}) if dtype == torch.float64 else None
