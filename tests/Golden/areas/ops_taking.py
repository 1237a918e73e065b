"""Reading and writing by places: index forms, take, scatter, masks."""
import torch

from .tools import Area, numbers


def make():
    area = Area("ops_taking")
    x = numbers(3, 4, seed=131)
    deep = numbers(2, 3, 4, seed=132)
    i, j = torch.tensor([2, 0, 2]), torch.tensor([-1, 1, 1])
    area.check("take", lambda t, k: t.take(k), {"x": x, "k": torch.tensor([[0, 5], [-1, 5]])})
    area.check("take_along_dim", lambda t, k: t.take_along_dim(k, 1), {"x": x, "k": torch.tensor([[0, 2], [3, 3], [1, 0]])})
    area.check("take_along_dim/broadcast", lambda t, k: t.take_along_dim(k, 0), {"x": x, "k": torch.tensor([[2], [0]]).expand(2, 1)})
    area.check("index_fill", lambda t, k: t.index_fill(1, k, 9.0), {"x": x, "k": torch.tensor([0, 2])})
    area.check("index_add", lambda t, k, s: t.index_add(0, k, s, alpha=2.0), {"x": x, "k": torch.tensor([1, 1]), "s": numbers(2, 4, seed=133)})
    area.check("index_copy", lambda t, k, s: t.index_copy(0, k, s), {"x": x, "k": torch.tensor([2, 0]), "s": numbers(2, 4, seed=133)})
    area.check("masked_scatter", lambda t, s: t.masked_scatter(t.detach() > 0, s), {"x": x, "s": numbers(12, seed=134)})
    area.check("masked_select", lambda t: t.masked_select(t.detach() > 0), {"x": x})
    area.check("scatter", lambda t, k, s: t.scatter(1, k, s), {"x": x, "k": torch.tensor([[0, 3], [1, 2], [2, 0]]), "s": numbers(3, 2, seed=135)})
    area.check("scatter_add", lambda t, k, s: t.scatter_add(1, k, s), {"x": x, "k": torch.tensor([[0, 0], [1, 2], [3, 3]]), "s": numbers(3, 2, seed=135)})
    area.check("argwhere", lambda t: torch.argwhere(t.detach() > 0), {"x": x})
    area.check_many("where/places", lambda t: torch.where(t.detach() > 0), {"x": x})
    area.check("where/scalar-shapes", lambda c, a, b: torch.where(c > 0, a, b),
               {"c": torch.tensor([[1], [0]]), "x": numbers(3, seed=136), "y": torch.tensor(2.5)})
    reading(area, deep, i, j)
    writing(area, x, i, j)
    return area


def reading(area, deep, i, j):
    area.check("get/middle", lambda t, a: t[:, a], {"x": deep, "i": i})
    area.check("get/pair", lambda t, a, b: t[1, a, b], {"x": deep, "i": i, "j": j})
    area.check("get/apart", lambda t, a, b: t[a[:2] // 2, :, b[:2]], {"x": deep, "i": i, "j": j})
    area.check("get/grid", lambda t, a, b: t[0][a[:, None], b[None, :]], {"x": deep, "i": i, "j": j})
    area.check("get/none", lambda t, a: t[..., None, a], {"x": deep, "i": i})
    area.check("get/mask-rows", lambda t: t[:, torch.tensor([True, False, True])], {"x": deep})
    area.check("get/mask-matrix", lambda t: t[torch.tensor([[True, False, True], [False, True, False]])], {"x": deep})
    area.check("get/mask-and-number", lambda t: t[torch.tensor([True, False]), 1], {"x": deep})
    area.check("get/range-and-index", lambda t, a: t[:, 1:, a], {"x": deep, "i": i})
    area.check("get/ellipsis", lambda t: t[..., 1] * 1, {"x": deep})
    area.check("get/negative", lambda t: t[-1, -2:, ::2] * 1, {"x": deep})


def writing(area, x, i, j):
    def put(t, index, value):
        t = t.clone()
        t[index] = value
        return t

    area.check("put/row", lambda t, v: put(t, 1, v), {"x": x, "v": numbers(4, seed=137)})
    area.check("put/slice", lambda t, v: put(t, (slice(None), slice(None, None, 2)), v), {"x": x, "v": numbers(3, 2, seed=138)})
    area.check("put/broadcast", lambda t, v: put(t, (slice(1, None),), v), {"x": x, "v": numbers(4, seed=139)})
    area.check("put/index", lambda t, v: put(t, torch.tensor([2, 0]), v), {"x": x, "v": numbers(2, 4, seed=140)})
    area.check("put/pairs", lambda t, v: put(t, (torch.tensor([2, 0]), torch.tensor([1, 3])), v), {"x": x, "v": numbers(2, seed=141)})
    area.check("put/mask", lambda t: put(t, t.detach() > 0, 7.0), {"x": x})
    area.check("put/ellipsis", lambda t, v: put(t, (Ellipsis, 0), v), {"x": x, "v": numbers(3, seed=142)})
    area.check("put/accumulate", lambda t, v: t.clone().index_put_((i, torch.tensor([1, 1, 1])), v, accumulate=True),
               {"x": x, "v": numbers(3, seed=143)})
