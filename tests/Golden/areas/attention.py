"""Attention by its formula, heads and transformer layers from given parameters, first values from a seed."""
import math

import torch
from torch import nn
from torch.nn.utils.stateless import functional_call

from .tools import Area, numbers


def make():
    area = Area("attention")
    plain(area)
    heads(area)
    layers(area)
    first_values(area)
    return area


def attend(q, k, v, mask=None, causal=False):
    scores = q @ k.transpose(-2, -1) / math.sqrt(q.shape[-1])
    if causal:
        scores = scores.masked_fill(~torch.ones(scores.shape[-2:], dtype=torch.bool).tril(), float("-inf"))
    if mask is not None:
        mask = torch.zeros(mask.shape, dtype=q.dtype).masked_fill(~mask, float("-inf")) if mask.dtype == torch.bool else mask
        blind = (mask == float("-inf")).all(-1, keepdim=True)
        scores = (scores + mask).masked_fill(blind, 0)
        return scores.softmax(-1).masked_fill(blind, 0) @ v
    return scores.softmax(-1) @ v


def plain(area):
    q, k, v = numbers(2, 3, 5, 4, seed=701), numbers(2, 3, 6, 4, seed=702), numbers(2, 3, 6, 3, seed=703)
    area.check("sdpa/plain", attend, {"q": q, "k": k, "v": v})
    area.check("sdpa/2d", attend, {"q": q[0, 0], "k": k[0, 0], "v": v[0, 0]})
    area.check("sdpa/causal", lambda q, k, v: attend(q, k, v, causal=True), {"q": q, "k": k, "v": v})
    area.check("sdpa/causal-long", lambda q, k, v: attend(q, k, v, causal=True), {"q": k, "k": q, "v": v[:, :, :5]})
    seen = numbers(5, 6, seed=704) > -0.5
    seen[2] = False
    area.check("sdpa/seen", attend, {"q": q, "k": k, "v": v, "mask": seen})
    area.check("sdpa/padding", attend, {"q": q, "k": k, "v": v, "mask": numbers(2, 1, 1, 6, seed=705) > -1})
    area.check("sdpa/added", lambda q, k, v, m: attend(q, k, v, m.detach()), {"q": q, "k": k, "v": v, "mask": numbers(3, 5, 6, seed=706)})
    area.check("sdpa/added-learned", attend, {"q": q, "k": k, "v": v, "mask": numbers(5, 1, seed=706)})
    area.check("sdpa/broadcast", attend, {"q": q[:, :1], "k": k[0], "v": v})
    # More keys than one block of queries may hold at a time, and a block and a half of queries.
    area.check("sdpa/blocks", lambda q, k, v: attend(q, k, v, causal=True), {"q": numbers(150, 2, seed=707), "k": numbers(150, 2, seed=708), "v": numbers(150, 2, seed=709)})

    def dropped(q, k, v):
        torch.manual_seed(83)
        return torch.dropout((q @ k.transpose(-2, -1) / 2).softmax(-1), 0.4, True) @ v

    area.check("sdpa/dropout", dropped, {"q": q, "k": k, "v": v})


def parameters(module):
    return {name: numbers(*p.shape, seed=720 + i, low=-0.7, high=0.7) for i, (name, p) in enumerate(module.named_parameters())}


def run(area, name, module, inputs, call):
    names = [n for n, _ in module.named_parameters()]
    count = len(inputs)

    def function(*t):
        torch.manual_seed(84)
        out = functional_call(module.to(t[0].dtype), dict(zip(names, t[count:])), call(*t[:count]))
        return tuple(o for o in out if o is not None) if isinstance(out, tuple) else (out,)

    area.check_many(name, function, inputs | parameters(module))


