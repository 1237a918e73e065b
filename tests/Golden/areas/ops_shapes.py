"""Views, joining and cutting, diagonals, repetition."""
import torch

from .tools import Area, numbers


def make():
    area = Area("ops_shapes")
    x = numbers(3, 4, seed=41)
    deep = numbers(2, 3, 4, seed=42)
    moving(area, deep)
    repeating(area, x, deep)
    diagonals(area, x, deep)
    joining(area, x, deep)
    cutting(area, deep)
    return area


def moving(area, deep):
    area.check("movedim/one", lambda t: t.movedim(0, -1) * 1, {"x": deep})
    area.check("movedim/two", lambda t: t.movedim((0, 1), (2, 0)) * 1, {"x": deep})
    for k in (0, 1, 2, 3, -1, 5):
        area.check(f"rot90/{k}", lambda t: t.rot90(k, (0, 1)), {"x": deep})
    area.check("rot90/dims", lambda t: t.rot90(1, (2, 1)), {"x": deep})
    area.check("roll/two", lambda t: t.roll((1, -2), (0, 2)), {"x": deep})
    area.check("roll/flat", lambda t: t.roll(5), {"x": deep})
    area.check("unflatten", lambda t: t.unflatten(2, (2, 2)) * 1, {"x": deep})
    area.check("unfold", lambda t: t.unfold(2, 3, 1) * 1, {"x": deep})
    area.check("unfold/step", lambda t: t.unfold(1, 2, 1) * 1, {"x": deep})
    area.check("unfold/apart", lambda t: t.unfold(2, 2, 2) * 1, {"x": deep})
    area.check("as_strided", lambda t: t.as_strided((3, 2), (1, 2), 1) * 1, {"x": deep})
    area.check("mH", lambda t: t.mH * 1, {"x": deep})
    area.check("atleast_3d", lambda t: torch.atleast_3d(t) * 1, {"x": numbers(3, 4, seed=43)})
    area.check("atleast_2d", lambda t: torch.atleast_2d(t) * 1, {"x": numbers(3, seed=44)})
    area.check("expand/new", lambda t: t.expand(2, 3, 4) * 1, {"x": numbers(3, 1, seed=45)})


def repeating(area, x, deep):
    area.check("repeat_interleave/dim", lambda t: t.repeat_interleave(2, 1), {"x": x})
    area.check("repeat_interleave/flat", lambda t: t.repeat_interleave(3), {"x": x})
    area.check("repeat_interleave/each", lambda t, r: t.repeat_interleave(r, 0), {"x": x, "r": torch.tensor([2, 0, 1])})
    area.check("tile", lambda t: t.tile((2, 1, 3)), {"x": x})
    # torch.vander overwrites what its own gradient needs, so the powers are taken one by one.
    area.check("vander", lambda t: torch.stack([t**k for k in (3, 2, 1, 0)], 1), {"x": numbers(4, seed=46)})
    area.check("vander/increasing", lambda t: torch.stack([t**k for k in (0, 1, 2)], 1), {"x": numbers(4, seed=46)})
    area.check("vander/integers", lambda t: torch.vander(t), {"x": torch.tensor([1, 2, 3])})
    area.check("combinations", lambda t: torch.combinations(t, 2), {"x": numbers(4, seed=47)})
    area.check("combinations/replaced", lambda t: torch.combinations(t, 3, with_replacement=True),
               {"x": numbers(3, seed=48)})
    area.check("cartesian_prod", torch.cartesian_prod,
               {"x": numbers(2, seed=49), "y": numbers(3, seed=50), "z": numbers(2, seed=51)})
    area.check_many("meshgrid/ij", lambda a, b: torch.meshgrid(a, b, indexing="ij"),
                    {"x": numbers(2, seed=49), "y": numbers(3, seed=50)})
    area.check_many("meshgrid/xy", lambda a, b: torch.meshgrid(a, b, indexing="xy"),
                    {"x": numbers(2, seed=49), "y": numbers(3, seed=50)})
    area.check_many("broadcast_tensors", lambda a, b: torch.broadcast_tensors(a, b),
                    {"x": numbers(2, 1, seed=49), "y": numbers(3, seed=50)})
    for offset in (-1, 0, 2):
        area.check(f"tril_indices/{offset}", lambda t: torch.tril_indices(3, 4, offset) + t, {"x": torch.tensor(0)})
        area.check(f"triu_indices/{offset}", lambda t: torch.triu_indices(3, 4, offset) + t, {"x": torch.tensor(0)})


