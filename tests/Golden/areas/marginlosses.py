"""Losses beside those of areas/losses.py: margins, likelihoods, sequences."""
import torch
import torch.nn.functional as F

from .tools import Area, numbers

REDUCTIONS = ("mean", "sum", "none")


def make():
    area = Area("marginlosses")
    for reduction in REDUCTIONS:
        pairs(area, reduction)
        classes(area, reduction)
        likelihoods(area, reduction)
        sequences(area, reduction)
    return area


def pairs(area, r):
    x, y = numbers(5, 4, seed=501), numbers(5, 4, seed=502)
    sign = torch.tensor([1, -1, 1, -1, 1])
    area.check(f"cosine_embedding_loss/{r}", lambda a, b, t: F.cosine_embedding_loss(a, b, t, 0.1, reduction=r), {"x": x, "y": y, "t": sign})
    area.check(f"margin_ranking_loss/{r}", lambda a, b, t: F.margin_ranking_loss(a, b, t, 0.3, reduction=r), {"x": x[:, 0], "y": y[:, 0], "t": sign})
    area.check(f"hinge_embedding_loss/{r}", lambda a, t: F.hinge_embedding_loss(a, t, 0.7, reduction=r), {"x": x[:, 0], "t": sign})
    negative = numbers(5, 4, seed=503)
    for tag, p, swap in (("plain", 2, False), ("swap", 2, True), ("p3", 3, False)):
        area.check(f"triplet_margin_loss/{tag}-{r}", lambda a, b, c: F.triplet_margin_loss(a, b, c, 0.8, p, swap=swap, reduction=r), {"a": x, "p": y, "n": negative})

    def city(a, b):
        return (a - b).abs().sum(1)

    area.check(f"triplet_with_distance/{r}", lambda a, b, c: F.triplet_margin_with_distance_loss(a, b, c, distance_function=city, margin=0.8, swap=True, reduction=r), {"a": x, "p": y, "n": negative})


def classes(area, r):
    x, labels = numbers(5, 4, seed=511), torch.tensor([0, 3, 1, 1, 2])
    weight = numbers(4, seed=512, low=0.5, high=2.0)
    area.check(f"multi_margin_loss/plain-{r}", lambda a, t: F.multi_margin_loss(a, t, margin=0.7, reduction=r), {"x": x, "t": labels})
    area.check(f"multi_margin_loss/squared-{r}", lambda a, t, w: F.multi_margin_loss(a, t, p=2, margin=0.7, weight=w.detach(), reduction=r), {"x": x, "t": labels, "weight": weight})
    area.check(f"multi_margin_loss/single-{r}", lambda a, t: F.multi_margin_loss(a, t, margin=0.7, reduction=r), {"x": x[0], "t": labels[1]})
    sets = torch.tensor([[3, 0, -1, 1], [1, -1, 0, 0], [0, 1, 2, 3], [-1, 1, 1, 1], [2, 3, -1, -1]])
    area.check(f"multi_label_margin_loss/rows-{r}", lambda a, t: F.multilabel_margin_loss(a, t, reduction=r), {"x": x, "t": sets})
    area.check(f"multi_label_margin_loss/single-{r}", lambda a, t: F.multilabel_margin_loss(a, t, reduction=r), {"x": x[0], "t": sets[0]})
    answers = (numbers(5, 4, seed=513) > 0).to(torch.float64)
    area.check(f"multilabel_soft_margin_loss/plain-{r}", lambda a, t: F.multilabel_soft_margin_loss(a, t.detach(), reduction=r), {"x": x, "t": answers})
    area.check(f"multilabel_soft_margin_loss/weighted-{r}", lambda a, t, w: F.multilabel_soft_margin_loss(a, t.detach(), w.detach(), reduction=r), {"x": x, "t": answers, "weight": weight})
    area.check(f"soft_margin_loss/{r}", lambda a, t: F.soft_margin_loss(a, t.detach(), reduction=r), {"x": x, "t": answers * 2 - 1})


