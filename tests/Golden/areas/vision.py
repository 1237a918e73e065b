"""Boxes and picture transforms. There is no torchvision here: box by box and pixel by pixel, from the definitions;
Pillow and colorsys where they do the same."""
import colorsys
import math

import numpy
import torch
from PIL import Image, ImageOps

from .tools import Area, numbers


def make():
    area = Area("vision")
    boxes(area)
    losses(area)
    frames(area)
    sizes(area)
    warps(area)
    colours(area)
    levels(area)
    blurs(area)
    return area


# ---------------------------------------------------------------- boxes

def some_boxes(count, seed):
    corner = numbers(count, 2, seed=seed, low=0.0, high=6.0)
    size = numbers(count, 2, seed=seed + 1, low=0.5, high=6.0)
    return torch.cat([corner, corner + size], 1)


def area_of(b):
    return (b[2] - b[0]) * (b[3] - b[1])


def shared(a, b):
    zero = torch.zeros((), dtype=a.dtype)
    width = torch.maximum(torch.minimum(a[2], b[2]) - torch.maximum(a[0], b[0]), zero)
    height = torch.maximum(torch.minimum(a[3], b[3]) - torch.maximum(a[1], b[1]), zero)
    return width * height


def hull(a, b):
    return (torch.maximum(a[2], b[2]) - torch.minimum(a[0], b[0]), torch.maximum(a[3], b[3]) - torch.minimum(a[1], b[1]))


def iou(a, b):
    return shared(a, b) / (area_of(a) + area_of(b) - shared(a, b))


def giou(a, b):
    width, height = hull(a, b)
    union = area_of(a) + area_of(b) - shared(a, b)
    return iou(a, b) - (width * height - union) / (width * height)


def centre_term(a, b, eps):
    width, height = hull(a, b)
    dx, dy = (a[0] + a[2] - b[0] - b[2]) / 2, (a[1] + a[3] - b[1] - b[3]) / 2
    return (dx * dx + dy * dy) / (width * width + height * height + eps)


def aspect(a, b):
    def angle(c):
        return torch.atan((c[2] - c[0]) / (c[3] - c[1]))
    return 4 / math.pi ** 2 * (angle(a) - angle(b)) ** 2


def diou(a, b, eps=1e-7):
    return iou(a, b) - centre_term(a, b, eps)


def ciou(a, b, eps=1e-7):
    v = aspect(a, b)
    share = (v / (1 - iou(a, b) + v + eps)).detach()
    return diou(a, b, eps) - share * v


def all_pairs(function):
    return lambda x, y: torch.stack([torch.stack([function(a, b) for b in y]) for a in x])


def boxes(area):
    x, y = some_boxes(4, 1), some_boxes(3, 5)
    y[2] = torch.tensor([20.0, 20.0, 22.0, 23.0])
    area.check("box_area", lambda t: torch.stack([area_of(b) for b in t]), {"x": x})
    for name, function in (("box_iou", iou), ("generalized_box_iou", giou), ("distance_box_iou", diou),
                           ("complete_box_iou", ciou)):
        area.check(name, all_pairs(function), {"x": x, "y": y})
    ways = {"xyxy": lambda b: b, "xywh": lambda b: (b[0], b[1], b[2] - b[0], b[3] - b[1]),
            "cxcywh": lambda b: ((b[0] + b[2]) / 2, (b[1] + b[3]) / 2, b[2] - b[0], b[3] - b[1])}
    back = {"xyxy": lambda b: b, "xywh": lambda b: (b[0], b[1], b[0] + b[2], b[1] + b[3]),
            "cxcywh": lambda b: (b[0] - b[2] / 2, b[1] - b[3] / 2, b[0] + b[2] / 2, b[1] + b[3] / 2)}
    for a in ways:
        for b in ways:
            area.check(f"box_convert/{a}-{b}",
                       lambda t: torch.stack([torch.stack(tuple(ways[b](back[a](row)))) for row in t]), {"x": x})
    scores = numbers(4, seed=9, low=0.0, high=1.0)
    crowd = torch.tensor([[0.0, 0, 4, 4], [0, 0, 4, 3.5], [0.5, 0.5, 4, 4], [3, 3, 7, 7]])
    for threshold in (0.05, 0.5, 0.9):
        area.check(f"nms/{threshold}", lambda b, s: keep(b, s, threshold), {"boxes": crowd, "scores": scores})
    masks = torch.zeros(3, 5, 6)
    masks[0, 1:4, 2:3] = 1
    masks[1, 4, 5] = -2
    masks[2] = 0.5
    corners = torch.tensor([[2.0, 1, 2, 3], [5, 4, 5, 4], [0, 0, 5, 4]])
    area.check("masks_to_boxes", lambda m: corners, {"masks": masks})


