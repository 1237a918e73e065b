"""Complex numbers, 16-bit floating point, creation, promotion."""
import torch

from .tools import Area, numbers


def make():
    area = Area("dtypes")
    complex_unary(area)
    complex_pairs(area)
    complex_shapes(area)
    complex_others(area)
    short_floats(area)
    return area


def complex_case(area, name, function, *shapes, low=-1.5, high=1.5):
    """The inputs are real: parts of one complex number after the other; the output is seen as real."""
    inputs = {}
    for i, shape in enumerate(shapes):
        inputs[f"re{i}"] = numbers(*shape, seed=100 + i, low=low, high=high)
        inputs[f"im{i}"] = numbers(*shape, seed=200 + i, low=low, high=high)

    def run(*parts):
        out = function(*[torch.complex(re, im) for re, im in zip(parts[::2], parts[1::2])])
        return torch.view_as_real(out.resolve_conj()) if out.is_complex() else out
    area.check(f"complex/{name}", run, inputs)


def complex_unary(area):
    for name in ("neg", "exp", "log", "log10", "log2", "sqrt", "rsqrt", "sin", "cos", "tan", "asin", "acos", "atan",
                 "sinh", "cosh", "tanh", "reciprocal", "square", "abs", "angle", "conj_physical", "sigmoid"):
        complex_case(area, name, getattr(torch, name), (2, 3), low=0.2, high=0.9)
    complex_case(area, "conj", lambda z: z.conj(), (2, 3))
    complex_case(area, "real", lambda z: z.real * 2, (2, 3))
    complex_case(area, "imag", lambda z: z.imag * 2, (2, 3))
    complex_case(area, "power-spectrum", lambda z: z.abs().pow(2).add(1e-3).log(), (2, 3))
    complex_case(area, "pow3", lambda z: z.pow(3), (2, 3))
    complex_case(area, "pow1.5", lambda z: z.pow(1.5), (2, 3), low=0.2, high=0.9)
    complex_case(area, "mul-i", lambda z: z * (0.5 + 2j), (2, 3))
    complex_case(area, "sgn", torch.sgn, (2, 3))
    complex_case(area, "angle-of-square", lambda z: (z * z).angle(), (2, 3))
    complex_case(area, "where-abs", lambda z: torch.where(z.abs() > 1, z, z * 2).abs(), (2, 3))
    area.check("complex/polar", lambda r, a: torch.view_as_real(torch.polar(r, a)),
               {"abs": numbers(2, 3, seed=1, low=0.1, high=2), "angle": numbers(2, 3, seed=2, low=-3, high=3)})
    area.check("complex/view_as_complex", lambda x: torch.view_as_complex(x).abs(), {"x": numbers(3, 2, seed=3)})
    area.check("angle/real", torch.angle, {"x": torch.tensor([-2.0, -0.0, 0.0, 3.0])})


def complex_pairs(area):
    for name in ("add", "sub", "mul", "div", "pow"):
        complex_case(area, name, getattr(torch, name), (2, 3), (3,), low=0.3, high=1.5)
    complex_case(area, "matmul", torch.matmul, (2, 3), (3, 4))
    complex_case(area, "bmm", torch.matmul, (2, 2, 3), (3, 2))
    complex_case(area, "mul-real", lambda a, b: a * b.real, (2, 3), (2, 3))
    complex_case(area, "div-real", lambda a, b: a / b.abs(), (2, 3), (2, 3))
    complex_case(area, "where", lambda a, b: torch.where(a.real > 0, a, b), (2, 3), (2, 3))
    complex_case(area, "cat", lambda a, b: torch.cat([a, b]), (2, 3), (1, 3))


