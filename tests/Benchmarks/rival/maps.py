"""Elementwise functions of a million numbers, and the cost of one very small op."""

import torch
import torch.nn.functional as F

COUNT = 1 << 20
FUNCTIONS = {
    "relu": F.relu,
    "exp": torch.exp,
    "tanh": torch.tanh,
    "sigmoid": torch.sigmoid,
    "gelu": F.gelu,
    "gelu-tanh": lambda x: F.gelu(x, approximate="tanh"),
}


def works():
    table = {"add/forward": add, "add-8/forward": small_add, "add-8/chain of 1000": chain}
    for name, function in FUNCTIONS.items():
        table[f"{name}/forward"] = lambda f=function: forward(f)
        table[f"{name}/both"] = lambda f=function: both(f)
    return table


def add():
    a, b = torch.randn(COUNT), torch.randn(COUNT)
    return lambda: a + b, lambda: (a + b).abs().mean()


def forward(function):
    x = torch.randn(COUNT)
    return lambda: function(x), lambda: function(x).abs().mean()


def both(function):
    x, grad = torch.randn(COUNT, requires_grad=True), torch.randn(COUNT)

    def step():
        x.grad = None
        function(x).backward(grad)

    return step, lambda: x.grad.abs().mean()


def small_add():
    """A thousand sums of 8 numbers, each recorded for a gradient."""
    a, b = torch.randn(8, requires_grad=True), torch.randn(8)

    def step():
        for _ in range(1000):
            a + b

    return step, lambda: (a + b).abs().mean()


def chain():
    """A chain of a thousand sums of 8 numbers and the way back."""
    a, b = torch.randn(8, requires_grad=True), torch.randn(8)

    def step():
        a.grad = None
        x = a
        for _ in range(1000):
            x = x + b
        x.sum().backward()

    return step, lambda: a.grad.abs().mean()
