"""Layers, forward and both ways, and one optimiser step."""

import torch
import torch.nn.functional as F
from torch import nn

CONVOLUTIONS = {
    "1 to 6, 5x5 on 28": (64, 1, 28, 6, 5, 2, 1, 1),
    "16 to 16, 3x3 on 32": (32, 16, 32, 16, 3, 1, 1, 1),
    "64 to 128, 3x3 on 16": (32, 64, 16, 128, 3, 1, 1, 1),
    "32 to 64, 3x3 on 32, stride 2": (32, 32, 32, 64, 3, 1, 2, 1),
    "64 to 64, 3x3 on 16, depthwise": (32, 64, 16, 64, 3, 1, 1, 64),
}


def works():
    table = {
        "softmax/forward": lambda: forward(lambda: (torch.randn(4096, 512),), lambda x: F.softmax(x, -1)),
        "softmax/both": lambda: both(lambda: torch.randn(4096, 512), lambda x: F.softmax(x, -1)),
        "layer norm/forward": lambda: forward(lambda: (torch.randn(2048, 256),), nn.LayerNorm(256)),
        "layer norm/both": lambda: both(lambda: torch.randn(2048, 256), nn.LayerNorm(256)),
        "batch norm/both": lambda: both(lambda: torch.randn(32, 16, 32, 32), nn.BatchNorm2d(16)),
        "max pool/both": lambda: both(lambda: torch.randn(32, 16, 32, 32), lambda x: F.max_pool2d(x, 2)),
        "cross-entropy/both": cross_entropy,
        "Adam, 1M parameters": adam,
    }
    for name, shape in CONVOLUTIONS.items():
        table[f"conv2d/{name}/forward"] = lambda s=shape: convolution(*s, backward=False)
        table[f"conv2d/{name}/both"] = lambda s=shape: convolution(*s, backward=True)
    return table


def forward(inputs, function):
    (x,) = inputs()

    def step():
        with torch.no_grad():
            return function(x)

    return step, lambda: step().abs().mean()


def both(make, function):
    x = make().requires_grad_()
    grad = torch.randn(function(x).shape)

    def step():
        x.grad = None
        function(x).backward(grad)

    return step, lambda: x.grad.abs().mean()


def cross_entropy():
    x, target = torch.randn(4096, 512, requires_grad=True), torch.randint(0, 512, (4096,))

    def step():
        x.grad = None
        F.cross_entropy(x, target).backward()

    return step, lambda: x.grad.abs().sum()


def adam():
    parameters = [nn.Parameter(torch.randn(512, 512)) for _ in range(4)]
    for p in parameters:
        p.grad = torch.randn(512, 512)
    optimizer = torch.optim.Adam(parameters, lr=1e-3)
    return optimizer.step, lambda: parameters[3].abs().mean()


def convolution(n, channels, size, filters, kernel, padding, stride, groups, backward):
    layer = nn.Conv2d(channels, filters, kernel, stride=stride, padding=padding, groups=groups)
    x = torch.randn(n, channels, size, size)
    if not backward:
        return forward(lambda: (x,), layer)
    step, _ = both(lambda: x, layer)
    return step, lambda: x.grad.abs().mean() + layer.weight.grad.abs().mean()