def heads(area):
    x, y = numbers(3, 2, 4, seed=711), numbers(5, 2, 4, seed=712)
    mha = nn.MultiheadAttention(4, 2)
    padding = torch.tensor([[False, False, False, True, False], [False, True, False, False, True]])
    places = numbers(3, 5, seed=713) > 0.7
    places[:, 0] = False
    run(area, "mha/self", mha, {"x": x}, lambda x: (x, x, x))
    run(area, "mha/other", mha, {"x": x, "y": y}, lambda x, y: (x, y, y))
    run(area, "mha/padding", mha, {"x": x, "y": y, "p": padding}, lambda x, y, p: (x, y, y, p))
    run(area, "mha/places", mha, {"x": x, "y": y, "m": places}, lambda x, y, m: (x, y, y, None, True, m))
    run(area, "mha/both", mha, {"x": x, "y": y, "p": padding, "m": places}, lambda x, y, p, m: (x, y, y, p, True, m))
    run(area, "mha/added", mha, {"x": x, "y": y, "m": numbers(4, 3, 5, seed=714)}, lambda x, y, m: (x, y, y, None, True, m.detach()))
    run(area, "mha/light", mha, {"x": x, "y": y, "p": padding, "m": places}, lambda x, y, p, m: (x, y, y, p, False, m))
    run(area, "mha/unbatched", mha, {"x": x[:, 0], "y": y[:, 0]}, lambda x, y: (x, y, y))
    run(area, "mha/no-bias", nn.MultiheadAttention(4, 2, bias=False), {"x": x}, lambda x: (x, x, x))
    run(area, "mha/extra", nn.MultiheadAttention(4, 2, add_bias_kv=True, add_zero_attn=True), {"x": x, "y": y, "p": padding, "m": places}, lambda x, y, p, m: (x, y, y, p, True, m))
    run(area, "mha/widths", nn.MultiheadAttention(4, 2, kdim=3, vdim=5), {"x": x, "y": numbers(5, 2, 3, seed=715), "z": numbers(5, 2, 5, seed=716)}, lambda x, y, z: (x, y, z))
    run(area, "mha/dropout", nn.MultiheadAttention(4, 2, dropout=0.3), {"x": x, "y": y}, lambda x, y: (x, y, y))


def layers(area):
    x, memory = numbers(3, 2, 4, seed=717), numbers(5, 2, 4, seed=718)
    triangle = torch.ones(3, 3, dtype=torch.bool).triu(1)
    padding = torch.tensor([[False, False, True], [False, False, False]])
    run(area, "encoder_layer/plain", nn.TransformerEncoderLayer(4, 2, 6, 0.0), {"x": x}, lambda x: (x,))
    run(area, "encoder_layer/gelu", nn.TransformerEncoderLayer(4, 2, 6, 0.0, "gelu"), {"x": x, "m": triangle, "p": padding}, lambda x, m, p: (x, m, p))
    run(area, "encoder_layer/dropout", nn.TransformerEncoderLayer(4, 2, 6, 0.3), {"x": x}, lambda x: (x,))
    run(area, "encoder/two", nn.TransformerEncoder(nn.TransformerEncoderLayer(4, 2, 6, 0.0), 2), {"x": x, "m": triangle}, lambda x, m: (x, m))
    run(area, "decoder_layer/plain", nn.TransformerDecoderLayer(4, 2, 6, 0.0), {"x": x, "y": memory}, lambda x, y: (x, y))
    run(area, "decoder_layer/masks", nn.TransformerDecoderLayer(4, 2, 6, 0.0), {"x": x, "y": memory, "m": triangle, "p": padding}, lambda x, y, m, p: (x, y, m, None, p))
    run(area, "decoder/two", nn.TransformerDecoder(nn.TransformerDecoderLayer(4, 2, 6, 0.0), 2), {"x": x, "y": memory}, lambda x, y: (x, y))
    run(area, "transformer/plain", nn.Transformer(4, 2, 1, 1, 6, 0.0), {"x": memory, "y": x}, lambda x, y: (x, y))
    run(area, "transformer/masks", nn.Transformer(4, 2, 1, 1, 6, 0.0), {"x": memory, "y": x, "m": triangle}, lambda x, y, m: (x, y, None, m))


def first_values(area):
    makers = {"mha": lambda: nn.MultiheadAttention(4, 2, add_bias_kv=True), "encoder": lambda: nn.TransformerEncoder(nn.TransformerEncoderLayer(4, 2, 6), 2),
              "transformer": lambda: nn.Transformer(4, 2, 2, 1, 6)}
    for name, maker in makers.items():
        torch.manual_seed(82)
        module = maker()
        area.add(f"first/{name}/float32", outputs=dict(module.named_parameters()) | {"next": torch.rand(2)})
