"""Special functions: values and gradients from PyTorch, and values to 17 digits from mpmath."""
import mpmath
import torch

from .tools import Area, numbers

WIDE = dict(low=-3.0, high=3.0)
BESSEL = ("modified_bessel_i0", "modified_bessel_i1", "modified_bessel_k0", "modified_bessel_k1",
          "scaled_modified_bessel_k0", "scaled_modified_bessel_k1", "spherical_bessel_j0")
POLYNOMIALS = ("chebyshev_polynomial_t", "chebyshev_polynomial_u", "chebyshev_polynomial_v", "chebyshev_polynomial_w",
               "hermite_polynomial_h", "hermite_polynomial_he", "laguerre_polynomial_l", "legendre_polynomial_p",
               "shifted_chebyshev_polynomial_t", "shifted_chebyshev_polynomial_u", "shifted_chebyshev_polynomial_v",
               "shifted_chebyshev_polynomial_w")


def make():
    area = Area("special")
    unary(area)
    pairs(area)
    without_gradient(area)
    accuracy(area)
    return area


def unary(area):
    special = torch.special
    x = numbers(3, 4, seed=1, **WIDE)
    positive = numbers(3, 4, seed=2, low=0.1, high=6.0)
    share = numbers(3, 4, seed=3, low=0.02, high=0.98)
    inside = numbers(3, 4, seed=4, low=-0.95, high=0.95)
    for name in ("erf", "erfc", "erfcx", "exp2", "expm1", "i0", "i0e", "i1", "i1e", "ndtr", "sinc", "expit"):
        area.check(name, getattr(special, name), {"x": x})
    for name in ("gammaln", "entr"):
        area.check(name, getattr(special, name), {"x": positive})
    between = x + 1 / 128  # not on the poles
    area.check("gammaln/negative", lambda t: special.gammaln(t.detach()), {"x": between})
    for name, n, places in (("digamma", 0, positive), ("digamma/negative", 0, between), ("polygamma/0", 0, positive),
                            ("polygamma/1", 1, positive)):
        exact(area, name, places, lambda t, n=n: mpmath.polygamma(n, t), lambda t, n=n: mpmath.polygamma(n + 1, t))
    area.check("erfinv", special.erfinv, {"x": inside})
    area.check("ndtri", special.ndtri, {"x": share})
    area.check("logit", special.logit, {"x": share})
    area.check("logit/eps", lambda t: torch.logit(t, 0.13), {"x": share}, {"eps": 0.13})
    for n in (2, 3):
        area.check(f"polygamma/{n}", lambda t, n=n: special.polygamma(n, t), {"x": positive}, {"n": n})
    for p in (1, 3):
        area.check(f"multigammaln/{p}", lambda t, p=p: special.multigammaln(t + 1, p), {"x": positive},
                   {"p": p, "note": "of x + 1"})
    area.check("softmax", lambda t: special.softmax(t, 0), {"x": x}, {"dim": 0})
    area.check("log_softmax", lambda t: special.log_softmax(t, 1), {"x": x}, {"dim": 1})


def pairs(area):
    special = torch.special
    zero = torch.tensor([[0.0, 0.0, 1.5], [2.0, -1.0, 0.0]])
    positive = numbers(2, 3, seed=5, low=0.1, high=4.0)
    row = numbers(3, seed=6, low=0.2, high=3.0)
    area.check("xlogy", special.xlogy, {"x": zero, "y": positive})
    area.check("xlogy/row", special.xlogy, {"x": positive, "y": row})
    area.check("xlogy/number", lambda t: torch.xlogy(t, 2.5), {"x": zero}, {"y": 2.5})
    area.check("xlog1py", special.xlog1py, {"x": zero, "y": positive})
    area.check("zeta", lambda q: special.zeta(torch.tensor(2.5, dtype=q.dtype), q), {"q": positive}, {"s": 2.5})
    for name in ("gammainc", "gammaincc"):
        area.check(f"{name}/slope", lambda t, n=name: getattr(special, n)(torch.tensor(1.5, dtype=t.dtype), t),
                   {"x": positive}, {"a": 1.5})
        area.check(name, lambda a, t, n=name: getattr(special, n)(a.detach(), t.detach()), {"a": positive, "x": row})


def without_gradient(area):
    positive = numbers(3, 4, seed=7, low=0.1, high=30.0)
    both = numbers(3, 4, seed=8, low=-9.0, high=4.0)
    exact(area, "airy_ai", both, mpmath.airyai)
    for name, function in (("bessel_j0", mpmath.besselj), ("bessel_y0", mpmath.bessely)):
        exact(area, name, positive, lambda t, f=function: f(0, t), lambda t, f=function: -f(1, t))
        exact(area, name[:-1] + "1", positive, lambda t, f=function: f(1, t),
              lambda t, f=function: f(0, t) - f(1, t) / t)
    for name in BESSEL:
        x = both if name == "spherical_bessel_j0" else positive
        area.check(name, lambda t, n=name: getattr(torch.special, n)(t.detach()), {"x": x})
    x = numbers(5, 1, seed=9, low=-1.5, high=1.5)
    degrees = torch.arange(-1, 9)
    for name in POLYNOMIALS:
        area.check(name, lambda t, n, f=name: getattr(torch.special, f)(t.detach(), n.to(t.dtype)),
                   {"x": x, "n": degrees})