def keep(box, score, threshold):
    left = sorted(range(len(score)), key=lambda i: (-float(score[i]), i))
    kept = []
    while left:
        kept.append(left.pop(0))
        left = [i for i in left if float(iou(box[kept[-1]], box[i])) <= threshold]
    return torch.tensor(kept)


def losses(area):
    x, y = some_boxes(5, 11), some_boxes(5, 15)
    y[0] = x[0] + torch.tensor([0.25, -0.25, 0.5, 0.25])
    y[4] = x[4] + 30

    def generalized(a, b, eps=1e-7):
        union = area_of(a) + area_of(b) - shared(a, b)
        width, height = hull(a, b)
        return 1 - shared(a, b) / (union + eps) + (width * height - union) / (width * height + eps)

    def distance(a, b, eps=1e-7):
        union = area_of(a) + area_of(b) - shared(a, b)
        return 1 - shared(a, b) / (union + eps) + centre_term(a, b, eps)

    def complete(a, b, eps=1e-7):
        union = area_of(a) + area_of(b) - shared(a, b)
        v = aspect(a, b)
        share = (v / (1 - shared(a, b) / (union + eps) + v + eps)).detach()
        return distance(a, b) + share * v

    for name, function in (("generalized", generalized), ("distance", distance), ("complete", complete)):
        for reduction, reduce in (("none", lambda t: t), ("mean", torch.mean), ("sum", torch.sum)):
            area.check(f"{name}_box_iou_loss/{reduction}",
                       lambda a, b: reduce(torch.stack([function(p, q) for p, q in zip(a, b)])), {"x": x, "y": y})
    logits, labels = numbers(3, 4, seed=21), (numbers(3, 4, seed=22) > 0).double()

    def focal(z, t, alpha, gamma):
        p = torch.where(t > 0.5, z.sigmoid(), (-z).sigmoid())
        log = torch.where(t > 0.5, torch.nn.functional.logsigmoid(z), torch.nn.functional.logsigmoid(-z))
        weight = 1 if alpha < 0 else torch.where(t > 0.5, torch.full_like(z, alpha), torch.full_like(z, 1 - alpha))
        return -weight * (1 - p) ** gamma * log

    for name, alpha, gamma in (("default", 0.25, 2.0), ("plain", -1.0, 0.0), ("sharp", 0.5, 3.5)):
        area.check(f"sigmoid_focal_loss/{name}", lambda z: focal(z, labels.to(z.dtype), alpha, gamma), {"z": logits})
    area.check("sigmoid_focal_loss/mean", lambda z: focal(z, labels.to(z.dtype), 0.25, 2.0).mean(), {"z": logits})


# ---------------------------------------------------------------- frames and sizes

def picture(*shape, seed):
    """From 0 to 1, away from both, where clamping has no slope."""
    return numbers(*shape, seed=seed, low=0.05, high=0.95)


def byte_picture(*shape, seed):
    return torch.tensor(numpy.random.RandomState(seed).randint(0, 256, shape))


