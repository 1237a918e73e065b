"""In-place changes of views inside the graph, and second derivatives."""
import torch
from torch.nn import functional as F

from .tools import Area, numbers, weight_like


def make():
    area = Area("autograd")
    views(area)
    elementwise(area)
    reductions(area)
    products(area)
    shapes(area)
    layers(area)
    return area


# -- views ----------------------------------------------------------------------------------------

def views(area):
    x = numbers(2, 3, seed=71, low=0.25, high=2.0)

    def check(name, function):
        area.check(f"view/{name}", function, {"x": x})

    def row_add(t):
        y = t * 2
        y[0].add_(t[1] * t[1])
        return y * y

    def of_view(t):
        y = t * t
        y.t()[1:].select(0, 1).mul_(t[:, 0])
        return y * t

    def into_data(t):
        y = torch.zeros(3, 3, dtype=t.dtype)
        for i in range(3):
            y[i].copy_(t[i % 2] * t[1] * (i + 1))
        return y * y

    def old_view(t):
        y = t * 1
        flat = y.view(-1)
        y.mul_(t)
        return flat * flat

    def other_view(t):
        y = t.clone()
        a, b, c = y[0], y[1], y[:, 1]
        a.add_(b)
        b.sub_(a)
        a.mul_(t[1])
        return c * c

    def zeroed(t):
        y = t * 3
        y[0].zero_()
        return y * t

    def filled(t):
        y = t * 3
        y[:, 1:].fill_(2)
        return y * t

    def stretched(t):
        y = t[:1] * 1
        wide = y.expand(4, 3)
        y.mul_(t[1])
        return wide * wide

    def diagonal(t):
        y = t * t
        y.diagonal().mul_(t[0, :2])
        return y

    def steps(t):
        y = t * t
        y[:, ::2].sub_(t[:, 1:2])
        return y * y

    def masked(t):
        y = t * t
        y[1].masked_fill_(y[1] > 1, 0.5)
        return y * t

    def put(t):
        y = t * t
        y[0].index_put_((torch.tensor([2, 0]),), t[1, :2] * 2)
        return y * y

    def base_then_view(t):
        y = t * t
        row = y[1]
        y.add_(t)
        row.mul_(t[0])
        y.mul_(t)
        return y + row.sum()

    def chain(t):
        y = t * 1
        y.view(3, 2).t()[0].add_(1).mul_(t.view(-1)[:3])
        return y * y

    def saved_elsewhere(t):
        y = t * 1
        z = t * t
        y[0].mul_(z[0])
        return y * z

    for name, function in list(locals().items()):
        if callable(function) and name != "check":
            check(name, function)


# -- second derivatives ---------------------------------------------------------------------------

def second(area, name, function, **inputs):
    """The outputs are the gradients of sum(y^2 w): their own gradients are second derivatives."""
    def gradients(*tensors):
        y = function(*tensors)
        wanted = [t for t in tensors if t.requires_grad]
        found = torch.autograd.grad((y * y * weight_like(y)).sum(), wanted, create_graph=True)
        return {f"d{i}": g for i, g in enumerate(found)}
    area.check_many(f"second/{name}", gradients, inputs)


def elementwise(area):
    x = numbers(2, 3, seed=72)
    positive = numbers(2, 3, seed=73, low=0.25, high=2.0)
    inside = numbers(2, 3, seed=74, low=-0.75, high=0.75)
    for name in ("neg", "abs", "exp", "expm1", "sin", "cos", "atan", "sinh", "cosh", "tanh", "sigmoid", "relu", "square"):
        second(area, name, getattr(torch, name), x=x)
    for name in ("log", "log1p", "sqrt", "rsqrt", "reciprocal"):
        second(area, name, getattr(torch, name), x=positive)
    for name in ("asin", "acos", "atanh", "tan"):
        second(area, name, getattr(torch, name), x=inside)
    second(area, "gelu", F.gelu, x=x)
    second(area, "gelu-tanh", lambda t: F.gelu(t, approximate="tanh"), x=x)
    second(area, "silu", F.silu, x=x)
    second(area, "softplus", F.softplus, x=x)
    second(area, "leaky_relu", lambda t: F.leaky_relu(t, 0.1), x=x)
    second(area, "elu", lambda t: F.elu(t, 0.5), x=x)
    second(area, "hardtanh", F.hardtanh, x=x)
    second(area, "clamp", lambda t: t.clamp(-0.5, 1.0), x=x)
    second(area, "pow-scalar", lambda t: t.pow(2.5), x=positive)
    second(area, "pow-three", lambda t: t.pow(3), x=x)
    y = numbers(3, seed=75, low=0.5, high=2.0)
    for op in ("add", "sub", "mul", "div", "maximum", "minimum", "atan2"):
        second(area, op, getattr(torch, op), x=x, y=y)
    second(area, "pow", torch.pow, x=positive, y=y)
    second(area, "where", lambda a, b: torch.where(a > b, a * b, b), x=x, y=y)


