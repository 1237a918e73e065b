"""Densities, entropies, moments, shares of every distribution; transforms. The parameters are inputs, so that their
gradients count too. Where PyTorch 1.13 has no formula (or a defective one), the case says what is used instead."""
import math

import mpmath
import torch
from torch import distributions as d

from .tools import Area, numbers

d.Distribution.set_default_validate_args(False)


def make():
    area = Area("distributions")
    for name, (build, inputs, value, parts) in DISTRIBUTIONS.items():
        inputs = {k: as_tensor(v) for k, v in inputs.items()}
        value = as_tensor(value)
        area.check(f"{name}/log_prob", lambda *t: build(*t[:-1]).log_prob(t[-1]), inputs | {"value": value})
        for part in parts:
            if part in ("cdf", "icdf"):
                share = torch.tensor([0.03, 0.4, 0.77], dtype=torch.float64)
                area.check(f"{name}/{part}", lambda *t: getattr(build(*t[:-1]), part)(t[-1]), inputs | {"value": share if part == "icdf" else value})
            elif part == "entropy":
                area.check(f"{name}/entropy", lambda *t: build(*t).entropy(), inputs)
            else:
                area.check(f"{name}/{part}", lambda *t: getattr(build(*t), part) + 0 * sum(x.sum() for x in t), inputs)
    for name, (transform, x) in TRANSFORMS.items():
        area.check_many(f"transform/{name}", lambda x: around(transform(x.dtype), x), {"x": as_tensor(x)})
    others(area)
    return area


def as_tensor(value):
    return value if isinstance(value, torch.Tensor) else torch.tensor(value)if isinstance(value, list) and isinstance(flat(value)[0], int) else torch.tensor(value, dtype=torch.float64)


def flat(value):
    return [x for v in value for x in flat(v)] if isinstance(value, list) else [value]


def around(transform, x):
    y = transform(x)
    return y, transform.inv(y), transform.log_abs_det_jacobian(x, y)


