"""Normalisations, dropouts, embeddings, distances."""
import torch
import torch.nn.functional as F

from .tools import Area, numbers


def make():
    area = Area("norms")
    batch(area)
    rows(area)
    embeddings(area)
    distances(area)
    dropouts(area)
    return area


def affine(channels):
    return {"weight": numbers(channels, seed=302, low=0.5, high=1.5), "bias": numbers(channels, seed=303)}


def batch(area):
    running = {"mean": numbers(3, seed=304), "var": numbers(3, seed=305, low=0.5, high=1.5)}
    shapes = {"2d": (5, 3), "3d": (2, 3, 7), "4d": (2, 3, 3, 4), "5d": (2, 3, 2, 2, 3), "long": (1, 3, 521)}
    for tag, shape in shapes.items():
        x = numbers(*shape, seed=301)
        area.check(f"batch_norm/{tag}", lambda x, w, b: F.batch_norm(x, None, None, w, b, True), {"x": x} | affine(3))
    x = numbers(2, 3, 3, 4, seed=301)

    def trained(x, w, b, mean, var):
        mean, var = mean.detach().clone(), var.detach().clone()
        return F.batch_norm(x, mean, var, w, b, True, 0.3), mean, var

    area.check_many("batch_norm/running", trained, {"x": x} | affine(3) | running)
    area.check("batch_norm/plain", lambda x: F.batch_norm(x, None, None, None, None, True), {"x": x})
    area.check("batch_norm/eval", lambda x, w, b, m, v: F.batch_norm(x, m.detach(), v.detach(), w, b), {"x": x} | affine(3) | running)
    flat = numbers(6, 3, seed=306)
    area.check("batch_norm/eval-2d", lambda x, w, b, m, v: F.batch_norm(x, m.detach(), v.detach(), w, b), {"x": flat} | affine(3) | running)

    def instance(x, w, b, mean, var):
        mean, var = mean.detach().clone(), var.detach().clone()
        return F.instance_norm(x, mean, var, w, b, True, 0.3), mean, var

    area.check_many("instance_norm/running", instance, {"x": x} | affine(3) | running)
    area.check("instance_norm/eval", lambda x, w, b, m, v: F.instance_norm(x, m.detach(), v.detach(), w, b, False), {"x": x} | affine(3) | running)


def rows(area):
    for tag, shape in {"3d": (2, 3, 7), "4d": (2, 3, 3, 4), "5d": (2, 3, 2, 2, 3)}.items():
        x = numbers(*shape, seed=311)
        area.check(f"instance_norm/{tag}", lambda x, w, b: F.instance_norm(x, weight=w, bias=b), {"x": x} | affine(3))
        area.check(f"instance_norm/plain-{tag}", lambda x: F.instance_norm(x), {"x": x})
    for groups in (1, 2, 4):
        for tag, shape in {"2d": (5, 8), "3d": (2, 8, 5), "4d": (2, 8, 3, 2)}.items():
            x = numbers(*shape, seed=312)
            area.check(f"group_norm/{groups}-{tag}", lambda x, w, b: F.group_norm(x, groups, w, b), {"x": x} | affine(8), {"groups": groups})
    area.check("group_norm/plain", lambda x: F.group_norm(x, 2), {"x": numbers(2, 8, 3, 2, seed=312)})
    for tag, shape, sizes in (("1d", (4,), (4,)), ("2d", (5, 19), (19,)), ("3d", (2, 3, 4), (4,)), ("last2", (5, 3, 4), (3, 4)), ("many", (130, 5), (5,))):
        x = numbers(*shape, seed=313)
        w = numbers(*sizes, seed=314, low=0.5, high=1.5)
        b = numbers(*sizes, seed=315)
        area.check(f"layer_norm/{tag}", lambda x, w, b: F.layer_norm(x, sizes, w, b), {"x": x, "weight": w, "bias": b})
        if tag == "2d":
            area.check("layer_norm/scale-only", lambda x, w: F.layer_norm(x, sizes, w), {"x": x, "weight": w})
            area.check("layer_norm/plain", lambda x: F.layer_norm(x, sizes), {"x": x})
            area.check("layer_norm/eps", lambda x, w, b: F.layer_norm(x, sizes, w, b, 0.3), {"x": x, "weight": w, "bias": b})
    for size in (1, 2, 3, 5):
        area.check(f"local_response_norm/{size}", lambda x: F.local_response_norm(x, size, 0.3, 0.75, 1.5), {"x": numbers(2, 6, 3, 2, seed=316)})


