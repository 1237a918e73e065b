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
        for name, args in LBFGS:
            curved(area, name, args, dtype)
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
    ("Adagrad/decay", optim.Adagrad, {"lr": 0.5, "lr_decay": 0.2, "weight_decay": 0.1, "initial_accumulator_value": 0.3, "eps": 1e-6}),
    ("Adadelta/plain", optim.Adadelta, {}),
    ("Adadelta/decay", optim.Adadelta, {"lr": 2.0, "rho": 0.7, "eps": 1e-3, "weight_decay": 0.1}),
    ("Adadelta/maximize", optim.Adadelta, {"lr": 0.5, "maximize": True}),
    ("Adam/maximize", optim.Adam, {"lr": 0.1, "maximize": True}),
    ("AdamW/maximize", optim.AdamW, {"lr": 0.1, "weight_decay": 0.3, "maximize": True}),
    ("Adamax/plain", optim.Adamax, {"lr": 0.1}),
    ("Adamax/decay", optim.Adamax, {"lr": 0.1, "betas": (0.8, 0.95), "eps": 1e-6, "weight_decay": 0.1}),
    ("ASGD/plain", optim.ASGD, {"lr": 0.1}),
    ("ASGD/averaged", optim.ASGD, {"lr": 0.1, "lambd": 0.01, "alpha": 0.5, "t0": 3.0, "weight_decay": 0.1}),
    ("ASGD/maximize", optim.ASGD, {"lr": 0.01, "maximize": True}),
    # foreach: the plain loop of 1.13 multiplies the next momentum in twice (mended in 2.0).
    ("NAdam/plain", optim.NAdam, {"lr": 0.1, "foreach": True}),
    ("NAdam/decay", optim.NAdam, {"lr": 0.1, "foreach": True, "betas": (0.8, 0.95), "eps": 1e-6, "weight_decay": 0.1, "momentum_decay": 0.1}),
    ("RAdam/plain", optim.RAdam, {"lr": 0.1}),
    ("RAdam/decay", optim.RAdam, {"lr": 0.1, "betas": (0.8, 0.95), "eps": 1e-6, "weight_decay": 0.1}),
    ("RMSprop/maximize", optim.RMSprop, {"lr": 0.02, "maximize": True}),
    ("Rprop/plain", optim.Rprop, {"lr": 0.1}),
    ("Rprop/etas", optim.Rprop, {"lr": 0.5, "etas": (0.3, 1.7), "step_sizes": (0.05, 0.6)}),
    ("Rprop/maximize", optim.Rprop, {"lr": 0.01, "maximize": True}),
]

# Rosenbrock's valley with a tilt: curved enough for the memory to matter.
LBFGS = [
    ("LBFGS/plain", {"lr": 0.1, "max_iter": 4}),
    ("LBFGS/short", {"lr": 0.5, "max_iter": 6, "history_size": 2}),
    ("LBFGS/calls", {"lr": 1.0, "max_iter": 20, "max_eval": 3}),
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


def curved(area, name, args, dtype):
    start = numbers(4, seed=55, low=-1.0, high=1.0).to(dtype)
    parameter = torch.nn.Parameter(start.clone())
    optimiser = optim.LBFGS([parameter], **args)

    def closure():
        optimiser.zero_grad()
        loss = ((1 - parameter[:-1]) ** 2 + 5 * (parameter[1:] - parameter[:-1] ** 2) ** 2).sum()
        loss.backward()
        return loss

    outputs = {}
    for step in range(STEPS):
        loss = optimiser.step(closure)
        outputs[f"step{step + 1}"] = parameter.detach().clone()
        outputs[f"loss{step + 1}"] = loss.detach()
    area.add(f"{name}/{str(dtype).removeprefix('torch.')}", {"start": start}, args, outputs)
