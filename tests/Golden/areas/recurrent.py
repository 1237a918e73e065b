"""Recurrent layers and cells from given parameters; packed sequences; first values from a seed."""
import torch
from torch import nn
from torch.nn.utils import rnn

from .tools import Area, numbers

GATES = {"lstm": 4, "gru": 3, "rnn_tanh": 1, "rnn_relu": 1}
LENGTHS = torch.tensor([2, 5, 3])


def make():
    area = Area("recurrent")
    for kind in GATES:
        layer(area, kind, "plain", size=3)
        layer(area, kind, "wide", size=10)
        layer(area, kind, "stacked", size=3, layers=2, bidirectional=True)
        layer(area, kind, "batch_first", size=3, bias=False, batch_first=True)
        layer(area, kind, "unbatched", size=3, batch=0)
        layer(area, kind, "zeros", size=3, state=False)
        layer(area, kind, "dropout", size=3, layers=2, dropout=0.4)
        packed(area, kind, bidirectional=False)
        packed(area, kind, bidirectional=True)
        cell(area, kind, True)
        cell(area, kind, False)
    padding(area)
    first_values(area)
    return area


def weights(kind, size, layers, directions, bias):
    result, seed = {}, 610
    for level in range(layers):
        for direction in range(directions):
            tag = f"l{level}" + ("_reverse" if direction else "")
            inputs = 4 if level == 0 else size * directions
            shapes = {"weight_ih": (GATES[kind] * size, inputs), "weight_hh": (GATES[kind] * size, size)}
            if bias:
                shapes |= {"bias_ih": (GATES[kind] * size,), "bias_hh": (GATES[kind] * size,)}
            for name, shape in shapes.items():
                result[f"{name}_{tag}"] = numbers(*shape, seed=seed, low=-0.6, high=0.6)
                seed += 1
    return result


def call(kind, x, state, parameters, bias, layers, dropout, bidirectional, batch_first):
    function = getattr(torch._VF, kind)
    return function(x, state, parameters, bias, layers, dropout, True, bidirectional, batch_first)


def layer(area, kind, name, size, layers=1, bidirectional=False, bias=True, batch_first=False, batch=3, state=True, dropout=0.0):
    directions = 2 if bidirectional else 1
    shape = (5, batch, 4) if batch else (5, 4)
    inputs = {"x": numbers(*((batch, 5, 4) if batch_first else shape), seed=600)}
    first = (layers * directions, batch, size) if batch else (layers * directions, size)
    if state:
        inputs["h0"] = numbers(*first, seed=601)
        if kind == "lstm":
            inputs["c0"] = numbers(*first, seed=602)
    count = len(inputs)
    inputs |= weights(kind, size, layers, directions, bias)

    def run(*t):
        torch.manual_seed(79)
        x, parameters = t[0], list(t[count:])
        states = list(t[1:count]) or [torch.zeros(first, dtype=x.dtype)] * (2 if kind == "lstm" else 1)
        if not batch:
            x, states = x.unsqueeze(1), [s.unsqueeze(1) for s in states]
        out = call(kind, x, states if kind == "lstm" else states[0], parameters, bias, layers, dropout, bidirectional, batch_first)
        return out if batch else tuple(o.squeeze(1) for o in out)

    area.check_many(f"{kind}/{name}", run, inputs)


def packed(area, kind, bidirectional):
    directions, size = 2 if bidirectional else 1, 3
    inputs = {"x": numbers(5, 3, 4, seed=600), "h0": numbers(directions, 3, size, seed=601)}
    if kind == "lstm":
        inputs["c0"] = numbers(directions, 3, size, seed=602)
    count = len(inputs)
    inputs |= weights(kind, size, 1, directions, True)

    def run(*t):
        p = rnn.pack_padded_sequence(t[0], LENGTHS, enforce_sorted=False)
        states = [s.index_select(1, p.sorted_indices) for s in t[1:count]]
        out = getattr(torch._VF, kind)(p.data, p.batch_sizes, states if kind == "lstm" else states[0], list(t[count:]), True, 1, 0.0, True, bidirectional)
        padded, _ = rnn.pad_packed_sequence(rnn.PackedSequence(out[0], p.batch_sizes, p.sorted_indices, p.unsorted_indices))
        return (padded, *[s.index_select(1, p.unsorted_indices) for s in out[1:]])

    area.check_many(f"{kind}/packed{'-both' if bidirectional else ''}", run, inputs)


def cell(area, kind, batched):
    size, lead = 3, (5,) if batched else ()
    inputs = {"x": numbers(*lead, 4, seed=600), "h0": numbers(*lead, size, seed=601)}
    if kind == "lstm":
        inputs["c0"] = numbers(*lead, size, seed=602)
    count = len(inputs)
    inputs |= weights(kind, size, 1, 1, True)

    def run(*t):
        x, states = t[0], list(t[1:count])
        if not batched:
            x, states = x.unsqueeze(0), [s.unsqueeze(0) for s in states]
        out = getattr(torch._VF, f"{kind}_cell")(x, states if kind == "lstm" else states[0], *t[count:])
        out = out if kind == "lstm" else (out,)
        return out if batched else tuple(o.squeeze(0) for o in out)

    area.check_many(f"{kind}/cell{'' if batched else '-unbatched'}", run, inputs)


def padding(area):
    x = {"x": numbers(5, 3, 2, seed=620)}
    parts = {"a": numbers(2, 2, seed=621), "b": numbers(4, 2, seed=622), "c": numbers(3, 2, seed=623)}
    area.check_many("pack/data", lambda t: fields(rnn.pack_padded_sequence(t, LENGTHS, enforce_sorted=False)), x)
    area.check_many("pack/batch_first", lambda t: fields(rnn.pack_padded_sequence(t, torch.tensor([3, 2, 2, 1, 1]), batch_first=True)), x)
    area.check_many("pack/unpacked", lambda t: rnn.pad_packed_sequence(rnn.pack_padded_sequence(t, LENGTHS, enforce_sorted=False), padding_value=-1.5, total_length=7), x)
    area.check_many("pack/unpacked-batch_first", lambda t: rnn.pad_packed_sequence(rnn.pack_padded_sequence(t, LENGTHS, enforce_sorted=False), batch_first=True), x)
    area.check("pad_sequence/time", lambda *t: rnn.pad_sequence(list(t), padding_value=0.5), parts)
    area.check("pad_sequence/batch", lambda *t: rnn.pad_sequence(list(t), batch_first=True), parts)
    area.check_many("pack_sequence", lambda *t: fields(rnn.pack_sequence(list(t), enforce_sorted=False)), parts)


def fields(p):
    return p.data, p.batch_sizes, p.sorted_indices if p.sorted_indices is not None else torch.arange(int(p.batch_sizes[0]))


def first_values(area):
    makers = {"lstm": lambda: nn.LSTM(3, 2, 2, bidirectional=True), "gru": lambda: nn.GRU(3, 2), "rnn": lambda: nn.RNN(3, 2, bias=False), "cell": lambda: nn.LSTMCell(3, 2)}
    for name, maker in makers.items():
        torch.manual_seed(80)
        area.add(f"first/{name}/float32", outputs=dict(maker().named_parameters()))
