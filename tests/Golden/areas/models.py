"""Whole runs of four kinds of models: the same first weights and batches give the same losses for fifty steps."""
import torch
from torch import nn, optim
from torch.nn import functional as F

from .tools import Area, numbers

STEPS = 50


def make():
    area = Area("models")
    for dtype in (torch.float32, torch.float64):
        convolution(area, dtype)
        recurrent(area, dtype, "gru", nn.GRU)
        recurrent(area, dtype, "lstm", nn.LSTM)
        language(area, dtype)
        encoder(area, dtype)
        autoencoder(area, dtype)
    return area


def start(model, dtype, seed):
    """Weights with few digits; scales of normalisations near 1."""
    model.to(dtype)
    for i, (name, p) in enumerate(model.named_parameters()):
        size = 0.1 if p.dim() < 2 else min(0.5, (3 / p[0].numel()) ** 0.5)
        shift = 1.0 if p.dim() < 2 and "norm" in name and name.endswith("weight") else 0.0
        p.data = (numbers(*p.shape, seed=seed + i, low=-size, high=size) + shift).to(dtype)
    return {k: v.clone() for k, v in model.state_dict().items()}


def train(area, name, dtype, model, state, data, optimiser, loss_of):
    losses = []
    for step in range(STEPS):
        optimiser.zero_grad()
        loss = loss_of(model, step)
        loss.backward()
        optimiser.step()
        losses.append(loss.detach())
    assert losses[-1] < losses[0] * 0.9, (name, losses[0], losses[-1])
    last = {f"end.{k}": v for k, v in model.state_dict().items()}
    area.add(f"{name}/{str(dtype).removeprefix('torch.')}", data | state, {"steps": STEPS},
             {"losses": torch.stack(losses)} | last)


class Convolutional(nn.Module):
    def __init__(self):
        super().__init__()
        self.conv1, self.norm1 = nn.Conv2d(1, 4, 3, padding=1), nn.BatchNorm2d(4)
        self.conv2, self.norm2 = nn.Conv2d(4, 8, 3), nn.BatchNorm2d(8)
        self.head = nn.Linear(8, 3)

    def forward(self, x):
        x = F.max_pool2d(F.relu(self.norm1(self.conv1(x))), 2)
        x = F.avg_pool2d(F.relu(self.norm2(self.conv2(x))), 2)
        return self.head(x.flatten(1))


def convolution(area, dtype):
    model = Convolutional()
    state = start(model, dtype, 400)
    x = numbers(24, 1, 8, 8, seed=401).to(dtype)
    y = (x.mean((1, 2, 3)) > 0).long() + (x[:, 0, 2, 2] > 0.3).long()
    optimiser = optim.SGD(model.parameters(), lr=0.05, momentum=0.9, weight_decay=1e-3)

    def loss_of(m, step):
        rows = slice(step * 8 % 24, step * 8 % 24 + 8)
        return F.cross_entropy(m(x[rows]), y[rows])
    train(area, "convolution", dtype, model, state, {"x": x, "y": y}, optimiser, loss_of)


class Recurrent(nn.Module):
    def __init__(self, kind):
        super().__init__()
        self.rnn, self.head = kind(3, 6, num_layers=2, batch_first=True), nn.Linear(6, 3)

    def forward(self, x):
        return self.head(self.rnn(x)[0][:, -1])


def recurrent(area, dtype, name, kind):
    model = Recurrent(kind)
    state = start(model, dtype, 430)
    x = numbers(24, 5, 3, seed=431).to(dtype)
    y = (x[:, 0, 0] > 0).long() + (x[:, :, 1].sum(1) > 0).long()
    optimiser = optim.Adam(model.parameters(), lr=0.03)

    def loss_of(m, step):
        rows = slice(step * 8 % 24, step * 8 % 24 + 8)
        return F.cross_entropy(m(x[rows]), y[rows])
    train(area, name, dtype, model, state, {"x": x, "y": y}, optimiser, loss_of)


