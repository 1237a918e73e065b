"""What a seed draws from every distribution, and how samples move with the parameters where they do."""
import torch
from torch import distributions as d

from .distributions import POSITIVE, ROWS, SHARES, THREE, as_tensor
from .tools import Area, weight_like

SEED = 7
CASES = {
    "Normal": (d.Normal, [THREE, POSITIVE]), "Laplace": (d.Laplace, [THREE, POSITIVE]), "Cauchy": (d.Cauchy, [THREE, POSITIVE]),
    "Uniform": (d.Uniform, [THREE, [1.0, 2.0, 4.5]]), "Exponential": (d.Exponential, [POSITIVE]), "Gamma": (d.Gamma, [[0.4, 1.3, 5.0], POSITIVE]),
    "Chi2": (d.Chi2, [[0.7, 2.0, 5.5]]), "Beta": (d.Beta, [[0.4, 1.3, 5.0], [2.0, 0.7, 3.0]]), "Dirichlet": (d.Dirichlet, [[[0.4, 1.3, 5.0], [2.0, 3.0, 1.5]]]),
    "FisherSnedecor": (d.FisherSnedecor, [[3.0, 5.0, 9.0], [5.0, 7.5, 12.0]]), "Gumbel": (d.Gumbel, [THREE, POSITIVE]), "HalfNormal": (d.HalfNormal, [POSITIVE]),
    "HalfCauchy": (d.HalfCauchy, [POSITIVE]), "LogNormal": (d.LogNormal, [THREE, POSITIVE]), "Pareto": (d.Pareto, [POSITIVE, [2.5, 3.5, 6.0]]),
    "Weibull": (d.Weibull, [POSITIVE, [1.5, 2.5, 3.0]]), "Kumaraswamy": (d.Kumaraswamy, [[1.4, 1.3, 5.0], [2.0, 1.7, 3.0]]),
    "Bernoulli": (d.Bernoulli, [SHARES]), "Geometric": (d.Geometric, [SHARES]), "Binomial": (lambda p: d.Binomial(torch.tensor(6.0, dtype=p.dtype), p), [SHARES]),
    "NegativeBinomial": (d.NegativeBinomial, [[2.0, 3.5, 1.0], SHARES]), "Poisson": (d.Poisson, [[0.3, 4.0, 30.0]]),
    "Categorical": (d.Categorical, [ROWS]), "OneHotCategorical": (d.OneHotCategorical, [ROWS]), "Multinomial": (lambda p: d.Multinomial(5, p), [ROWS]),
    "RelaxedBernoulli": (d.RelaxedBernoulli, [0.7, SHARES]), "RelaxedOneHotCategorical": (d.RelaxedOneHotCategorical, [0.7, ROWS]),
    "Independent": (lambda m, s: d.Independent(d.Normal(m, s), 1), [ROWS, ROWS]),
    "MultivariateNormal": (lambda m, a: d.MultivariateNormal(m, scale_tril=a.tril()), [THREE, [[1.0, 0.2, -0.3], [0.5, 2.0, 0.1], [0.0, 0.4, 0.7]]]),
}


def make():
    area = Area("drawn")
    for name, (build, parameters) in CASES.items():
        for dtype in (torch.float32, torch.float64):
            leaves = [as_tensor(p).to(dtype).requires_grad_() for p in parameters]
            distribution = build(*leaves)
            torch.manual_seed(SEED)
            out = distribution.rsample((4,)) if distribution.has_rsample else distribution.sample((4,))
            grads = {}
            if out.requires_grad:
                (out * weight_like(out)).sum().backward()
                grads = {f"p{i}": p.grad for i, p in enumerate(leaves)}
            area.add(f"{name}/{str(dtype).removeprefix('torch.')}", {f"p{i}": p for i, p in enumerate(leaves)}, {"seed": SEED}, {"out": out}, grads)
    return area
