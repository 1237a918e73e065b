"""Layers with given parameters: values and gradients of input, weight and bias."""
import torch
from torch import nn

from .tools import Area, numbers, weight_like


def make():
    area = Area("layers")
    for dtype in (torch.float32, torch.float64):
        layer(area, "Linear", nn.Linear(4, 3), numbers(5, 4, seed=41), dtype)
        layer(area, "Linear/no-bias", nn.Linear(4, 3, bias=False), numbers(2, 5, 4, seed=42), dtype)
        layer(area, "LayerNorm", nn.LayerNorm(4), numbers(5, 4, seed=43), dtype)
        layer(area, "LayerNorm/2d", nn.LayerNorm((3, 4)), numbers(2, 3, 4, seed=44), dtype)
        layer(area, "BatchNorm1d", nn.BatchNorm1d(4), numbers(5, 4, seed=45), dtype)
        layer(area, "BatchNorm1d/3d", nn.BatchNorm1d(4), numbers(2, 4, 3, seed=46), dtype)
        layer(area, "BatchNorm1d/average", nn.BatchNorm1d(4, momentum=None), numbers(5, 4, seed=45), dtype)
        layer(area, "BatchNorm1d/eval", nn.BatchNorm1d(4).eval(), numbers(5, 4, seed=47), dtype)
        layer(area, "Embedding", nn.Embedding(6, 3), torch.tensor([[1, 5, 1], [0, 2, 5]]), dtype)
        layer(area, "Embedding/padding", nn.Embedding(6, 3, padding_idx=1), torch.tensor([[1, 5, 1], [0, 2, 5]]), dtype)
        layer(area, "Dropout/eval", nn.Dropout(0.5).eval(), numbers(3, 4, seed=48), dtype)
        layer(area, "Flatten", nn.Flatten(), numbers(2, 3, 2, seed=49), dtype)
        mlp = nn.Sequential(nn.Linear(4, 6), nn.ReLU(), nn.Linear(6, 5), nn.Tanh(), nn.Linear(5, 3))
        layer(area, "MLP", mlp, numbers(5, 4, seed=50), dtype)
    return area


def layer(area, name, module, x, dtype):
    for i, parameter in enumerate(module.parameters()):
        parameter.data = numbers(*parameter.shape, seed=100 + i)
    for buffer_name, buffer in module.named_buffers():
        if buffer.is_floating_point():
            buffer.copy_(numbers(*buffer.shape, seed=200, low=0.5, high=1.5))
    module.to(dtype)
    x = x.to(dtype).requires_grad_() if x.is_floating_point() else x
    inputs = {"x": x} | {k: v.clone() for k, v in module.state_dict().items()}
    output = module(x)
    (output * weight_like(output)).sum().backward()
    grads = {k: v.grad for k, v in module.named_parameters()}
    if x.requires_grad:
        grads["x"] = x.grad
    after = {f"after.{k}": v for k, v in module.named_buffers()}
    area.add(f"{name}/{str(dtype).removeprefix('torch.')}", inputs, {}, {"out": output} | after, grads)