def likelihoods(area, r):
    x = numbers(5, 4, seed=521)
    shares, logs = torch.softmax(numbers(5, 4, seed=522), 1).round(decimals=4), torch.log_softmax(numbers(5, 4, seed=523), 1).round(decimals=4)
    area.check(f"kl_div/shares-{r}", lambda a, t: F.kl_div(a, t, reduction=r), {"x": logs, "t": shares})
    area.check(f"kl_div/logs-{r}", lambda a, t: F.kl_div(a, t, reduction=r, log_target=True), {"x": logs, "t": x})
    holes = shares.clone()
    holes[1, 2] = 0
    area.check(f"kl_div/zero-{r}", lambda a, t: F.kl_div(a, t.detach(), reduction=r), {"x": logs, "t": holes})
    counts = torch.tensor([[0.0, 1, 2, 5], [3, 0, 0, 7], [1, 1, 4, 2], [9, 0, 1, 2], [2, 6, 3, 0]])
    area.check(f"poisson_nll_loss/log-{r}", lambda a, t: F.poisson_nll_loss(a, t.detach(), reduction=r), {"x": x, "t": counts})
    area.check(f"poisson_nll_loss/full-{r}", lambda a, t: F.poisson_nll_loss(a, t.detach(), full=True, reduction=r), {"x": x, "t": counts})
    area.check(f"poisson_nll_loss/rates-{r}", lambda a, t: F.poisson_nll_loss(a, t.detach(), log_input=False, reduction=r), {"x": x.abs() + 0.25, "t": counts})
    variance = numbers(5, 4, seed=524, low=0.25, high=2.0)
    area.check(f"gaussian_nll_loss/plain-{r}", lambda a, t, v: F.gaussian_nll_loss(a, t, v, reduction=r), {"x": x, "t": logs, "v": variance})
    area.check(f"gaussian_nll_loss/full-{r}", lambda a, t, v: F.gaussian_nll_loss(a, t, v, full=True, reduction=r), {"x": x, "t": logs, "v": variance[:, :1]})
    area.check(f"gaussian_nll_loss/rows-{r}", lambda a, t, v: F.gaussian_nll_loss(a, t, v, reduction=r), {"x": x, "t": logs, "v": variance[:, 0]})


def sequences(area, r):
    x = torch.log_softmax(numbers(7, 3, 5, seed=531), 2).round(decimals=5)
    targets = torch.tensor([[1, 2, 2, 4], [3, 1, 0, 0], [4, 4, 1, 0]])
    steps, counts = torch.tensor([7, 5, 6]), torch.tensor([4, 2, 3])
    joined = torch.tensor([1, 2, 2, 4, 3, 1, 4, 4, 1])
    area.check(f"ctc_loss/padded-{r}", lambda a, t, n, m: F.ctc_loss(a, t, n, m, reduction=r), {"x": x, "t": targets, "n": steps, "m": counts})
    area.check(f"ctc_loss/joined-{r}", lambda a, t, n, m: F.ctc_loss(a, t, n, m, reduction=r), {"x": x, "t": joined, "n": steps, "m": counts})
    area.check(f"ctc_loss/blank-{r}", lambda a, t, n, m: F.ctc_loss(a, t, n, m, blank=3, reduction=r), {"x": x, "t": torch.tensor([[1, 2, 2, 4], [0, 1, 0, 0], [4, 4, 1, 0]]), "n": steps, "m": torch.tensor([4, 2, 0])})
    area.check(f"ctc_loss/impossible-{r}", lambda a, t, n, m: F.ctc_loss(a, t, n, m, reduction=r, zero_infinity=True), {"x": x, "t": targets, "n": torch.tensor([4, 5, 6]), "m": counts})
    area.check(f"ctc_loss/softmax-{r}", lambda a, t, n, m: F.ctc_loss(torch.log_softmax(a, 2), t, n, m, reduction=r), {"x": numbers(7, 3, 5, seed=532), "t": targets, "n": steps, "m": counts})
    area.check(f"ctc_loss/single-{r}", lambda a, t, n, m: F.ctc_loss(a, t, n, m, reduction=r), {"x": x[:, 0], "t": torch.tensor([1, 2, 4]), "n": torch.tensor(6), "m": torch.tensor(3)})
