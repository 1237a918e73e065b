"""What a seed gives: counts, places, gamma and Dirichlet samples; how these samples move with their parameters."""
import mpmath
import numpy
import torch

from .tools import Area

SEED = 11


def make():
    area = Area("samples")
    for dtype in (torch.float32, torch.float64):
        for name, (draw, inputs) in DRAWS.items():
            given = {k: torch.tensor(v, dtype=dtype) for k, v in inputs.items()}
            torch.manual_seed(SEED)
            area.add(f"{name}/{str(dtype).removeprefix('torch.')}", given, {"seed": SEED}, {"out": draw(*given.values())})
    gamma_slopes(area)
    beta_slopes(area)
    return area


DRAWS = {
    "poisson/small": (torch.poisson, {"rate": [0.0, 0.1, 0.9, 2.5, 5.0, 9.9, 3.0, 1.0]}),
    "poisson/large": (torch.poisson, {"rate": [10.0, 12.5, 40.0, 1000.0, 25.0, 11.0, 1e6, 300.0] * 4}),
    "binomial/waiting": (torch.binomial, {"count": [5.0, 20.0, 7.0, 3.0, 9.0, 0.0, 4.0], "p": [0.5, 0.2, 0.9, 0.0, 1.0, 0.5, 0.75]}),
    "binomial/rejection": (torch.binomial, {"count": [100.0, 50.0, 1000.0, 40.0, 1e5, 22.0] * 5, "p": [0.5, 0.3, 0.99, 0.6, 0.123, 0.5] * 5}),
    "gamma": (torch._standard_gamma, {"shape": [0.05, 0.3, 0.9, 1.0, 1.5, 3.0, 20.0, 1000.0] * 3}),
    "dirichlet": (torch._sample_dirichlet, {"shape": [[0.1, 0.5, 2.0], [5.0, 1.0, 10.0], [0.01, 0.01, 0.02]]}),
    "multinomial/again": (lambda p: torch.multinomial(p, 12, True), {"p": [[0.1, 0.2, 0.3, 0.4], [1.0, 0.0, 5.0, 2.0]]}),
    "multinomial/once": (lambda p: torch.multinomial(p, 1), {"p": [[0.1, 0.2, 0.3, 0.4], [1.0, 0.0, 5.0, 2.0]] * 4}),
    "multinomial/without": (lambda p: torch.multinomial(p, 3), {"p": [[0.1, 0.2, 0.3, 0.4], [1.0, 3.0, 5.0, 2.0]]}),
    "multinomial/vector": (lambda p: torch.multinomial(p, 5, True), {"p": [0.1, 0.2, 0.3, 0.4]}),
    "cauchy_": (lambda x: x.cauchy_(1.0, 2.0), {"like": [0.0] * 9}),
    "geometric_": (lambda x: x.geometric_(0.2), {"like": [0.0] * 9}),
    "log_normal_": (lambda x: x.log_normal_(0.5, 2.0), {"like": [0.0] * 9}),
    "normal": (torch.normal, {"mean": [float(i) for i in range(18)], "std": [0.1 * i for i in range(18)]}),
}


def gamma_slopes(area):
    """dx/da at a fixed place of the distribution: minus the derivative of the share in a, over the density; 30 digits."""
    mpmath.mp.dps = 40
    shapes, samples, slopes = [], [], []
    for a in (0.01, 0.2, 1.0, 2.5, 8.0, 30.0, 500.0, 9000.0, 20000.0):
        for spread in (-3.5, -1.5, -0.3, 0.0, 0.7, 2.0, 3.5, 6.0):
            x = a + spread * a**0.5 + (0 if a > 5 else max(0, spread))
            if x <= 0:
                x = a * numpy.exp(2 * spread)
            shapes.append(a)
            samples.append(x)
            slopes.append(float(slope(lambda s: mpmath.gammainc(s, mpmath.mpf(x), regularized=True), a, gamma_density(a, x), upper=True)))
    area.add("slope/gamma", {"shape": torch.tensor(shapes, dtype=torch.float64), "sample": torch.tensor(samples, dtype=torch.float64)}, {}, {"out": torch.tensor(slopes, dtype=torch.float64)})


def gamma_density(a, x):
    a, x = mpmath.mpf(a), mpmath.mpf(x)
    return mpmath.exp((a - 1) * mpmath.log(x) - x - mpmath.loggamma(a))


def slope(share, a, density, upper):
    a = mpmath.mpf(a)
    step = a * mpmath.mpf(10) ** -10
    change = (share(a + step) - share(a - step)) / (2 * step)
    return change / density if upper else -change / density


def beta_slopes(area):
    firsts, totals, samples, slopes = [], [], [], []
    for a, b in ((0.05, 0.3), (0.5, 0.5), (1.0, 1.0), (2.0, 5.0), (30.0, 4.0), (200.0, 300.0), (0.2, 40.0)):
        for x in (1e-6, 0.02, 0.2, 0.4, 0.5, 0.77, 0.95, 0.9999):
            m, mb, mx = mpmath.mpf(a), mpmath.mpf(b), mpmath.mpf(x)
            density = mpmath.exp((m - 1) * mpmath.log(mx) + (mb - 1) * mpmath.log(1 - mx) + mpmath.loggamma(m + mb) - mpmath.loggamma(m) - mpmath.loggamma(mb))
            if density < 1e-9:
                continue
            lower = mx < m / (m + mb)
            share = (lambda s: mpmath.betainc(s, mb, 0, mx, regularized=True)) if lower else (lambda s: mpmath.betainc(s, mb, mx, 1, regularized=True))
            firsts.append(a)
            totals.append(a + b)
            samples.append(x)
            slopes.append(float(slope(share, a, density, upper=not lower) / (1 - mx)))
    area.add("slope/beta", {"sample": torch.tensor(samples, dtype=torch.float64), "first": torch.tensor(firsts, dtype=torch.float64), "total": torch.tensor(totals, dtype=torch.float64)}, {}, {"out": torch.tensor(slopes, dtype=torch.float64)})
