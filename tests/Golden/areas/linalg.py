"""Factorisations (as quantities that do not depend on signs), systems of equations, norms, matrix functions."""
import torch

from .tools import Area, numbers

linalg = torch.linalg


def make():
    area = Area("linalg")
    solving(area)
    factors(area)
    eigen(area)
    norms(area)
    functions(area)
    return area


def steady(*shape, seed):
    """Well-conditioned square matrices."""
    return numbers(*shape, seed=seed, low=-1.0, high=1.0) + 2 * torch.eye(shape[-1], dtype=torch.float64)


def positive(*shape, seed):
    x = numbers(*shape, seed=seed, low=-1.0, high=1.0)
    return x @ x.mT + 2 * torch.eye(shape[-1], dtype=torch.float64)


def sym(t):
    return (t + t.mT) / 2


def solving(area):
    a, b = steady(3, 3, seed=1), numbers(3, 2, seed=2)
    batch = steady(2, 3, 3, seed=3)
    area.check("inv", linalg.inv, {"a": a})
    area.check("inv/batch", linalg.inv, {"a": batch})
    area.check("det", linalg.det, {"a": a})
    area.check("det/batch", linalg.det, {"a": batch})
    singular = torch.tensor([[1.0, 2.0, 3.0], [2.0, 4.0, 6.0], [1.0, 0.0, 1.0]])
    area.check("det/singular", lambda t: linalg.det(t.detach()), {"a": singular})
    area.check_many("slogdet", lambda t: tuple(linalg.slogdet(t)), {"a": batch})
    area.check("logdet", torch.logdet, {"a": positive(2, 3, 3, seed=4)})
    area.check("solve", linalg.solve, {"a": a, "b": b})
    area.check("solve/vector", linalg.solve, {"a": a, "b": numbers(3, seed=5)})
    area.check("solve/batch", linalg.solve, {"a": batch, "b": numbers(2, 3, 2, seed=6)})
    area.check("solve/broadcast", linalg.solve, {"a": batch, "b": b})
    area.check("solve/batch-vectors", linalg.solve, {"a": batch, "b": numbers(2, 3, seed=7)})
    area.check("solve/right", lambda x, y: linalg.solve(x, y, left=False), {"a": a, "b": numbers(2, 3, seed=8)})
    for upper in (False, True):
        for left in (False, True):
            for unit in (False, True):
                side = b if left else numbers(2, 3, seed=8)
                name = f"solve_triangular/{'upper' if upper else 'lower'}-{'left' if left else 'right'}" \
                       f"{'-unit' if unit else ''}"
                area.check(name, lambda x, y, u=upper, s=left, w=unit: linalg.solve_triangular(
                    x, y, upper=u, left=s, unitriangular=w), {"a": a, "b": side})
    area.check("cholesky", lambda t: linalg.cholesky(sym(t)), {"a": positive(3, 3, seed=9)})
    area.check("cholesky/batch", lambda t: linalg.cholesky(sym(t)), {"a": positive(2, 3, 3, seed=10)})
    lower = torch.linalg.cholesky(positive(3, 3, seed=9))
    area.check("cholesky_inverse", lambda t: torch.cholesky_inverse(t.tril()), {"l": lower})
    area.check("cholesky_inverse/upper", lambda t: torch.cholesky_inverse(t.triu(), upper=True), {"u": lower.mT})
    area.check("cholesky_solve", lambda y, t: torch.cholesky_solve(y, t.tril()), {"b": b, "l": lower})
    for name, m, n in (("tall", 4, 2), ("square", 3, 3), ("wide", 2, 4)):
        x, y = numbers(m, n, seed=11), numbers(m, 2, seed=12)
        area.check(f"lstsq/{name}", lambda s, t: linalg.lstsq(s, t, driver="gelsy").solution, {"a": x, "b": y})
        area.check(f"pinv/{name}", linalg.pinv, {"a": x})
    area.check("lstsq/residuals", lambda s, t: linalg.lstsq(s.detach(), t.detach()).residuals,
               {"a": numbers(4, 2, seed=11), "b": numbers(4, 2, seed=12)})
    area.check("pinv/hermitian", lambda t: linalg.pinv(sym(t), hermitian=True), {"a": positive(3, 3, seed=13)})
    area.check("tensorinv", lambda t: linalg.tensorinv(t, ind=1), {"a": numbers(4, 2, 2, seed=14)}, {"ind": 1})
    area.check("tensorsolve", linalg.tensorsolve, {"a": numbers(2, 2, 4, seed=15), "b": numbers(2, 2, seed=16)})
    area.check("tensorsolve/dims", lambda x, y: linalg.tensorsolve(x, y, (0,)),
               {"a": numbers(4, 2, 2, seed=14), "b": numbers(2, 2, seed=16)}, {"dims": [0]})