MOMENTS = ("mean", "variance")
ALL = ("mean", "variance", "stddev", "mode", "entropy", "cdf", "icdf")
THREE = [-0.7, 0.4, 1.9]
POSITIVE = [0.3, 0.9, 2.4]
SHARES = [0.15, 0.4, 0.85]
ROWS = [[0.2, 0.5, 0.3], [1.5, 0.1, 0.4]]
DISTRIBUTIONS = {
    "Normal": (d.Normal, {"loc": THREE, "scale": POSITIVE}, [0.5, 0.1, -2.0], ALL),
    "Normal/broadcast": (d.Normal, {"loc": [[0.5], [1.0]], "scale": POSITIVE}, 0.3, ("mean", "entropy")),
    "Laplace": (d.Laplace, {"loc": THREE, "scale": POSITIVE}, [0.5, 0.1, -2.0], ALL),
    "Cauchy": (d.Cauchy, {"loc": THREE, "scale": POSITIVE}, [0.5, 0.1, -2.0], ("mode", "entropy", "cdf", "icdf")),
    "Uniform": (d.Uniform, {"low": THREE, "high": [1.0, 2.0, 4.5]}, [0.5, 0.6, 2.0], ("mean", "variance", "stddev", "entropy", "cdf", "icdf")),
    "Exponential": (d.Exponential, {"rate": POSITIVE}, [0.2, 1.0, 3.0], ALL),
    "Gamma": (d.Gamma, {"concentration": [0.4, 1.3, 5.0], "rate": POSITIVE}, [0.2, 1.0, 3.0], ("mean", "variance", "mode", "entropy")),
    "Chi2": (d.Chi2, {"df": [0.7, 2.0, 5.5]}, [0.2, 1.0, 3.0], ("mean", "variance", "entropy")),
    "Beta": (d.Beta, {"concentration1": [0.4, 1.3, 5.0], "concentration0": [2.0, 0.7, 3.0]}, SHARES, ("mean", "variance", "entropy")),
    "Dirichlet": (d.Dirichlet, {"concentration": [[0.4, 1.3, 5.0], [2.0, 3.0, 1.5]]}, [[0.2, 0.5, 0.3], [0.1, 0.1, 0.8]], ("mean", "variance", "entropy")),
    "FisherSnedecor": (d.FisherSnedecor, {"df1": [3.0, 5.0, 9.0], "df2": [5.0, 7.5, 12.0]}, [0.2, 1.0, 3.0], ("mean", "variance", "mode")),
    "Gumbel": (d.Gumbel, {"loc": THREE, "scale": POSITIVE}, [0.5, 0.1, -0.5], ("mean", "variance", "stddev", "mode", "entropy", "cdf", "icdf")),
    "HalfNormal": (d.HalfNormal, {"scale": POSITIVE}, [0.5, 0.1, 2.0], ("mean", "variance", "mode", "entropy", "cdf", "icdf")),
    "HalfCauchy": (d.HalfCauchy, {"scale": POSITIVE}, [0.5, 0.1, 2.0], ("mode", "entropy", "cdf", "icdf")),
    "LogNormal": (d.LogNormal, {"loc": THREE, "scale": POSITIVE}, [0.5, 0.1, 2.0], ("mean", "variance", "mode", "entropy", "cdf", "icdf")),
    "Pareto": (d.Pareto, {"scale": POSITIVE, "alpha": [2.5, 3.5, 6.0]}, [0.5, 1.5, 4.0], ("mean", "variance", "mode", "entropy", "cdf", "icdf")),
    "Weibull": (d.Weibull, {"scale": POSITIVE, "concentration": [1.5, 2.5, 3.0]}, [0.5, 1.5, 2.0], ("mean", "variance", "mode", "entropy", "cdf", "icdf")),
    "Kumaraswamy": (d.Kumaraswamy, {"concentration1": [1.4, 1.3, 5.0], "concentration0": [2.0, 1.7, 3.0]}, SHARES, ("mean", "variance", "entropy", "cdf", "icdf")),
    "Bernoulli": (d.Bernoulli, {"probs": SHARES}, [1.0, 0.0, 1.0], ("mean", "variance", "entropy")),
    "Bernoulli/logits": (lambda l: d.Bernoulli(logits=l), {"logits": THREE}, [1.0, 0.0, 1.0], ("mean", "variance", "entropy", "probs")),
    "Geometric": (d.Geometric, {"probs": SHARES}, [1.0, 0.0, 4.0], ("mean", "variance", "entropy")),
    "Geometric/logits": (lambda l: d.Geometric(logits=l), {"logits": THREE}, [1.0, 0.0, 4.0], ("mean", "variance", "entropy")),
    "Binomial": (lambda p: d.Binomial(torch.tensor(6.0, dtype=p.dtype), p), {"probs": SHARES}, [1.0, 0.0, 6.0], ("mean", "variance", "entropy")),
    "Binomial/logits": (lambda l: d.Binomial(torch.tensor(6.0, dtype=l.dtype), logits=l), {"logits": THREE}, [1.0, 0.0, 6.0], ("mean", "variance")),
    "NegativeBinomial": (lambda n, p: d.NegativeBinomial(n, p), {"total_count": [2.0, 3.5, 1.0], "probs": SHARES}, [1.0, 0.0, 6.0], MOMENTS),
    "NegativeBinomial/logits": (lambda n, l: d.NegativeBinomial(n, logits=l), {"total_count": [2.0, 3.5, 1.0], "logits": THREE}, [1.0, 0.0, 6.0], MOMENTS),
    "Poisson": (d.Poisson, {"rate": POSITIVE}, [1.0, 0.0, 6.0], ("mean", "variance")),
    "Categorical": (lambda p: d.Categorical(p), {"probs": ROWS}, [2, 0], ("entropy",)),
    "Categorical/logits": (lambda l: d.Categorical(logits=l), {"logits": [[0.1, -1.0, 2.0], [0.0, 0.3, 0.2]]}, [[2, 0], [1, 1], [0, 2]], ("entropy", "probs")),
    "OneHotCategorical": (lambda p: d.OneHotCategorical(p), {"probs": ROWS}, [[0, 0, 1], [1, 0, 0]], ("mean", "variance", "entropy")),
    "Multinomial": (lambda p: d.Multinomial(5, p), {"probs": ROWS}, [[1.0, 0.0, 4.0], [2.0, 2.0, 1.0]], ("mean", "variance")),
    "LogitRelaxedBernoulli": (lambda t, p: d.relaxed_bernoulli.LogitRelaxedBernoulli(t, p), {"temperature": 0.7, "probs": SHARES}, THREE, ()),
    "RelaxedBernoulli": (lambda t, l: d.RelaxedBernoulli(t, logits=l), {"temperature": 0.7, "logits": THREE}, SHARES, ()),
    "ExpRelaxedCategorical": (lambda t, p: d.relaxed_categorical.ExpRelaxedCategorical(t, p), {"temperature": 0.7, "probs": ROWS}, [[-0.9, -1.2, -1.3], [-2.0, -0.5, -1.0]], ()),
    "RelaxedOneHotCategorical": (lambda t, l: d.RelaxedOneHotCategorical(t, logits=l), {"temperature": 0.7, "logits": [[0.1, -1.0, 2.0], [0.0, 0.3, 0.2]]}, [[0.2, 0.5, 0.3], [0.1, 0.1, 0.8]], ()),
    "Independent": (lambda m, s: d.Independent(d.Normal(m, s), 1), {"loc": ROWS, "scale": ROWS}, [[0.2, 0.5, 0.3], [0.1, 0.1, 0.8]], ("mean", "variance", "entropy")),
    "Transformed": (lambda m, s: d.TransformedDistribution(d.Normal(m, s), [d.AffineTransform(1.0, -2.0), d.SigmoidTransform()]), {"loc": THREE, "scale": POSITIVE}, SHARES, ("cdf", "icdf")),
    "MultivariateNormal": (lambda m, a: d.MultivariateNormal(m, a @ a.mT + 0.5 * torch.eye(3, dtype=a.dtype)), {"loc": THREE, "root": [[1.0, 0.2, -0.3], [0.5, 2.0, 0.1], [0.0, 0.4, 0.7]]}, [[0.5, 0.1, -2.0], [1.0, 1.0, 1.0]], ("mean", "variance", "entropy")),
    "MultivariateNormal/precision": (lambda m, a: d.MultivariateNormal(m, precision_matrix=a @ a.mT + 0.5 * torch.eye(3, dtype=a.dtype)), {"loc": THREE, "root": [[1.0, 0.2, -0.3], [0.5, 2.0, 0.1], [0.0, 0.4, 0.7]]}, [[0.5, 0.1, -2.0], [1.0, 1.0, 1.0]], ("variance", "entropy")),
    "MultivariateNormal/tril": (lambda m, a: d.MultivariateNormal(m, scale_tril=a.tril()), {"loc": [THREE, POSITIVE], "root": [[1.0, 0.2, -0.3], [0.5, 2.0, 0.1], [0.0, 0.4, 0.7]]}, [0.5, 0.1, -2.0], ("mean", "variance", "entropy")),
}