def exact(area, name, x, function, slope=None):
    """Where PyTorch 1.13 itself has only 9 digits (or, for Ai, 5): values and slopes from mpmath."""
    for dtype in (torch.float32, torch.float64):
        x = x.to(dtype)
        values = torch.tensor([float(function(mpmath.mpf(v))) for v in x.reshape(-1).tolist()], dtype=torch.float64)
        grads = {}
        if slope:
            slopes = torch.tensor([float(slope(mpmath.mpf(v))) for v in x.reshape(-1).tolist()], dtype=torch.float64)
            grads = {"x": (slopes * (torch.arange(x.numel()) % 3 + 1)).reshape(x.shape).to(dtype)}
        area.add(f"{name}/{str(dtype).removeprefix('torch.')}", {"x": x}, None,
                 {"out": values.reshape(x.shape).to(dtype)}, grads)


def accuracy(area):
    """Values over the whole range; tests compare them relative to their own size."""
    mpmath.mp.dps = 50
    root = mpmath.sqrt
    small = [1e-10, 1e-3, 0.1, 0.3, 0.5, 0.7, 0.9, 1.0, 1.1, 1.24, 1.26, 1.5, 1.9, 2.0, 2.1, 2.5, 2.6, 3.3, 4.7, 5.9]
    large = small + [6.1, 8.0, 9.9, 10.1, 12.5, 19.9, 20.1, 24.9, 25.1, 33.3, 50.0, 99.5]
    signed = [-x for x in small[1:]] + small
    places = {
        "erf": (signed, mpmath.erf),
        "erfc": (signed + [7.5, 12.0, 20.0, 26.0], mpmath.erfc),
        "erfcx": ([-3.1, -1.3, -0.4] + large + [27.9, 28.1, 1e3],
                  lambda x: mpmath.exp(x * x) * mpmath.erfc(x)),
        "erfinv": ([x / 8 - 1 for x in range(1, 16)] + [1e-9, 0.999, 0.999999, -0.9999999999],
                   lambda y: mpmath.erfinv(y)),
        "ndtr": (signed + [-8.0, -15.0, -30.0, -37.0], mpmath.ncdf),
        "ndtri": ([1e-300, 1e-100, 1e-20, 1e-9, 1e-3, 0.1, 0.24, 0.26, 0.45, 0.55, 0.7, 0.8, 0.99, 0.999999],
                  lambda p: -root(2) * mpmath.erfinv(1 - 2 * p) if p > 1e-15 else tail(p)),
        "gammaln": (large + [-0.5, -1.3, -3.7, 1e5, 1e15], lambda x: mpmath.log(abs(mpmath.gamma(x))) if x < 1e4
                    else mpmath.loggamma(x)),
        "digamma": (large + [-0.5, -1.3, -3.7, 1e5], mpmath.digamma),
        "i0": (large + [700.0], lambda x: mpmath.besseli(0, x)),
        "i0e": (large + [1e4], lambda x: mpmath.besseli(0, x) * mpmath.exp(-x)),
        "i1": (large + [700.0], lambda x: mpmath.besseli(1, x)),
        "i1e": (large + [1e4], lambda x: mpmath.besseli(1, x) * mpmath.exp(-x)),
        "modified_bessel_k0": (large[1:], lambda x: mpmath.besselk(0, x)),
        "modified_bessel_k1": (large[1:], lambda x: mpmath.besselk(1, x)),
        "scaled_modified_bessel_k0": (large[1:] + [1e4], lambda x: mpmath.besselk(0, x) * mpmath.exp(x)),
        "scaled_modified_bessel_k1": (large[1:] + [1e4], lambda x: mpmath.besselk(1, x) * mpmath.exp(x)),
        "trigamma": (large[1:] + [-0.5, -1.3, -33.7], lambda x: mpmath.polygamma(1, x)),
        "tetragamma": (large[1:] + [-0.5, -1.3], lambda x: mpmath.polygamma(2, x)),
    }
    # Oscillating functions are exact to the size of the wave, not of their value near a zero.
    waves = {
        "bessel_j0": (large, lambda x: mpmath.besselj(0, x)),
        "bessel_j1": (large, lambda x: mpmath.besselj(1, x)),
        "bessel_y0": (large, lambda x: mpmath.bessely(0, x)),
        "bessel_y1": (large, lambda x: mpmath.bessely(1, x)),
        "airy_ai": (signed + [-6.3, -9.5, -12.4, -12.6, -20.2, -50.1], mpmath.airyai),
    }
    for kind, table in (("accuracy", places), ("wave", waves)):
        for name, (xs, function) in table.items():
            values = torch.tensor([float(function(mpmath.mpf(x))) for x in xs], dtype=torch.float64)
            area.add(f"{kind}/{name}", {"x": torch.tensor(xs, dtype=torch.float64)}, None, {"out": values})
    pairs = [(a, x) for a in (0.1, 1.0, 5.5, 30.0, 200.0, 1e4) for x in (0.5 * a, 0.9 * a, 1.1 * a, 2 * a)]
    columns = {"a": torch.tensor([p[0] for p in pairs], dtype=torch.float64),
               "x": torch.tensor([p[1] for p in pairs], dtype=torch.float64)}
    for name, end in (("gammainc", True), ("gammaincc", False)):
        values = [mpmath.gammainc(a, 0, x, regularized=True) if end else mpmath.gammainc(a, x, regularized=True)
                  for a, x in ((mpmath.mpf(a), mpmath.mpf(x)) for a, x in pairs)]
        area.add(f"accuracy/{name}", columns, None,
                 {"out": torch.tensor([float(v) for v in values], dtype=torch.float64)})


def tail(p):
    """The quantile of a tiny share, by the inverse of the complement."""
    q = 2 * p
    start = mpmath.sqrt(-mpmath.log(q * mpmath.sqrt(mpmath.pi * -mpmath.log(q))))
    return -mpmath.sqrt(2) * mpmath.findroot(lambda x: mpmath.log(mpmath.erfc(x)) - mpmath.log(q), start)