class Language(nn.Module):
    """One GPT block, written out: causal attention of two heads, a feed-forward part, norms before both."""
    def __init__(self):
        super().__init__()
        self.tokens, self.places = nn.Embedding(7, 8), nn.Embedding(6, 8)
        self.norm1, self.norm2, self.norm3 = nn.LayerNorm(8), nn.LayerNorm(8), nn.LayerNorm(8)
        self.qkv, self.mix = nn.Linear(8, 24), nn.Linear(8, 8)
        self.up, self.down = nn.Linear(8, 16), nn.Linear(16, 8)
        self.head = nn.Linear(8, 7, bias=False)

    def forward(self, x):
        b, t = x.shape
        h = self.tokens(x) + self.places(torch.arange(t))
        q, k, v = (p.reshape(b, t, 2, 4).transpose(1, 2) for p in self.qkv(self.norm1(h)).chunk(3, -1))
        scores = q @ k.transpose(-2, -1) / 2
        scores = scores.masked_fill(torch.ones(t, t).triu(1) > 0, float("-inf"))
        h = h + self.mix((scores.softmax(-1) @ v).transpose(1, 2).reshape(b, t, 8))
        h = h + self.down(F.gelu(self.up(self.norm2(h))))
        return self.head(self.norm3(h))


def language(area, dtype):
    model = Language()
    state = start(model, dtype, 460)
    text = (torch.arange(4 * 4 * 7) * 5 // 3 + torch.arange(4 * 4 * 7) ** 2 // 11) % 7
    text = text.reshape(4, 4, 7)
    optimiser = optim.AdamW(model.parameters(), lr=0.01, weight_decay=0.1)

    def loss_of(m, step):
        batch = text[step % 4]
        return F.cross_entropy(m(batch[:, :-1]).reshape(-1, 7), batch[:, 1:].reshape(-1))
    train(area, "language", dtype, model, state, {"text": text}, optimiser, loss_of)


class Encoder(nn.Module):
    def __init__(self):
        super().__init__()
        self.layer = nn.TransformerEncoderLayer(8, 2, dim_feedforward=16, dropout=0.0)
        self.head = nn.Linear(8, 3)

    def forward(self, x):
        return self.head(self.layer(x).mean(0))


def encoder(area, dtype):
    model = Encoder()
    state = start(model, dtype, 490)
    x = numbers(5, 24, 8, seed=491).to(dtype)
    y = (x[0, :, 0] > 0).long() + (x[:, :, 1].sum(0) > 0).long()
    optimiser = optim.Adam(model.parameters(), lr=0.01)

    def loss_of(m, step):
        rows = slice(step * 8 % 24, step * 8 % 24 + 8)
        return F.cross_entropy(m(x[:, rows]), y[rows])
    train(area, "encoder", dtype, model, state, {"x": x, "y": y}, optimiser, loss_of)


def autoencoder(area, dtype):
    model = nn.Sequential(
        nn.Conv2d(1, 4, 3, stride=2, padding=1), nn.ELU(), nn.Conv2d(4, 6, 3, stride=2, padding=1), nn.Tanh(),
        nn.ConvTranspose2d(6, 4, 2, stride=2), nn.ELU(),
        nn.ConvTranspose2d(4, 1, 3, stride=2, padding=1, output_padding=1), nn.Sigmoid())
    state = start(model, dtype, 520)
    x = (numbers(24, 1, 8, 8, seed=521, low=0.0, high=1.0) * torch.linspace(0, 1, 8).double()).to(dtype)
    optimiser = optim.RMSprop(model.parameters(), lr=0.005, momentum=0.5)

    def loss_of(m, step):
        batch = x[step * 8 % 24:step * 8 % 24 + 8]
        return F.binary_cross_entropy(m(batch), batch)
    train(area, "autoencoder", dtype, model, state, {"x": x}, optimiser, loss_of)
