"""Training steps: forward, loss, backward, optimiser, on one batch of random numbers."""

import models
import torch
import torch.nn.functional as F


def works():
    def images(batch, channels, size):
        return lambda: (torch.randn(batch, channels, size, size), torch.randint(0, 10, (batch,)))

    def text():
        return torch.randint(0, 96, (16, 64)), torch.randint(0, 96, (16, 64))

    table = {
        "step/MLP": lambda: training(models.mlp, lambda: (torch.randn(64, 784), torch.randint(0, 10, (64,))), adam),
        "step/LeNet-5": lambda: training(models.lenet, images(64, 1, 28), adam),
        "step/LSTM": lambda: training(
            models.Tagger, lambda: (torch.randn(32, 64, 32), torch.randint(0, 32, (32, 64))), adam),
    }
    for size in (16, 32, 64):
        table[f"step/ResNet-14 on {size}"] = lambda s=size: training(models.ResNet14, images(32, 3, s), adam)
    for width in (64, 128, 256, 512):
        table[f"step/GPT of width {width}"] = lambda w=width: training(lambda: models.Gpt(w), text, adamw)
    return table


def adam(parameters):
    return torch.optim.Adam(parameters, lr=1e-3)


def adamw(parameters):
    return torch.optim.AdamW(parameters, lr=3e-4)


def training(make, data, optimiser):
    model = make()
    optimizer = optimiser(model.parameters())
    x, target = data()
    last = [torch.zeros(())]

    def step():
        optimizer.zero_grad(set_to_none=True)
        y = model(x)
        loss = F.cross_entropy(y.reshape(-1, y.shape[-1]), target.reshape(-1))
        loss.backward()
        optimizer.step()
        last[0] = loss.detach()

    return step, lambda: last[0]
