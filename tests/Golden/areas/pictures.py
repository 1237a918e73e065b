"""Picture files and what is in them: PNG files written here byte by byte, JPEG files that libjpeg wrote and read."""
import base64
import io
import struct
import zlib

import numpy
import torch
from PIL import Image

from .tools import Area

ADAM7 = [(0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2)]


def make():
    area = Area("pictures")
    png(area)
    jpeg(area)
    return area


def add(area, name, data, pixels, args=None):
    """pixels: (H, W, C)."""
    expected = torch.tensor(numpy.ascontiguousarray(pixels.transpose(2, 0, 1)).astype(numpy.uint8))
    area.add(name, args={"file": base64.b64encode(data).decode(), **(args or {})}, outputs={"out": expected})


def scene(height, width, channels=3):
    """Smooth colours with a sharp edge, as photographs have them."""
    y, x = numpy.mgrid[0:height, 0:width].astype(float)
    planes = [127 + 90 * numpy.sin(x / 5 + c) * numpy.cos(y / (4 + c)) + (40 if c == 0 else -20) * (x > y)
              for c in range(channels)]
    return numpy.clip(numpy.stack(planes, -1), 0, 255).astype(numpy.uint8)


# ---------------------------------------------------------------- PNG

def chunk(kind, data):
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def pack(samples, depth):
    """One row of samples (W, C) as bytes, the first in the highest bits."""
    flat = samples.reshape(-1)
    if depth == 16:
        return flat.astype(">u2").tobytes()
    if depth == 8:
        return flat.astype(numpy.uint8).tobytes()
    bits = "".join(format(int(v), f"0{depth}b") for v in flat)
    bits += "0" * (-len(bits) % 8)
    return bytes(int(bits[i:i + 8], 2) for i in range(0, len(bits), 8))