def embeddings(area):
    table, index = numbers(6, 3, seed=321), torch.tensor([[1, 5, 1], [0, 2, 5]])
    area.check("embedding/plain", lambda t, i: F.embedding(i, t), {"table": table, "index": index})
    area.check("embedding/padding", lambda t, i: F.embedding(i, t, padding_idx=1), {"table": table, "index": index})
    area.check("embedding/frequency", lambda t, i: F.embedding(i, t, scale_grad_by_freq=True), {"table": table, "index": index})
    area.check("embedding/scalar", lambda t, i: F.embedding(i, t), {"table": table, "index": torch.tensor(4)})

    def shortened(t, i):
        t = t.detach().clone()
        return F.embedding(i, t, max_norm=1.5, norm_type=2.0), t

    area.check_many("embedding/max_norm", shortened, {"table": table, "index": index})
    flat, offsets = torch.tensor([1, 5, 1, 0, 2, 5, 3]), torch.tensor([0, 3, 3, 5])
    shares = numbers(7, seed=322)
    for mode in ("sum", "mean", "max"):
        area.check(f"embedding_bag/{mode}", lambda t, i, o: F.embedding_bag(i, t, o, mode=mode), {"table": table, "index": flat, "offsets": offsets})
        area.check(f"embedding_bag/{mode}-rows", lambda t, i: F.embedding_bag(i, t, mode=mode), {"table": table, "index": index})
        area.check(f"embedding_bag/{mode}-padding", lambda t, i, o: F.embedding_bag(i, t, o, mode=mode, padding_idx=5), {"table": table, "index": flat, "offsets": offsets})
    area.check("embedding_bag/shares", lambda t, i, o, s: F.embedding_bag(i, t, o, mode="sum", per_sample_weights=s), {"table": table, "index": flat, "offsets": offsets, "shares": shares})
    area.check("embedding_bag/last", lambda t, i, o: F.embedding_bag(i, t, o, mode="sum", include_last_offset=True), {"table": table, "index": flat, "offsets": torch.tensor([0, 3, 7])})


def distances(area):
    x, y = numbers(4, 5, 3, seed=331), numbers(4, 5, 3, seed=332)
    for dim in (0, 1, -1):
        area.check(f"cosine_similarity/dim{dim}", lambda a, b: F.cosine_similarity(a, b, dim), {"x": x, "y": y}, {"dim": dim})
    area.check("cosine_similarity/broadcast", lambda a, b: F.cosine_similarity(a, b, 2), {"x": x, "y": numbers(5, 3, seed=333)})
    y = y + 1 / 128
    for p in (1.0, 2.0, 3.0, float("inf")):
        area.check(f"pairwise_distance/{p}", lambda a, b: F.pairwise_distance(a, b, p), {"x": x, "y": y})
        area.check(f"normalize/{p}", lambda a: F.normalize(a, p, 1), {"x": x})
    area.check("pairwise_distance/keep", lambda a, b: F.pairwise_distance(a, b, keepdim=True), {"x": x, "y": y})
    w, b = numbers(2, 3, 4, seed=334), numbers(2, seed=335)
    area.check("bilinear/2d", F.bilinear, {"x": numbers(5, 3, seed=336), "y": numbers(5, 4, seed=337), "weight": w, "bias": b})
    area.check("bilinear/3d", lambda x, y, w: F.bilinear(x, y, w), {"x": numbers(2, 5, 3, seed=336), "y": numbers(2, 5, 4, seed=337), "weight": w})
    area.check("bilinear/1d", lambda x, y, w: F.bilinear(x, y, w), {"x": numbers(3, seed=336), "y": numbers(4, seed=337), "weight": w})


def dropouts(area):
    def seeded(function):
        def run(x):
            torch.manual_seed(77)
            return function(x)
        return run

    flat, planes = numbers(5, 4, seed=341), numbers(3, 4, 2, 2, seed=342)
    area.check("dropout/plain", seeded(lambda x: F.dropout(x, 0.4)), {"x": flat})
    area.check("dropout/all", seeded(lambda x: F.dropout(x, 1.0)), {"x": flat})
    area.check("dropout/1d", seeded(lambda x: F.dropout1d(x, 0.4)), {"x": numbers(3, 4, 2, seed=343)})
    area.check("dropout/1d-unbatched", seeded(lambda x: F.dropout1d(x, 0.4)), {"x": flat})
    area.check("dropout/2d", seeded(lambda x: F.dropout2d(x, 0.4)), {"x": planes})
    area.check("dropout/3d", seeded(lambda x: F.dropout3d(x, 0.4)), {"x": numbers(2, 3, 2, 2, 2, seed=344)})
    area.check("dropout/alpha", seeded(lambda x: F.alpha_dropout(x, 0.4, True)), {"x": flat})
    area.check("dropout/feature_alpha", seeded(lambda x: F.feature_alpha_dropout(x, 0.4, True)), {"x": planes})