def frames(area):
    x = picture(2, 5, 6, seed=31)
    functional = torch.nn.functional
    area.check("crop/inside", lambda t: t[..., 1:4, 2:6], {"x": x})
    area.check("crop/beyond", lambda t: functional.pad(t, (2, 0, 0, 3))[..., 2:8, 0:5], {"x": x})
    area.check("crop/away", lambda t: torch.zeros(2, 2, 3, dtype=t.dtype), {"x": x})
    area.check("center_crop/odd", lambda t: t[..., 1:4, 2:4], {"x": x})
    area.check("center_crop/larger", lambda t: functional.pad(t, (1, 1, 1, 2)), {"x": x})
    area.check("hflip", lambda t: torch.stack([t[..., i] for i in range(5, -1, -1)], -1), {"x": x})
    area.check("vflip", lambda t: torch.stack([t[..., i, :] for i in range(4, -1, -1)], -2), {"x": x})
    for mode, name in (("constant", "constant"), ("reflect", "reflect"), ("replicate", "edge"), ("circular", "circular")):
        batch = picture(2, 3, 5, 6, seed=32)
        value = {"value": 0.5} if mode == "constant" else {}
        area.check(f"pad/{name}", lambda t: functional.pad(t, (1, 2, 3, 0), mode=mode, **value), {"x": batch})
    area.check("pad/negative", lambda t: functional.pad(t, (-1, 2, 0, -2)), {"x": x})

    def erased(t, v):
        t = t.clone()
        t[..., 1:3, 2:5] = v
        return t

    area.check("erase", erased, {"x": x, "value": picture(2, 2, 3, seed=33)})
    area.check("normalize", lambda t: torch.stack([(t[:, c] - m) / s for c, (m, s) in enumerate(((0.5, 0.25), (0.25, 2.0)))], 1),
               {"x": picture(2, 2, 3, 4, seed=34)})


def sizes(area):
    x = picture(1, 2, 9, 7, seed=41)
    scale = torch.nn.functional.interpolate
    for name, size in (("up", (13, 12)), ("down", (4, 3)), ("mixed", (3, 12)), ("one", (1, 1))):
        for mode in ("nearest", "bilinear", "bicubic", "area", "nearest-exact"):
            area.check(f"resize/{mode}-{name}", lambda t: scale(t, size, mode=mode), {"x": x})
        for mode in ("bilinear", "bicubic"):
            area.check(f"resize/{mode}-{name}-antialias", lambda t: scale(t, size, mode=mode, antialias=True), {"x": x})
    whole = byte_picture(3, 9, 7, seed=42)
    for mode in ("nearest", "bilinear", "bicubic"):
        for name, size in (("up", (11, 9)), ("down", (5, 3))):
            area.check(f"resize-bytes/{mode}-{name}",
                       lambda t: rounded(scale(t.double()[None], size, mode=mode)[0], mode), {"x": whole})
    area.check("resize/shorter", lambda t: scale(t, (5, 4)), {"x": x})
    area.check("resize/shorter-max", lambda t: scale(t, (8, 6)), {"x": x})
    area.check("resized_crop", lambda t: scale(t[..., 2:8, 1:5], (3, 5)), {"x": x})


def rounded(t, mode):
    """Halves would hang on the last digit of single precision: odd sizes have none."""
    assert mode == "nearest" or ((t - t.floor() - 0.5).abs() > 1e-4).all()
    return t.round().clamp(0, 255).long()


# ---------------------------------------------------------------- warps

def sample(t, size, back, bilinear, fill=None):
    """Pixel by pixel: back takes the middle of a new pixel, from the middle of the new picture, to the old one."""
    height, width = t.shape[-2:]
    zero = torch.zeros(t.shape[:-2], dtype=t.dtype)
    border = zero if fill is None else zero + torch.tensor(fill, dtype=t.dtype)
    rows = []
    for y in range(size[0]):
        row = []
        for x in range(size[1]):
            u, v = back(x + 0.5 - size[1] / 2, y + 0.5 - size[0] / 2)
            u, v = u + width / 2 - 0.5, v + height / 2 - 0.5
            value, total = zero, 0.0
            if not bilinear:
                i, j = round(round(u, 6)), round(round(v, 6))
                inside = 0 <= i < width and 0 <= j < height
                value, total = (t[..., j, i], 1.0) if inside else (zero, 0.0)
                row.append(value if inside else border)
                continue
            for i in (math.floor(u), math.floor(u) + 1):
                for j in (math.floor(v), math.floor(v) + 1):
                    weight = (1 - abs(u - i)) * (1 - abs(v - j))
                    if 0 <= i < width and 0 <= j < height and weight > 0:
                        value, total = value + weight * t[..., j, i], total + weight
            row.append(value if fill is None else value * total + (1 - total) * border)
        rows.append(torch.stack(row, -1))
    return torch.stack(rows, -2)