def reductions(area):
    x = numbers(2, 3, seed=76)
    second(area, "sum", lambda t: t.sum(1), x=x)
    second(area, "mean", lambda t: t.mean(0), x=x)
    second(area, "var", lambda t: t.var(1), x=x)
    second(area, "std", lambda t: t.std(1), x=x)
    second(area, "norm", lambda t: t.norm(), x=x)
    second(area, "prod", lambda t: t.prod(), x=numbers(2, 3, seed=77, low=0.5, high=1.5))
    second(area, "logsumexp", lambda t: t.logsumexp(1), x=x)
    second(area, "softmax", lambda t: t.softmax(1), x=x)
    second(area, "log_softmax", lambda t: t.log_softmax(0), x=x)
    second(area, "cumsum", lambda t: t.cumsum(1), x=x)
    second(area, "max", lambda t: t.max(1).values, x=x)
    second(area, "min-all", lambda t: t.min(), x=x)


def products(area):
    a, b = numbers(2, 3, seed=78), numbers(3, 2, seed=79)
    second(area, "mm", torch.mm, x=a, y=b)
    second(area, "bmm", torch.bmm, x=numbers(2, 2, 3, seed=80), y=numbers(2, 3, 2, seed=81))
    second(area, "matmul-vector", torch.matmul, x=a, y=numbers(3, seed=82))
    second(area, "matmul-batch", torch.matmul, x=numbers(2, 2, 3, seed=80), y=b)
    second(area, "linear", F.linear, x=a, w=numbers(4, 3, seed=83), b=numbers(4, seed=84))
    second(area, "dot", torch.dot, x=numbers(3, seed=85), y=numbers(3, seed=86))


def shapes(area):
    x, places = numbers(2, 3, seed=87), torch.tensor([2, 0, 1])
    second(area, "transpose", lambda t: t.t() * t.t(), x=x)
    second(area, "reshape", lambda t: t.reshape(3, 2).exp(), x=x)
    second(area, "expand", lambda t: t[:1].expand(2, 3) * t, x=x)
    second(area, "index_select", lambda t: t.index_select(1, places[:2]), x=x)
    second(area, "gather", lambda t: t.gather(1, places.expand(2, 3)) * t, x=x)
    second(area, "index", lambda t: t[:, places] * t, x=x)
    second(area, "cat", lambda a, b: torch.cat([a, b * a], 1), x=x, y=numbers(2, 3, seed=88))
    second(area, "stack", lambda a, b: torch.stack([a, b * a]), x=x, y=numbers(2, 3, seed=88))
    second(area, "narrow", lambda t: t[:, 1:] * t[:, :2], x=x)


def layers(area):
    x, labels = numbers(4, 3, seed=96), torch.tensor([0, 2, 1, 1])
    second(area, "cross_entropy", lambda t: F.cross_entropy(t, labels), x=x)
    second(area, "nll_loss", lambda t: F.nll_loss(t.log_softmax(1), labels), x=x)
    target = torch.arange(12, dtype=torch.float64).reshape(4, 3) / 12 + 0.007
    second(area, "mse_loss", lambda t: F.mse_loss(t, target.to(t.dtype)), x=x)
    second(area, "l1_loss", lambda t: F.l1_loss(t, target.to(t.dtype)), x=x)
    second(area, "smooth_l1_loss", lambda t: F.smooth_l1_loss(t, target.to(t.dtype)), x=x)
    second(area, "huber_loss", lambda t: F.huber_loss(t, target.to(t.dtype)), x=x)
    second(area, "bce_logits", lambda t: F.binary_cross_entropy_with_logits(t, target.to(t.dtype)), x=x)
    second(area, "bce", lambda t: F.binary_cross_entropy(t.sigmoid(), target.to(t.dtype)), x=x)
    w, b = numbers(3, seed=91, low=0.5, high=1.5), numbers(3, seed=92)
    second(area, "layer_norm", lambda t, w, b: F.layer_norm(t, [3], w, b), x=x, w=w, b=b)
    second(area, "batch_norm", lambda t, w, b: F.batch_norm(t, None, None, w, b, training=True), x=x, w=w, b=b)
    second(area, "embedding", lambda w: F.embedding(labels, w), w=numbers(4, 2, seed=95))
