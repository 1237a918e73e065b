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
    curves(area)
    more(area)
    images(area)
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


def curves(area):
    x = numbers(2, 4, seed=110)
    for name in ("mish", "celu", "selu", "softsign", "tanhshrink", "logsigmoid", "hardswish", "glu"):
        second(area, name, getattr(F, name), x=x)
    second(area, "softshrink", lambda t: F.softshrink(t, 0.3), x=x)
    second(area, "hardshrink", lambda t: F.hardshrink(t, 0.3), x=x)
    second(area, "prelu", F.prelu, x=x, w=numbers(1, seed=111))
    target = torch.arange(8, dtype=torch.float64).reshape(2, 4) / 9 + 0.007
    second(area, "kl_div", lambda t: F.kl_div(t.log_softmax(1), target.to(t.dtype), reduction="sum"), x=x)
    second(area, "poisson_nll", lambda t: F.poisson_nll_loss(t, target.to(t.dtype)), x=x)
    second(area, "gaussian_nll", lambda t, v: F.gaussian_nll_loss(t, target.to(t.dtype), v), x=x,
           v=numbers(2, 4, seed=112, low=0.5, high=2.0))
    second(area, "triplet", lambda a, b, c: F.triplet_margin_loss(a, b, c, margin=3.0), x=x, y=numbers(2, 4, seed=113),
           z=numbers(2, 4, seed=114))
    second(area, "cosine_similarity", lambda a, b: F.cosine_similarity(a, b, 1), x=x, y=numbers(2, 4, seed=113))


def more(area):
    x, positive = numbers(2, 3, seed=115), numbers(2, 3, seed=116, low=0.5, high=2.0)
    y = numbers(2, 3, seed=117)
    second(area, "erf", torch.erf, x=x)
    second(area, "cumprod", lambda t: t.cumprod(1), x=positive)
    second(area, "logcumsumexp", lambda t: t.logcumsumexp(1), x=x)
    second(area, "einsum", lambda a, b: torch.einsum("ij,kj->ik", a, b), x=x, y=y)
    second(area, "outer", lambda a, b: torch.outer(a[0], b[1]), x=x, y=y)
    second(area, "addmm", lambda a, b: torch.addmm(a @ a.t(), a, b.t(), beta=0.5, alpha=2.0), x=x, y=y)
    second(area, "lerp", lambda a, b: torch.lerp(a, b, 0.3), x=x, y=y)
    second(area, "addcmul", lambda a, b: torch.addcmul(a, a, b, value=0.5), x=x, y=y)
    second(area, "addcdiv", lambda a, b: torch.addcdiv(a, a, b, value=0.5), x=x, y=positive)
    second(area, "logaddexp", torch.logaddexp, x=x, y=y)
    second(area, "hypot", torch.hypot, x=x, y=positive)
    second(area, "topk", lambda t: t.topk(2, 1).values, x=x)
    second(area, "sort", lambda t: t.sort(1).values, x=x)
    second(area, "flip-roll", lambda t: t.flip(1) * t.roll(1, 1), x=x)
    second(area, "tril", lambda t: t.tril() * t.triu(1).exp(), x=x)
    second(area, "masked_fill", lambda t: t.masked_fill(t > 0.5, 1.0) * t, x=x)
    second(area, "index_add", lambda a, b: a.index_add(0, torch.tensor([1, 1]), b * a), x=x, y=y)
    second(area, "scatter_add", lambda a, b: a.scatter_add(1, torch.tensor([[0, 2, 1], [1, 1, 0]]), b * a), x=x, y=y)
    second(area, "repeat", lambda t: t.repeat(2, 1) * t.exp().repeat(2, 1), x=x)
    second(area, "diagonal", lambda t: t[:, :2].diagonal() * 3, x=x)
    second(area, "unfold", lambda t: t.unfold(1, 2, 1).exp(), x=x)
    second(area, "baddbmm", lambda a, b: torch.baddbmm(a[None, :, :2] * 1, a[None], b.t()[None]), x=x, y=y)


def images(area):
    image, kernel = numbers(2, 2, 5, 5, seed=93), numbers(3, 2, 3, 3, seed=94)
    b = numbers(3, seed=92)
    second(area, "conv2d", lambda t, k, b: F.conv2d(t, k, b), x=image, w=kernel, b=b)
    second(area, "conv2d-stride", lambda t, k: F.conv2d(t, k, stride=2, padding=1), x=image, w=kernel)
    second(area, "conv1d-groups", lambda t, k: F.conv1d(t, k, groups=2), x=numbers(2, 2, 6, seed=118), w=numbers(4, 1, 3, seed=119))
    second(area, "conv_transpose2d", lambda t, k: F.conv_transpose2d(t, k, stride=2), x=numbers(1, 3, 3, 3, seed=120), w=kernel)
    second(area, "max_pool2d", lambda t: F.max_pool2d(t, 2), x=image)
    second(area, "avg_pool2d", lambda t: F.avg_pool2d(t, 2), x=image)
    second(area, "adaptive_avg_pool2d", lambda t: F.adaptive_avg_pool2d(t, 2), x=image)
    second(area, "group_norm", lambda t, w, b: F.group_norm(t, 2, w, b), x=numbers(2, 4, 3, seed=122),
           w=numbers(4, seed=123), b=numbers(4, seed=124))
    second(area, "instance_norm", lambda t: F.instance_norm(t), x=numbers(2, 2, 5, seed=125))
    second(area, "batch_norm-eval", lambda t, w: F.batch_norm(t, torch.tensor([0.1, 0.2]).to(t.dtype),
                                                             torch.tensor([1.5, 0.5]).to(t.dtype), w), x=image, w=numbers(2, seed=126))