def turned(angle, cx=0.0, cy=0.0):
    """Counter-clockwise on a screen, where y points down."""
    c, s = math.cos(math.radians(angle)), math.sin(math.radians(angle))
    return lambda x, y: (c * (x - cx) - s * (y - cy) + cx, s * (x - cx) + c * (y - cy) + cy)


def inverse_affine(angle, shift, scale, shear):
    """Builds the forward matrix from its parts, and lets numpy invert it."""
    a, sx, sy = math.radians(angle), math.tan(math.radians(shear[0])), math.tan(math.radians(shear[1]))
    turn = numpy.array([[math.cos(a), -math.sin(a), 0], [math.sin(a), math.cos(a), 0], [0, 0, 1]])
    along_y = numpy.array([[1, 0, 0], [-sy, 1, 0], [0, 0, 1]])
    along_x = numpy.array([[1, -sx, 0], [0, 1, 0], [0, 0, 1]])
    size = numpy.diag([scale, scale, 1])
    move = numpy.array([[1, 0, shift[0]], [0, 1, shift[1]], [0, 0, 1]])
    matrix = numpy.linalg.inv(move @ turn @ along_y @ along_x @ size)
    return lambda x, y: tuple((matrix @ [x, y, 1])[:2])


def warps(area):
    x = picture(2, 6, 7, seed=51)
    for angle in (0, 30, -75, 90, 180):
        for bilinear in (False, True):
            mode = "bilinear" if bilinear else "nearest"
            area.check(f"rotate/{angle}-{mode}", lambda t: sample(t, (6, 7), turned(angle), bilinear), {"x": x})
    area.check("rotate/centre", lambda t: sample(t, (6, 7), turned(40, 1 - 3.5, 2 - 3), True), {"x": x})
    area.check("rotate/fill-nearest", lambda t: sample(t, (6, 7), turned(40), False, [0.25, 0.75]), {"x": x})
    area.check("rotate/fill-bilinear", lambda t: sample(t, (6, 7), turned(40), True, [0.25, 0.75]), {"x": x})
    area.check("rotate/expand-90", lambda t: torch.rot90(t, 1, (-2, -1)), {"x": picture(2, 5, 7, seed=53)})
    area.check("rotate/expand-30", lambda t: sample(t, expanded(6, 7, 30), turned(30), True), {"x": x})
    whole = byte_picture(3, 6, 7, seed=52)
    area.check("rotate-bytes/nearest", lambda t: sample(t.double(), (6, 7), turned(20), False).round().long(), {"x": whole})
    area.check("rotate-bytes/bilinear", lambda t: sample(t.double(), (6, 7), turned(20), True).round().long(), {"x": whole})
    for name, angle, shift, scale, shear in (
            ("shift", 0, (2, -1), 1.0, (0, 0)), ("scale", 0, (0, 0), 1.5, (0, 0)), ("shear-x", 0, (0, 0), 1.0, (20, 0)),
            ("shear-y", 0, (0, 0), 1.0, (0, 20)), ("all", 25, (1, 1), 0.75, (10, -15))):
        for bilinear in (False, True):
            area.check(f"affine/{name}-{'bilinear' if bilinear else 'nearest'}",
                       lambda t: sample(t, (6, 7), inverse_affine(angle, shift, scale, shear), bilinear), {"x": x})
    start, end = [(0, 0), (6, 0), (6, 5), (0, 5)], [(1, 0), (5, 1), (6, 5), (0, 4)]
    for bilinear in (False, True):
        area.check(f"perspective/{'bilinear' if bilinear else 'nearest'}",
                   lambda t: sample(t, (6, 7), projected(start, end, 7, 6), bilinear), {"x": x})


def expanded(height, width, angle):
    c, s = abs(math.cos(math.radians(angle))), abs(math.sin(math.radians(angle)))
    w, h = (width * c + height * s) / 2, (width * s + height * c) / 2
    return (math.ceil(height / 2 + h) - math.floor(height / 2 - h), math.ceil(width / 2 + w) - math.floor(width / 2 - w))


