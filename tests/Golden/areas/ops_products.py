"""Products over chosen dimensions: tensordot, einsum, kron, distances, the add-product family."""
import math

import torch

from .tools import Area, numbers

EQUATIONS = {
    "matrix": ("ij,jk->ik", (2, 3), (3, 4)),
    "implicit": ("ij,jk", (2, 3), (3, 4)),
    "implicit-order": ("ba,ca", (2, 3), (4, 3)),
    "batch": ("bij,bjk->bik", (2, 3, 4), (2, 4, 5)),
    "attention": ("bhqd,bhkd->bhqk", (2, 2, 3, 4), (2, 2, 5, 4)),
    "trace": ("ii", (3, 3)),
    "trace-batch": ("...ii->...i", (2, 3, 3)),
    "triple": ("iii->i", (2, 2, 2)),
    "sum": ("ij->", (2, 3)),
    "column-sum": ("ij->j", (2, 3)),
    "transpose": ("ij->ji", (2, 3)),
    "outer": ("i,j->ij", (2,), (3,)),
    "dot": ("i,i->", (4,), (4,)),
    "bilinear": ("bn,anm,bm->ba", (2, 3), (4, 3, 2), (2, 2)),
    "ellipsis": ("...ij,...jk->...ik", (2, 1, 3, 4), (5, 4, 2)),
    "ellipsis-implicit": ("...i,...i", (2, 3, 4), (3, 4)),
    "ellipsis-middle": ("a...b,b->...a", (2, 3, 4), (4,)),
    "broadcast": ("ij,ij->ij", (2, 3), (1, 3)),
    "stretch": ("ij,jk->ik", (2, 1), (3, 4)),
    "spaces": (" i j , j -> i ", (2, 3), (3,)),
    "capitals": ("aB,Bc", (2, 3), (3, 4)),
    "lonely": ("ij,k->i", (2, 3), (4,)),
    "repeated": ("ii,ij->j", (3, 3), (3, 2)),
}


def make():
    area = Area("ops_products")
    for name, (equation, *shapes) in EQUATIONS.items():
        area.check(f"einsum/{name}", lambda *t: torch.einsum(equation, *t) * 1,
                   {f"t{i}": numbers(*shape, seed=90 + i) for i, shape in enumerate(shapes)}, {"equation": equation})
    a, b = numbers(2, 3, 4, seed=95), numbers(3, 4, 5, seed=96)
    area.check("tensordot/two", torch.tensordot, {"a": a, "b": b})
    area.check("tensordot/none", lambda x, y: torch.tensordot(x, y, 0), {"a": numbers(2, seed=97), "b": numbers(3, seed=98)})
    area.check("tensordot/pairs", lambda x, y: torch.tensordot(x, y, ([1, 0], [0, 1])),
               {"a": numbers(4, 3, 2, seed=99), "b": numbers(3, 4, 5, seed=100)})
    area.check("kron", torch.kron, {"a": numbers(2, 3, seed=101), "b": numbers(3, 2, seed=102)})
    area.check("kron/ranks", torch.kron, {"a": numbers(2, seed=103), "b": numbers(2, 1, 3, seed=104)})
    chain = {f"m{i}": numbers(*s, seed=105 + i) for i, s in enumerate(((2, 5), (5, 3), (3, 6), (6, 1)))}
    area.check("chain_matmul", lambda *t: torch.linalg.multi_dot(t), chain)
    family(area)
    distances(area)
    return area


def family(area):
    x, m = numbers(2, 4, seed=110), numbers(2, 2, 4, seed=114)
    left, right = numbers(2, 2, 3, seed=111), numbers(2, 3, 4, seed=112)
    area.check("addbmm", lambda t, a, b: torch.addbmm(t, a, b, beta=0.5, alpha=2.0), {"x": x, "a": left, "b": right})
    area.check("baddbmm", lambda t, a, b: torch.baddbmm(t, a, b, beta=0.5, alpha=2.0), {"x": m, "a": left, "b": right})
    area.check("addmm", lambda t, a, b: torch.addmm(t, a, b, beta=0.5, alpha=2.0), {"x": x, "a": left[0], "b": right[0]})
    area.check("addmv", lambda t, a, b: torch.addmv(t, a, b, beta=0.5, alpha=2.0),
               {"x": x[:, 0], "a": left[0], "b": numbers(3, seed=113)})
    area.check("addr", lambda t, a, b: torch.addr(t, a, b, beta=0.5, alpha=2.0),
               {"x": x, "a": numbers(2, seed=115), "b": numbers(4, seed=116)})
    area.check("addr/integers", lambda t, a, b: torch.addr(t, a, b),
               {"x": torch.tensor([[1, 2], [3, 4]]), "a": torch.tensor([1, 2]), "b": torch.tensor([5, 6])})
    area.check("inner", torch.inner, {"x": numbers(2, 3, seed=117), "y": numbers(4, 3, seed=118)})
    area.check("vdot", torch.vdot, {"x": numbers(3, seed=119), "y": numbers(3, seed=120)})


def distances(area):
    a, b = numbers(2, 3, 4, seed=121), numbers(2, 5, 4, seed=122)
    for p in (0, 0.5, 1, 2, 3, math.inf):
        area.check(f"cdist/{p}", lambda x, y: torch.cdist(x, y, p), {"a": a, "b": b})
    area.check("cdist/batch", torch.cdist, {"a": numbers(3, 1, 2, 4, seed=123), "b": b})
    same = numbers(3, 2, seed=124)
    area.check("cdist/zero", lambda x: torch.cdist(x, same.to(x.dtype)), {"a": same})
    area.check("cdist/product", lambda x, y: torch.cdist(x, y, compute_mode="use_mm_for_euclid_dist"), {"a": a, "b": b})