def diagonals(area, x, deep):
    vector = numbers(3, seed=52)
    for offset in (-1, 0, 2):
        area.check(f"diag/vector{offset}", lambda t: t.diag(offset), {"x": vector})
        area.check(f"diag/matrix{offset}", lambda t: t.diag(offset) * 1, {"x": x})
        area.check(f"diag_embed/{offset}", lambda t: torch.diag_embed(t, offset), {"x": x})
    area.check("diag_embed/dims", lambda t: torch.diag_embed(t, 1, 0, 2), {"x": x})
    area.check("diagflat", lambda t: t.diagflat(1), {"x": numbers(2, 2, seed=53)})
    area.check("diagonal_scatter", lambda t, s: t.diagonal_scatter(s, 1, 0, 1), {"x": x, "s": vector})
    area.check("select_scatter", lambda t, s: t.select_scatter(s, 1, 2), {"x": x, "s": vector})
    area.check("slice_scatter", lambda t, s: t.slice_scatter(s, 1, 0, 4, 2), {"x": x, "s": numbers(3, 2, seed=54)})
    area.check("block_diag", torch.block_diag,
               {"x": x, "y": vector, "z": torch.tensor(1.5), "w": numbers(2, 1, seed=55)})


def joining(area, x, deep):
    row, column = numbers(4, seed=56), numbers(3, seed=57)
    area.check("hstack", lambda a, b: torch.hstack((a, b)), {"x": x, "y": numbers(3, 2, seed=58)})
    area.check("hstack/vectors", lambda a, b: torch.hstack((a, b)), {"x": row, "y": column})
    area.check("vstack", lambda a, b: torch.vstack((a, b)), {"x": x, "y": row})
    area.check("dstack", lambda a, b: torch.dstack((a, b)), {"x": x, "y": numbers(3, 4, seed=59)})
    area.check("dstack/vectors", lambda a, b: torch.dstack((a, b)), {"x": row, "y": numbers(4, seed=60)})
    area.check("column_stack", lambda a, b: torch.column_stack((a, b)), {"x": column, "y": x})


def cutting(area, deep):
    area.check_many("tensor_split/parts", lambda t: torch.tensor_split(t * 1, 3, 2), {"x": deep})
    area.check_many("tensor_split/places", lambda t: torch.tensor_split(t * 1, (1, 3), 2), {"x": deep})
    area.check_many("tensor_split/backwards", lambda t: torch.tensor_split(t * 1, (3, 1, 9), 2), {"x": deep})
    area.check_many("hsplit", lambda t: torch.hsplit(t * 1, 3), {"x": deep})
    area.check_many("hsplit/vector", lambda t: torch.hsplit(t * 1, (1, 3)), {"x": numbers(4, seed=61)})
    area.check_many("vsplit", lambda t: torch.vsplit(t * 1, 2), {"x": deep})
    area.check_many("dsplit", lambda t: torch.dsplit(t * 1, (1, 2)), {"x": deep})
    area.check_many("chunk", lambda t: torch.chunk(t * 1, 3, 2), {"x": deep})
    area.check_many("split", lambda t: torch.split(t * 1, (1, 3), 2), {"x": deep})
    area.check_many("unbind", lambda t: torch.unbind(t * 1, 1), {"x": deep})