TRANSFORMS = {
    "Exp": (lambda t: d.ExpTransform(), THREE),
    "Log": (lambda t: d.ExpTransform().inv, POSITIVE),
    "Tanh": (lambda t: d.TanhTransform(), THREE),
    "Sigmoid": (lambda t: d.SigmoidTransform(), THREE),
    "Softplus": (lambda t: d.transforms.SoftplusTransform(), THREE),
    "Power": (lambda t: d.PowerTransform(torch.tensor([2.0, -0.5, 0.7], dtype=t)), POSITIVE),
    "Affine": (lambda t: d.AffineTransform(torch.tensor(THREE, dtype=t), torch.tensor([2.0, -0.5, 0.7], dtype=t)), POSITIVE),
    "Affine/event": (lambda t: d.AffineTransform(1.0, -2.0, event_dim=1), ROWS),
    "Compose": (lambda t: d.ComposeTransform([d.AffineTransform(0.5, -2.0), d.ExpTransform(), d.PowerTransform(torch.tensor(0.5, dtype=t))]), THREE),
    "Compose/inverse": (lambda t: d.ComposeTransform([d.AffineTransform(0.5, 2.0), d.ExpTransform()]).inv, POSITIVE),
    "Independent": (lambda t: d.IndependentTransform(d.ExpTransform(), 1), ROWS),
    "Reshape": (lambda t: d.ReshapeTransform((6,), (2, 3)), [[1.0, 2, 3, 4, 5, 6.5], [3, 2, 1, 0.5, 2, 4]]),
    "Chain": (lambda t: d.ComposeTransform([d.ExpTransform(), d.ReshapeTransform((6,), (2, 3)), d.AffineTransform(0.0, 3.0, event_dim=1)]), [[1.0, 2, 3, 1, 0, 0.5], [1, 2, 1, 0.5, 2, 1]]),
}