def factors(area):
    square, tall, wide = steady(3, 3, seed=21), numbers(4, 2, seed=22), numbers(2, 4, seed=23)
    batch = numbers(2, 4, 3, seed=24)
    for name, x in (("square", square), ("tall", tall), ("wide", wide), ("batch", batch)):
        area.check_many(f"qr/{name}", lambda t: tuple(linalg.qr(t)), {"a": x})
        area.check_many(f"svd/{name}", lambda t: signless(*linalg.svd(t, full_matrices=False)), {"a": x})
        area.check(f"svdvals/{name}", linalg.svdvals, {"a": x})
        area.check_many(f"lu/{name}", lambda t: tuple(linalg.lu(t.detach())), {"a": x})
        area.check_many(f"geqrf/{name}", lambda t: tuple(torch.geqrf(t.detach())), {"a": x})
    area.check_many("qr/complete", lambda t: tuple(linalg.qr(t.detach(), mode="complete")), {"a": tall})
    area.check("qr/r", lambda t: linalg.qr(t.detach(), mode="r").R, {"a": tall})
    area.check("svd/full", lambda t: linalg.svd(t).S, {"a": tall})
    area.check_many("lu/gradient", lambda t: tuple(linalg.lu(t))[1:], {"a": square})
    area.check_many("lu_factor", lambda t: tuple(linalg.lu_factor(t)), {"a": steady(2, 3, 3, seed=25)})
    for name, left, adjoint in (("left", True, False), ("right", False, False), ("adjoint", True, True)):
        area.check(f"lu_solve/{name}", lambda t, y, s=left, h=adjoint: linalg.lu_solve(
            *linalg.lu_factor(t.detach()), y, left=s, adjoint=h),
            {"a": square, "b": numbers(3, 3, seed=26)})
    reflections, tau = torch.geqrf(batch)
    area.check("householder_product", linalg.householder_product, {"a": reflections, "tau": tau})
    reflections, tau = torch.geqrf(tall)
    for left in (True, False):
        for transpose in (True, False):
            name = f"ormqr/{'left' if left else 'right'}{'-transposed' if transpose else ''}"
            other = numbers(4, 3, seed=27) if left else numbers(3, 4, seed=28)
            area.check(name, lambda a, t, o, s=left, h=transpose: torch.ormqr(
                a.detach(), t.detach(), o.detach(), left=s, transpose=h), {"a": reflections, "tau": tau, "o": other})
    indefinite = torch.tensor([[0.0, 1.0, 2.0, 0.5], [1.0, 0.0, 3.0, 1.0], [2.0, 3.0, 0.25, -1.0], [0.5, 1.0, -1.0, 2.0]])
    for name, x in (("indefinite", indefinite), ("positive", positive(4, 4, seed=29))):
        area.check_many(f"ldl/{name}", ldl, {"a": x, "b": numbers(4, 2, seed=30)})


def signless(u, s, vh):
    """What does not change when a pair of vectors turns round."""
    return u @ (s.unsqueeze(-1) * vh), s, u.square(), vh.square()


def ldl(a, b):
    a, b = a.detach(), b.detach()
    factor, pivots = linalg.ldl_factor(a)
    return factor.tril(), pivots, linalg.ldl_solve(factor, pivots, b)


