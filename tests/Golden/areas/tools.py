"""Writes reference numbers as JSON that reads well in a diff: one tensor per line."""
import json
import platform

import numpy
import torch


def tensor(value):
    """A tensor as {dtype, shape, data}; floats have the shortest digits that read back as the same number."""
    value = value.detach().contiguous()
    name = str(value.dtype).removeprefix("torch.")
    flat = value.reshape(-1)
    if value.dtype == torch.float32:
        data = [number(float(str(x))) for x in flat.numpy()]
    elif value.is_floating_point():
        data = [number(float(x)) for x in flat]
    else:
        data = flat.tolist()
    return {"dtype": name, "shape": list(value.shape), "data": data}


def number(value):
    """JSON has no words for these three."""
    return value if numpy.isfinite(value) else str(value)


class Area:
    """Collects the named cases of one file."""

    def __init__(self, name):
        self.name = name
        self.cases = {}

    def add(self, case, inputs=None, args=None, outputs=None, grads=None):
        assert case not in self.cases, case
        self.cases[case] = {
            "args": args or {},
            "inputs": {k: tensor(v) for k, v in (inputs or {}).items()},
            "outputs": {k: tensor(v) for k, v in (outputs or {}).items()},
            "grads": {k: tensor(v) for k, v in (grads or {}).items()},
        }

    def check(self, case, function, inputs, args=None):
        """Runs function over the inputs in float32 and in float64; gradients are those of sum(output * weight),
        where weight runs through 1, 2, 3, 1, 2, 3, ... so that a transposed gradient cannot pass."""
        self.check_many(case, lambda *t: {"out": function(*t)}, inputs, args)

    def check_many(self, case, function, inputs, args=None):
        """The same for a function that returns several outputs: a tuple or a dictionary of tensors."""
        for dtype in (torch.float32, torch.float64):
            leaves = {k: leaf(v, dtype) for k, v in inputs.items()}
            outputs = function(*leaves.values())
            if not isinstance(outputs, dict):
                outputs = {f"out{i}": output for i, output in enumerate(outputs)}
            totals = [(o * weight_like(o)).sum() for o in outputs.values() if o.requires_grad]
            grads = {}
            if totals:
                sum(totals).backward()
                grads = {k: v.grad for k, v in leaves.items() if v.grad is not None}
            self.add(f"{case}/{str(dtype).removeprefix('torch.')}", leaves, args, outputs, grads)

    def write(self, folder):
        head = {"torch": torch.__version__, "numpy": numpy.__version__, "python": platform.python_version()}
        lines = ["{", f'  "made_with": {json.dumps(head)},', '  "cases": {']
        for i, (case, body) in enumerate(self.cases.items()):
            lines.append(f"    {json.dumps(case)}: {{")
            parts = []
            for part, fields in body.items():
                if part == "args" or not fields:
                    parts.append(f"      {json.dumps(part)}: {json.dumps(fields)}")
                else:
                    rows = ",\n".join(f"        {json.dumps(k)}: {json.dumps(v)}" for k, v in fields.items())
                    parts.append(f"      {json.dumps(part)}: {{\n{rows}\n      }}")
            lines.append(",\n".join(parts))
            lines.append("    }" + ("," if i + 1 < len(self.cases) else ""))
        lines += ["  }", "}"]
        (folder / f"{self.name}.json").write_text("\n".join(lines) + "\n")


def leaf(value, dtype):
    value = value.detach().clone()
    return value.to(dtype).requires_grad_() if value.is_floating_point() else value


def weight_like(output):
    return (torch.arange(output.numel()) % 3 + 1).reshape(output.shape).to(output.dtype)


def numbers(*shape, seed=0, low=-2.0, high=2.0):
    """Inputs with few digits, so that both precisions hold the same values."""
    values = numpy.random.RandomState(seed).uniform(low, high, shape)
    return torch.tensor(numpy.round(values * 64) / 64)