def others(area):
    area.check_many("transform/Softmax", lambda x: (d.transforms.SoftmaxTransform()(x), d.transforms.SoftmaxTransform().inv(d.transforms.SoftmaxTransform()(x))), {"x": as_tensor(ROWS)})
    # No formula in PyTorch: the sum over 0 ... 199 of -p ln p.
    def poisson(rate):
        k = torch.arange(200, dtype=rate.dtype).unsqueeze(-1)
        log = k * rate.log() - rate - torch.lgamma(k + 1)
        return -(log.exp() * log).sum(0)
    area.check("Poisson/entropy", poisson, {"rate": as_tensor([0.3, 2.4, 30.0])})
    # No formula in PyTorch: -(mean of ln p) over a fine grid of y = ln x.
    def fisher(a, b):
        y = torch.linspace(-60, 60, 60001, dtype=torch.float64).to(a.dtype).unsqueeze(-1)
        log = d.FisherSnedecor(a, b).log_prob(y.exp())
        weight = (log + y).exp() * 0.002
        return -(weight * log).sum(0)
    values = {"df1": as_tensor([3.0, 5.0, 9.0]), "df2": as_tensor([5.0, 7.5, 12.0])}
    area.add("FisherSnedecor/entropy/float64", values, {}, {"out": fisher(*values.values())})
    # The density's top by its derivative: 1.13 takes the logarithm of a negative number here.
    area.check("Kumaraswamy/mode", lambda a, b: ((a - 1) / (a * b - 1)) ** (1 / a), {"concentration1": as_tensor([1.4, 1.3, 5.0]), "concentration0": as_tensor([2.0, 1.7, 3.0])})
    # PyTorch has no cdf of Poisson and gamma samples: the regularised gamma functions.
    area.add("Gamma/cdf/float64", {"concentration": as_tensor([0.4, 1.3, 5.0]), "rate": as_tensor(POSITIVE), "value": as_tensor([0.2, 1.0, 3.0])}, {}, {"out": torch.special.gammainc(as_tensor([0.4, 1.3, 5.0]), as_tensor(POSITIVE) * as_tensor([0.2, 1.0, 3.0]))})
    rates, counts = as_tensor([0.3, 2.4, 30.0]), as_tensor([0.0, 3.0, 28.0])
# PyTorch's own gammaincc has nine digits here.
    area.add("Poisson/cdf/float64", {"rate": rates, "value": counts}, {}, {"out": as_tensor([float(mpmath.gammainc(k + 1, r, mpmath.inf, regularized=True)) for k, r in zip(counts.tolist(), rates.tolist())])})
    # PyTorch's has eight digits: the sum over all ways to share five instead.
    def multinomial(p):
        p = p / p.sum(-1, keepdim=True)
        total = 0
        for i in range(6):
            for j in range(6 - i):
                k = (i, j, 5 - i - j)
                ways = math.factorial(5) // math.prod(map(math.factorial, k))
                log = math.log(ways) + sum(n * p[:, c].log() for c, n in enumerate(k))
                total = total - log.exp() * log
        return total
    area.check("Multinomial/entropy", multinomial, {"probs": as_tensor(ROWS)})
    # FisherSnedecor etc. have modes of their own; these are argmax and thresholds.
    area.add("Categorical/mode/float64", {"probs": as_tensor(ROWS)}, {}, {"out": torch.tensor([1, 0])})