def eigen(area):
    x = positive(3, 3, seed=31) + torch.diag(torch.tensor([0.0, 1.0, 3.0]))
    batch = numbers(2, 4, 4, seed=32)
    for name, a in (("one", x), ("batch", batch + batch.mT)):
        area.check_many(f"eigh/{name}", lambda t: (lambda l, v: (l, v.square()))(*linalg.eigh(sym(t))), {"a": a})
        area.check(f"eigvalsh/{name}", lambda t: linalg.eigvalsh(sym(t)), {"a": a})
    area.check("eigvalsh/upper", lambda t: linalg.eigvalsh(t.detach(), UPLO="U"), {"a": batch})
    area.check("eigvals/powers", lambda t: torch.stack([linalg.eigvals(t.detach()).pow(k).sum().real
                                                        for k in (1, 2, 3)]), {"a": numbers(6, 6, seed=33)})
    # Eigenvalues in one order, vectors as projections, which no factor of length 1 changes.
    area.check("eigvals/gradient", lambda t: ordered(linalg.eigvals(t)), {"a": numbers(2, 4, 4, seed=34)})
    area.check("eig/gradient", lambda t: projections(*linalg.eig(t)), {"a": numbers(4, 4, seed=35)})
    area.check("solve/complex", lambda x, y: torch.view_as_real(linalg.solve(
        torch.view_as_complex(x), torch.view_as_complex(y))), {"a": numbers(3, 3, 2, seed=36), "b": numbers(3, 2, 2, seed=37)})
    area.check("inv/complex", lambda x: torch.view_as_real(linalg.inv(torch.view_as_complex(x))),
               {"a": numbers(2, 3, 3, 2, seed=38)})
    area.check("matrix_rank", lambda t: linalg.matrix_rank(t.detach()), {"a": torch.stack([
        torch.eye(3, dtype=torch.float64), torch.ones(3, 3, dtype=torch.float64)])})


def ordered(values):
    return torch.stack([values.pow(k).sum(-1).real for k in (1, 2, 3)], -1) + values.abs().sum(-1, keepdim=True)


def projections(values, vectors):
    """The sum of weighted v v^H: real, and free of the order and of the phases."""
    weighted = vectors * (values * values).unsqueeze(-2)
    return torch.view_as_real(weighted @ vectors.mH.resolve_conj())


def norms(area):
    x, m = numbers(2, 3, seed=41), numbers(2, 3, 3, seed=42)
    for order in (2, 1, 0, 3, 0.5, float("inf"), -float("inf"), -1):
        area.check(f"vector_norm/{order}", lambda t, p=order: linalg.vector_norm(t, p), {"x": x})
        area.check(f"vector_norm/{order}-dim", lambda t, p=order: linalg.vector_norm(t, p, dim=1, keepdim=True),
                   {"x": x})
    area.check("vector_norm/zero", linalg.vector_norm, {"x": torch.zeros(3)})
    for order in ("fro", "nuc", 1, -1, 2, -2, float("inf"), -float("inf")):
        area.check(f"matrix_norm/{order}", lambda t, p=order: linalg.matrix_norm(t, p), {"x": m})
        area.check(f"matrix_norm/{order}-dims", lambda t, p=order: linalg.matrix_norm(t, p, dim=(0, 2), keepdim=True),
                   {"x": m})
        area.check(f"cond/{order}", lambda t, p=order: linalg.cond(t.detach(), p), {"x": steady(2, 3, 3, seed=43)})
    area.check("norm", linalg.norm, {"x": m})
    area.check("norm/1", lambda t: linalg.norm(t, 1), {"x": x})
    area.check("norm/1-dim", lambda t: linalg.norm(t, 1, dim=(1,)), {"x": x})
    area.check("norm/nuc", lambda t: linalg.norm(t, "nuc"), {"x": x})


def functions(area):
    a = numbers(3, 3, seed=51, low=-1.0, high=1.0)
    area.check("matrix_exp", torch.matrix_exp, {"a": a})
    area.check("matrix_exp/large", torch.matrix_exp, {"a": numbers(2, 3, 3, seed=52, low=-3.0, high=3.0)})
    for n in (0, 1, 2, 5, -2):
        area.check(f"matrix_power/{n}", lambda t, k=n: linalg.matrix_power(t, k), {"a": steady(3, 3, seed=53)})
    area.check("multi_dot", lambda *t: linalg.multi_dot(t),
               {"a": numbers(2, 4, seed=54), "b": numbers(4, 3, seed=55), "c": numbers(3, 2, seed=56),
                "d": numbers(2, seed=57)})
    area.check("vander", linalg.vander, {"x": numbers(2, 3, seed=58)})
    area.check("vander/old", lambda t: torch.vander(t.detach()), {"x": numbers(3, seed=58)})
    area.check("vecdot", linalg.vecdot, {"x": numbers(2, 3, seed=59), "y": numbers(3, seed=60)})
    area.check("cross", linalg.cross, {"x": numbers(2, 3, seed=61), "y": numbers(1, 3, seed=62)})
    area.check("diagonal", lambda t: linalg.diagonal(t, offset=1) * 1, {"x": numbers(2, 3, 3, seed=63)})
