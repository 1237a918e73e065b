"""Functions of two operands, bits, rounding, questions, and in-place forms."""
import math

import torch

from .tools import Area, numbers

SPECIAL = torch.tensor([0.0, -0.0, 1.5, -2.25, math.inf, -math.inf, math.nan])


def make():
    area = Area("ops_pairs")
    x, y = numbers(3, 4, seed=31), numbers(3, 4, seed=32) + 1 / 128  # never equal
    positive = numbers(3, 4, seed=33, low=0.5, high=3.0)
    row = numbers(4, seed=34)
    for name in ("hypot", "logaddexp", "logaddexp2", "copysign", "fmax", "fmin", "ldexp"):
        area.check(name, getattr(torch, name), {"x": x, "y": y})
        area.check(f"{name}/row", getattr(torch, name), {"x": x, "y": row})
    # Not-a-number has no sign worth comparing.
    area.check("copysign/special", lambda a, b: torch.copysign(a[:, None], b[None, :]).detach(),
               {"x": SPECIAL[:6], "y": SPECIAL[:6]})
    area.check("signbit", lambda a: a.detach().signbit(), {"x": SPECIAL[:6]})
    for name in ("fmax", "fmin", "logaddexp", "logaddexp2", "hypot", "nextafter", "heaviside"):
        area.check(f"{name}/special", lambda a, b, n=name: getattr(torch, n)(a[:, None], b[None, :]).detach(),
                   {"x": SPECIAL, "y": SPECIAL})
    area.check("nextafter", lambda a, b: torch.nextafter(a.detach(), b.detach()), {"x": x, "y": y})
    area.check("float_power", lambda a, b: torch.float_power(a, b), {"x": positive, "y": y})
    area.check("arctan2", torch.arctan2, {"x": x, "y": positive})
    area.check("heaviside", lambda a, b: torch.heaviside(a.detach(), b.detach()), {"x": x, "y": y})
    area.check("frexp", lambda a: torch.frexp(a)[0], {"x": x * 5})
    area.check("frexp/exponent", lambda a: torch.frexp(a.detach())[1], {"x": torch.cat([x.flatten() * 5, SPECIAL[:4]])})
    area.check("nan_to_num", lambda a: a.nan_to_num(), {"x": SPECIAL})
    area.check("nan_to_num/given", lambda a: a.nan_to_num(0.5, 7.0, -7.0), {"x": SPECIAL})
    area.check("round/2", lambda a: torch.round(a, decimals=2), {"x": numbers(3, 4, seed=35) / 7})
    area.check("round/-1", lambda a: torch.round(a, decimals=-1), {"x": numbers(3, 4, seed=36) * 20})
    area.check("arccosh", torch.arccosh, {"x": positive + 1})
    area.check("arcsinh", torch.arcsinh, {"x": x})
    area.check("arctanh", torch.arctanh, {"x": x / 2.5})
    for name in ("isposinf", "isneginf", "isreal", "isnan", "isinf", "isfinite"):
        area.check(name, lambda a, n=name: getattr(torch, n)(a.detach()), {"x": SPECIAL})
    integers(area)
    aliases(area)
    return area


def integers(area):
    for dtype in (torch.int64, torch.int32, torch.int16, torch.int8):
        a = torch.tensor([12, -18, 0, 7, -5, 100], dtype=dtype)
        b = torch.tensor([8, 12, 5, 0, -15, 75], dtype=dtype)
        shift = torch.tensor([0, 1, 2, 3, 4, 5], dtype=dtype)
        tag = str(dtype).removeprefix("torch.")
        area.check(f"gcd/{tag}", torch.gcd, {"a": a, "b": b})
        if dtype != torch.int8:
            area.check(f"lcm/{tag}", torch.lcm, {"a": a, "b": b})
        area.check(f"bitwise_left_shift/{tag}", torch.bitwise_left_shift, {"a": a, "b": shift})
        area.check(f"bitwise_right_shift/{tag}", torch.bitwise_right_shift, {"a": a, "b": shift})
    small = torch.tensor([[1, 2, 3], [4, 5, 6]])
    area.check("isin", lambda a, b: torch.isin(a, b), {"x": small, "y": torch.tensor([2, 5, 9])})
    area.check("isin/invert", lambda a, b: torch.isin(a, b, invert=True), {"x": small, "y": torch.tensor([2, 5, 9])})
    area.check("isin/none", lambda a, b: torch.isin(a, b), {"x": small, "y": torch.zeros(0, dtype=torch.int64)})
    area.check("isin/float", lambda a, b: torch.isin(a.detach(), b.detach()),
               {"x": torch.tensor([1.0, 2.5, math.nan]), "y": torch.tensor([2.5, math.nan])})


def aliases(area):
    x, y = numbers(2, 3, seed=37), numbers(2, 3, seed=38, low=0.5, high=2.0)
    one = numbers(3, seed=39)
    for name in ("add", "sub", "mul", "div", "pow", "fmod", "remainder", "true_divide", "atan2"):
        base = y if name == "pow" else x
        area.check(f"{name}_", lambda a, b, n=name: getattr(a.clone(), n + "_")(b), {"x": base, "y": y})
    area.check("floor_divide_", lambda a, b: a.detach().clone().floor_divide_(b.detach()), {"x": x, "y": y})
    area.check("addcmul_", lambda a, b, c: a.clone().addcmul_(b, c, value=0.5), {"x": x, "y": y, "z": x * 2})
    area.check("addcdiv_", lambda a, b, c: a.clone().addcdiv_(b, c, value=0.5), {"x": x, "y": x * 2, "z": y})
    area.check("lerp", torch.lerp, {"x": x, "y": y, "w": x / 4})
    area.check("hypot_like/broadcast", lambda a, b: torch.hypot(a, b), {"x": x, "y": one})