def projected(start, end, width, height):
    rows, values = [], []
    for (u, v), (x, y) in zip(start, end):
        rows += [[x, y, 1, 0, 0, 0, -u * x, -u * y], [0, 0, 0, x, y, 1, -v * x, -v * y]]
        values += [u, v]
    k = numpy.linalg.solve(numpy.array(rows, float), numpy.array(values, float))

    def back(x, y):
        x, y = x + width / 2, y + height / 2
        depth = k[6] * x + k[7] * y + 1
        return (k[0] * x + k[1] * y + k[2]) / depth - width / 2, (k[3] * x + k[4] * y + k[5]) / depth - height / 2
    return back


# ---------------------------------------------------------------- colours and levels

def grey(t):
    return 0.2989 * t[..., 0, :, :] + 0.587 * t[..., 1, :, :] + 0.114 * t[..., 2, :, :]


def mix(a, b, ratio, white):
    return (ratio * a + (1 - ratio) * b).clamp(0, white)


def colours(area):
    x = picture(2, 3, 3, 4, seed=61)
    whole = byte_picture(3, 4, 5, seed=62)
    area.check("rgb_to_grayscale/1", lambda t: grey(t).unsqueeze(1), {"x": x})
    area.check("rgb_to_grayscale/3", lambda t: torch.stack([grey(t)] * 3, 1), {"x": x})
    area.check("rgb_to_grayscale-bytes", lambda t: grey(t.float()).long().unsqueeze(0), {"x": whole})
    for factor in (0.0, 0.5, 1.5):
        area.check(f"adjust_brightness/{factor}", lambda t: mix(t, torch.zeros_like(t), factor, 1), {"x": x})
        area.check(f"adjust_brightness-bytes/{factor}", lambda t: mix(t.float(), 0, factor, 255).long(), {"x": whole})
        area.check(f"adjust_contrast/{factor}",
                   lambda t: mix(t, torch.stack([grey(p).mean() for p in t]).reshape(-1, 1, 1, 1), factor, 1), {"x": x})
        area.check(f"adjust_contrast-bytes/{factor}",
                   lambda t: mix(t.float(), grey(t.float()).long().float().mean(), factor, 255).long(), {"x": whole})
        area.check(f"adjust_saturation/{factor}", lambda t: mix(t, grey(t).unsqueeze(1), factor, 1), {"x": x})
        area.check(f"adjust_saturation-bytes/{factor}",
                   lambda t: mix(t.float(), grey(t.float()).long().float(), factor, 255).long(), {"x": whole})
    area.check("adjust_contrast/one-channel", lambda t: mix(t, t.mean(), 0.5, 1), {"x": picture(1, 4, 5, seed=63)})
    for gamma, gain in ((0.5, 1.0), (2.0, 1.0), (1.5, 1.25)):
        area.check(f"adjust_gamma/{gamma}", lambda t: (gain * t ** gamma).clamp(0, 1), {"x": 0.05 + 0.9 * x})
    area.check("adjust_gamma-bytes", lambda t: ((t.float() / 255) ** 2 * (256 - 1e-3)).long(), {"x": whole})
    for turn in (0.1, -0.3, 0.5):
        area.check(f"adjust_hue/{turn}", lambda t: hued(t, turn), {"x": x})
        area.check(f"adjust_hue-bytes/{turn}", lambda t: (hued(t.double() / 255, turn) * (256 - 1e-3)).long(), {"x": whole})
    flat = x.clone()
    flat[0, 1] = flat[0, 2] = flat[0, 0]
    area.check("adjust_hue/grey", lambda t: hued(t, 0.25), {"x": flat})
    for name, dtype, white in (("byte", torch.uint8, 255), ("short", torch.int16, 32767)):
        area.check(f"convert_image_dtype/float-{name}", lambda t: (t.double() * (white + 1 - 1e-3)).to(dtype).long(), {"x": x})
    area.check("convert_image_dtype/byte-float", lambda t: t.float() / 255, {"x": whole})
    area.check("convert_image_dtype/byte-short", lambda t: t * 128, {"x": whole})
    area.check("convert_image_dtype/short-byte", lambda t: t // 128, {"x": whole * 128 + 77})


def hued(t, turn):
    """No gradients: colorsys knows only numbers."""
    values = t.detach().double().movedim(-3, -1)
    flat = [colorsys.rgb_to_hsv(*map(float, p)) for p in values.reshape(-1, 3)]
    out = [colorsys.hsv_to_rgb((h + turn) % 1, s, v) for h, s, v in flat]
    return torch.tensor(out, dtype=torch.float64).reshape(values.shape).movedim(-1, -3).to(t.dtype).contiguous()


def pillow(function, t):
    return torch.tensor(numpy.stack([numpy.asarray(function(Image.fromarray(c.numpy().astype(numpy.uint8)))) for c in t])).long()


def levels(area):
    x = picture(2, 3, 4, 5, seed=71)
    whole = byte_picture(2, 17, 18, seed=72)
    dark = whole // 4 + 17
    dark[1] = 99
    area.check("invert", lambda t: 1 - t, {"x": x})
    area.check("invert-bytes", lambda t: pillow(ImageOps.invert, t), {"x": whole[:, :4, :5].contiguous()})
    for bits in (1, 3, 8):
        area.check(f"posterize/{bits}", lambda t: pillow(lambda i: ImageOps.posterize(i, bits), t),
                   {"x": whole[:, :4, :5].contiguous()})
    area.check("solarize", lambda t: torch.where(t >= 0.5, 1 - t, t), {"x": x})
    area.check("solarize-bytes", lambda t: pillow(lambda i: ImageOps.solarize(i, 128), t),
               {"x": whole[:, :4, :5].contiguous()})
    for name, image in (("wide", whole), ("dark", dark)):
        area.check(f"equalize/{name}", lambda t: pillow(ImageOps.equalize, t), {"x": image})
    area.check("autocontrast", stretched, {"x": 0.25 + x / 2})
    area.check("autocontrast-bytes", lambda t: stretched(t.float(), 255).long(), {"x": dark[:, :6, :5].contiguous()})


def stretched(t, white=1):
    out = []
    for plane in t.reshape(-1, *t.shape[-2:]):
        low, high = plane.min(), plane.max()
        out.append(plane if low == high else ((plane - low) * (white / (high - low))).clamp(0, white))
    return torch.stack(out).reshape(t.shape)


def blurs(area):
    x = picture(2, 3, 7, 8, seed=81)
    whole = byte_picture(3, 7, 8, seed=82)

    def bell(size, sigma):
        w = [math.exp(-0.5 * ((i - size // 2) / sigma) ** 2) for i in range(size)]
        return torch.tensor(w, dtype=torch.float64) / sum(w)

    def blurred(t, kx, ky, sx, sy):
        kernel = (bell(ky, sy)[:, None] * bell(kx, sx)[None]).to(t.dtype).expand(t.shape[-3], 1, ky, kx)
        t = torch.nn.functional.pad(t, (kx // 2, kx // 2, ky // 2, ky // 2), mode="reflect")
        return torch.nn.functional.conv2d(t, kernel, groups=t.shape[-3])

    area.check("gaussian_blur/3", lambda t: blurred(t, 3, 3, 0.75, 0.75), {"x": x})
    area.check("gaussian_blur/5x3", lambda t: blurred(t, 5, 3, 1.5, 0.5), {"x": x})
    area.check("gaussian_blur/default-sigma", lambda t: blurred(t, 5, 5, 1.1, 1.1), {"x": x})
    area.check("gaussian_blur-bytes", lambda t: blurred(t.double()[None], 3, 3, 0.75, 0.75)[0].round().long(), {"x": whole})

    def soft(t):
        out = t.clone()
        for i in range(1, t.shape[-2] - 1):
            for j in range(1, t.shape[-1] - 1):
                out[..., i, j] = (t[..., i - 1:i + 2, j - 1:j + 2].sum((-2, -1)) + 4 * t[..., i, j]) / 13
        return out

    for factor in (0.0, 0.5, 2.0):
        area.check(f"adjust_sharpness/{factor}", lambda t: mix(t, soft(t), factor, 1), {"x": x})
    area.check("adjust_sharpness-bytes", lambda t: mix(t.float(), soft(t.double()).round().float(), 2.0, 255).long(), {"x": whole})
