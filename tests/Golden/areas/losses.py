"""Loss functions in every reduction, with weights, ignored labels and label smoothing."""
import torch
import torch.nn.functional as F

from .tools import Area, numbers

REDUCTIONS = ("mean", "sum", "none")


def make():
    area = Area("losses")
    logits, labels = numbers(5, 4, seed=31), torch.tensor([0, 3, 1, 1, 2])
    with_ignored = torch.tensor([0, -100, 1, 2, -100])
    weight = torch.tensor([0.5, 1.0, 2.0, 1.5])
    for reduction in REDUCTIONS:
        args = {"reduction": reduction}
        cross_entropy(area, "plain", logits, labels, args)
        cross_entropy(area, "ignored", logits, with_ignored, args)
        cross_entropy(area, "smooth", logits, labels, args | {"label_smoothing": 0.1})
        cross_entropy(area, "smooth-ignored", logits, with_ignored, args | {"label_smoothing": 0.1})
        weighted(area, "weighted", logits, labels, weight, args)
        weighted(area, "weighted-ignored", logits, with_ignored, weight, args)
        weighted(area, "weighted-smooth", logits, labels, weight, args | {"label_smoothing": 0.2})
        cross_entropy(area, "planes", numbers(2, 3, 2, 2, seed=32), torch.tensor([[[0, 1], [2, 1]], [[2, 2], [0, -100]]]), args)
        probabilities = torch.softmax(numbers(5, 4, seed=33), 1)
        area.check(f"cross_entropy/probabilities/{reduction}", lambda x, t: F.cross_entropy(x, t, reduction=reduction),
                   {"x": logits, "target": probabilities.round(decimals=3)}, args)
        area.check(f"nll_loss/plain/{reduction}", lambda x, t: F.nll_loss(x, t, reduction=reduction),
                   {"x": logits.log_softmax(1), "target": labels}, args)
        area.check(f"nll_loss/weighted-ignored/{reduction}",
                   lambda x, t, w: F.nll_loss(x, t, w.detach(), reduction=reduction),
                   {"x": logits.log_softmax(1), "target": with_ignored, "weight": weight}, args)
        elementwise(area, reduction, args)
    return area


def cross_entropy(area, name, logits, labels, args):
    area.check(f"cross_entropy/{name}/{args['reduction']}", lambda x, t: F.cross_entropy(x, t, **args),
               {"x": logits, "target": labels}, args)


def weighted(area, name, logits, labels, weight, args):
    area.check(f"cross_entropy/{name}/{args['reduction']}", lambda x, t, w: F.cross_entropy(x, t, w.detach(), **args),
               {"x": logits, "target": labels, "weight": weight}, args)


def elementwise(area, reduction, args):
    x, y = numbers(3, 4, seed=34), numbers(3, 4, seed=35)
    area.check(f"mse_loss/{reduction}", lambda a, b: F.mse_loss(a, b, reduction=reduction), {"x": x, "target": y}, args)
    area.check(f"l1_loss/{reduction}", lambda a, b: F.l1_loss(a, b, reduction=reduction), {"x": x, "target": y}, args)
    area.check(f"smooth_l1_loss/{reduction}", lambda a, b: F.smooth_l1_loss(a, b, reduction=reduction, beta=0.5),
               {"x": x, "target": y}, args | {"beta": 0.5})
    area.check(f"huber_loss/{reduction}", lambda a, b: F.huber_loss(a, b, reduction=reduction, delta=0.5),
               {"x": x, "target": y}, args | {"delta": 0.5})
    chances, truth = numbers(3, 4, seed=36, low=0.05, high=0.95), numbers(3, 4, seed=37, low=0.0, high=1.0)
    area.check(f"bce/{reduction}", lambda a, b: F.binary_cross_entropy(a, b.detach(), reduction=reduction),
               {"x": chances, "target": truth}, args)
    area.check(f"bce/certain/{reduction}", lambda a, b: F.binary_cross_entropy(a, b.detach(), reduction=reduction),
               {"x": torch.tensor([0.0, 1.0, 1.0, 0.5]), "target": torch.tensor([1.0, 0.0, 1.0, 1.0])}, args)
    area.check(f"bce_logits/{reduction}",
               lambda a, b: F.binary_cross_entropy_with_logits(a, b.detach(), reduction=reduction),
               {"x": x * 3, "target": truth}, args)
    area.check(f"bce_logits/weighted/{reduction}",
               lambda a, b, w, p: F.binary_cross_entropy_with_logits(a, b.detach(), w.detach(), reduction=reduction,
                                                                     pos_weight=p.detach()),
               {"x": x * 3, "target": truth, "weight": numbers(4, seed=38, low=0.5, high=2.0),
                "pos_weight": numbers(4, seed=39, low=0.5, high=3.0)}, args)