def complex_shapes(area):
    complex_case(area, "sum", lambda z: z.sum(), (2, 3))
    complex_case(area, "sum0", lambda z: z.sum(0), (2, 3))
    complex_case(area, "mean1", lambda z: z.mean(1, keepdim=True), (2, 3))
    complex_case(area, "prod", lambda z: z.prod(), (4,), low=0.3)
    complex_case(area, "cumsum", lambda z: z.cumsum(1), (2, 3))
    complex_case(area, "index", lambda z: z[:, torch.tensor([2, 0, 2])], (2, 3))
    complex_case(area, "transpose", lambda z: z.t().reshape(2, 3), (2, 3))
    complex_case(area, "gather", lambda z: z.gather(1, torch.tensor([[0, 2], [1, 1]])), (2, 3))
    complex_case(area, "eq", lambda z: torch.eq(z, z.conj()), (2, 3))
    complex_case(area, "var", lambda z: z.var(1), (2, 3))
    complex_case(area, "std", lambda z: z.std(), (2, 3))
    complex_case(area, "norm", lambda z: torch.linalg.vector_norm(z), (2, 3))



def complex_others(area):
    """Operations of other files whose gradients must be conjugated too."""
    z = (2, 3)
    # torch.dot of complex numbers gives 0 with the BLAS of Debian, so its definition stands here.
    complex_case(area, "cumprod", lambda a: a.cumprod(1), z, low=0.3)
    complex_case(area, "prod1", lambda a: a.prod(1), z, low=0.3)
    complex_case(area, "einsum", lambda a, b: torch.einsum("ij,kj->ik", a, b), z, z)
    complex_case(area, "kron", torch.kron, z, (2, 2))
    complex_case(area, "outer", torch.outer, (2,), (3,))
    complex_case(area, "dot", lambda a, b: (a * b).sum(), (3,), (3,))
    complex_case(area, "vdot", lambda a, b: (a.conj() * b).sum(), (3,), (3,))
    complex_case(area, "addmm", lambda a, b, c: torch.addmm(a, b, c, beta=0.5, alpha=2), (2, 2), z, (3, 2))
    complex_case(area, "addcmul", lambda a, b, c: torch.addcmul(a, b, c, value=0.5), z, z, z)
    complex_case(area, "addcdiv", lambda a, b, c: torch.addcdiv(a, b, c, value=0.5), z, z, z, low=0.3)
    complex_case(area, "lerp", lambda a, b: torch.lerp(a, b, 0.25), z, z)
    complex_case(area, "diff", torch.diff, z)
    complex_case(area, "cross", lambda a, b: torch.cross(a, b, dim=1), z, z)
    complex_case(area, "trace", lambda a: a.trace(), (3, 3))
    complex_case(area, "tril", lambda a: a.tril(), (3, 3))
    complex_case(area, "flip", lambda a: a.flip(1), z)
    complex_case(area, "roll", lambda a: a.roll(1, 1), z)
    complex_case(area, "adjoint", lambda a: a.mH, z)
    complex_case(area, "masked_fill", lambda a: a.masked_fill(a.real > 0, 1 + 2j), z)
    complex_case(area, "index_add", lambda a, b: a.index_add(0, torch.tensor([1, 1]), b), z, z)
    complex_case(area, "stack", lambda a, b: torch.stack([a, b], 1), z, z)
    complex_case(area, "repeat", lambda a: a.repeat(2, 1), z)
    complex_case(area, "expand", lambda a: a.expand(2, 2, 3), z)
    complex_case(area, "diag", lambda a: torch.diag(a), (3,))
    complex_case(area, "logsumexp", lambda a: a.exp().sum(1).log(), z)
    complex_case(area, "norm1", lambda a: torch.linalg.vector_norm(a, 3, dim=1), z)
    complex_case(area, "isclose", lambda a, b: torch.isclose(a, b + a - b), z, z)


def short_floats(area):
    """Rounding to 16 bits and back, and sums of rounded numbers."""
    x = numbers(3, 5, seed=7, low=-3, high=3)
    for name, dtype in (("half", torch.float16), ("bfloat16", torch.bfloat16)):
        area.check(f"{name}/cast", lambda t, d=dtype: t.to(d).to(t.dtype), {"x": x})
        area.check(f"{name}/extremes", lambda t, d=dtype: t.to(d).to(t.dtype), {
            "x": torch.tensor([0.0, -0.0, 65504.0, 65519.9, 65520.0, 7e4, 6e-8, 2.9e-8, 3e38, 3.4e38, 1e-40, 1.00390625,
                               1.01171875, -1e-3, float("inf"), float("-inf"), float("nan")])})