def filtered(rows, step, kinds):
    out, above = b"", None
    for i, row in enumerate(rows):
        above = above or bytes(len(row))
        kind = kinds[i % len(kinds)]
        coded = bytearray()
        for j, value in enumerate(row):
            left = row[j - step] if j >= step else 0
            corner = above[j - step] if j >= step else 0
            p = left + above[j] - corner
            near = min((abs(p - left), 0, left), (abs(p - above[j]), 1, above[j]), (abs(p - corner), 2, corner))[2]
            guess = (0, left, above[j], (left + above[j]) // 2, near)[kind]
            coded.append((value - guess) % 256)
        out, above = out + bytes([kind]) + bytes(coded), row
    return out


def write_png(samples, depth, colour, palette=None, transparency=None, interlaced=False, kinds=(0, 1, 2, 3, 4), cuts=1):
    height, width, count = samples.shape
    step = max(1, count * depth // 8)
    passes = ADAM7 if interlaced else [(0, 0, 1, 1)]
    data = b""
    for x, y, dx, dy in passes:
        part = samples[y::dy, x::dx]
        if part.size:
            data += filtered([pack(row, depth) for row in part], step, kinds)
    data = zlib.compress(data)
    file = b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, depth, colour, 0, 0, interlaced))
    file += chunk(b"tEXt", b"Comment\0made by make.py")
    if palette is not None:
        file += chunk(b"PLTE", palette.astype(numpy.uint8).tobytes())
    if transparency is not None:
        file += chunk(b"tRNS", transparency)
    size = -(-len(data) // cuts)
    for i in range(0, len(data), size):
        file += chunk(b"IDAT", data[i:i + size])
    return file + chunk(b"IEND", b"")


def scaled(samples, depth):
    """To 8 bits, rounded to the nearest."""
    top = 2 ** depth - 1
    return ((samples.astype(numpy.int64) * 255 * 2 + top) // (2 * top)).astype(numpy.uint8)


def png(area):
    random = numpy.random.RandomState(7)
    for depth in (1, 2, 4, 8, 16):
        samples = random.randint(0, 2 ** depth, (9, 13, 1))
        for interlaced in (False, True):
            name = f"png/grey{depth}{'-interlaced' if interlaced else ''}"
            add(area, name, write_png(samples, depth, 0, interlaced=interlaced), scaled(samples, depth))
        hidden = int(samples[4, 5, 0])
        opacity = numpy.where(samples == hidden, 0, 255)
        add(area, f"png/grey{depth}-transparent", write_png(samples, depth, 0, transparency=struct.pack(">H", hidden)),
            numpy.concatenate([scaled(samples, depth), opacity], -1))
    for name, colour, count in (("rgb", 2, 3), ("grey-alpha", 4, 2), ("rgba", 6, 4)):
        for depth in (8, 16):
            samples = random.randint(0, 2 ** depth, (7, 10, count))
            for interlaced in (False, True):
                add(area, f"png/{name}{depth}{'-interlaced' if interlaced else ''}",
                    write_png(samples, depth, colour, interlaced=interlaced, cuts=3), scaled(samples, depth))
    samples = random.randint(0, 256, (5, 6, 3))
    hidden = samples[2, 3]
    opacity = numpy.where((samples == hidden).all(-1, keepdims=True), 0, 255)
    add(area, "png/rgb8-transparent", write_png(samples, 8, 2, transparency=struct.pack(">HHH", *[int(v) for v in hidden])),
        numpy.concatenate([samples, opacity], -1))
    for depth in (1, 2, 4, 8):
        palette = random.randint(0, 256, (2 ** depth, 3))
        samples = random.randint(0, 2 ** depth, (8, 11, 1))
        add(area, f"png/palette{depth}", write_png(samples, depth, 3, palette=palette), palette[samples[..., 0]])
        clear = random.randint(0, 256, 2 ** depth - 1).astype(numpy.uint8)
        full = numpy.append(clear, 255)
        add(area, f"png/palette{depth}-transparent",
            write_png(samples, depth, 3, palette=palette, transparency=clear.tobytes(), interlaced=True),
            numpy.concatenate([palette[samples[..., 0]], full[samples]], -1))
    for kind in range(5):
        picture = scene(12, 9)
        add(area, f"png/filter{kind}", write_png(picture, 8, 2, kinds=(kind,)), picture)
    tiny = random.randint(0, 256, (1, 1, 3))
    add(area, "png/one-pixel-interlaced", write_png(tiny, 8, 2, interlaced=True), tiny)
    modes(area)


def modes(area):
    """What Pillow makes of the same file in other modes."""
    samples = scene(6, 8, 4)
    data = write_png(samples, 8, 6)
    image = Image.fromarray(samples, "RGBA")
    grey = numpy.asarray(image.convert("RGB").convert("L"))[..., None]
    add(area, "mode/rgba-gray", data, grey, {"mode": 1})
    add(area, "mode/rgba-gray-alpha", data, numpy.concatenate([grey, samples[..., 3:]], -1), {"mode": 2})
    add(area, "mode/rgba-rgb", data, samples[..., :3], {"mode": 3})
    add(area, "mode/rgba-rgba", data, samples, {"mode": 4})
    one = samples[..., :1]
    data = write_png(one, 8, 0)
    full = numpy.full_like(one, 255)
    add(area, "mode/grey-gray-alpha", data, numpy.concatenate([one, full], -1), {"mode": 2})
    add(area, "mode/grey-rgb", data, numpy.repeat(one, 3, -1), {"mode": 3})
    add(area, "mode/grey-rgba", data, numpy.concatenate([one, one, one, full], -1), {"mode": 4})


# ---------------------------------------------------------------- JPEG

def read(data):
    image = Image.open(io.BytesIO(data))
    if image.mode == "CMYK":
        image = image.convert("RGB")
    pixels = numpy.asarray(image)
    return pixels[..., None] if pixels.ndim == 2 else pixels


def jpeg(area):
    for height, width in ((16, 16), (19, 27), (8, 33), (5, 3), (1, 1), (33, 2)):
        picture = scene(height, width)
        for subsampling in ("4:4:4", "4:2:2", "4:2:0"):
            for progressive in (False, True):
                out = io.BytesIO()
                Image.fromarray(picture).save(out, "JPEG", quality=85, subsampling=subsampling, progressive=progressive)
                name = f"jpeg/{height}x{width}-{subsampling.replace(':', '')}{'-progressive' if progressive else ''}"
                add(area, name, out.getvalue(), read(out.getvalue()))
    for progressive in (False, True):
        tag = "-progressive" if progressive else ""
        for name, mode in (("grey", "L"), ("cmyk", "CMYK")):
            out = io.BytesIO()
            Image.fromarray(scene(21, 18)).convert(mode).save(out, "JPEG", quality=80, progressive=progressive, optimize=True)
            add(area, f"jpeg/{name}{tag}", out.getvalue(), read(out.getvalue()))
        for quality in (5, 100):
            out = io.BytesIO()
            Image.fromarray(scene(24, 24)).save(out, "JPEG", quality=quality, progressive=progressive)
            add(area, f"jpeg/quality{quality}{tag}", out.getvalue(), read(out.getvalue()))
    restarts(area)
    turned(area)


def restarts(area):
    for name, subsampling, interval in (("444", "4:4:4", 1), ("420", "4:2:0", 2), ("444-long", "4:4:4", 5)):
        out = io.BytesIO()
        Image.fromarray(scene(40, 56)).save(out, "JPEG", quality=75, subsampling=subsampling)
        data = with_restarts(out.getvalue(), interval)
        assert (read(data) == read(out.getvalue())).all()
        add(area, f"jpeg/restart-{name}", data, read(data))


def turned(area):
    """Taller than wide units: the sampling factors of a 4:2:2 file written the other way round (4:4:0). libjpeg cannot
    be asked for it through Pillow, but the blocks of a picture of one unit may be read either way."""
    out = io.BytesIO()
    Image.fromarray(scene(8, 16)).save(out, "JPEG", quality=90, subsampling="4:2:2")
    data = out.getvalue()
    frame = data.index(b"\xff\xc0")
    assert data[frame + 11] == 0x21
    data = data[:frame + 5] + struct.pack(">HH", 16, 8) + data[frame + 9:frame + 11] + b"\x12" + data[frame + 12:]
    add(area, "jpeg/440", data, read(data))


def with_restarts(data, interval):
    """Writes the same coefficients with a restart marker after every few units: decodes the Huffman codes of a
    sequential file, and starts the differences of the first coefficients anew after each marker."""
    tables, factors, place = {}, [], 2
    while True:
        marker, length = data[place + 1], struct.unpack(">H", data[place + 2:place + 4])[0]
        body = data[place + 4:place + 2 + length]
        if marker == 0xC4:
            while body:
                counts, total = body[1:17], sum(body[1:17])
                code, codes, symbols = 0, {}, iter(body[17:17 + total])
                for size, count in enumerate(counts, 1):
                    for _ in range(count):
                        codes[format(code, f"0{size}b")] = next(symbols)
                        code += 1
                    code <<= 1
                tables[body[0]] = codes
                body = body[17 + total:]
        if marker == 0xC0:
            height, width = struct.unpack(">HH", body[1:5])
            factors = [(body[7 + 3 * i] >> 4, body[7 + 3 * i] & 15) for i in range(body[5])]
        if marker == 0xDA:
            uses = [body[2 + 2 * i] for i in range(body[0])]
            start = place + 2 + length
            break
        place += 2 + length
    scan = data[start:-2].replace(b"\xff\x00", b"\xff")
    bits = "".join(format(b, "08b") for b in scan)
    at = 0

    def symbol(table):
        nonlocal at
        size = 1
        while bits[at:at + size] not in tables[table]:
            size += 1
        at += size
        return tables[table][bits[at - size:at]], bits[at - size:at]

    across = -(-width // (8 * max(h for h, _ in factors)))
    down = -(-height // (8 * max(v for _, v in factors)))
    last, base = [0] * len(factors), [0] * len(factors)
    pieces, piece = [], ""
    for unit in range(across * down):
        if unit and unit % interval == 0:
            pieces.append(piece)
            piece, base = "", [0] * len(factors)
        for c, (h, v) in enumerate(factors):
            for _ in range(h * v):
                size, _ = symbol(uses[c] >> 4)
                raw = bits[at:at + size]
                at += size
                last[c] += 0 if not size else int(raw, 2) if raw[0] == "1" else int(raw, 2) - 2 ** size + 1
                change, base[c] = last[c] - base[c], last[c]
                size = abs(change).bit_length()
                piece += next(k for k, s in tables[uses[c] >> 4].items() if s == size)
                piece += format(change if change > 0 else change + 2 ** size - 1, f"0{size}b") if size else ""
                k = 1
                while k < 64:
                    value, code = symbol(0x10 | uses[c] & 15)
                    piece += code + bits[at:at + (value & 15)]
                    at += value & 15
                    if value == 0:
                        break
                    k += (value >> 4) + 1
    pieces.append(piece)
    coded = b""
    for i, piece in enumerate(pieces):
        piece += "1" * (-len(piece) % 8)
        raw = bytes(int(piece[j:j + 8], 2) for j in range(0, len(piece), 8))
        coded += raw.replace(b"\xff", b"\xff\x00") + (bytes([0xFF, 0xD0 + i % 8]) if i + 1 < len(pieces) else b"")
    return data[:place] + b"\xff\xdd\x00\x04" + struct.pack(">H", interval) + data[place:start] + coded + b"\xff\xd9"
