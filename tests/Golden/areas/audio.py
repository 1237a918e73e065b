"""Sounds. torchaudio is not installed here: the formulas are written down again, in numpy and plain Python."""
import math

import numpy
import torch

from .tools import Area, numbers


def make():
    area = Area("audio")
    filters(area)
    spectra(area)
    levels(area)
    resampling(area)
    return area


def mel_points(low, high, n, slaney):
    """Frequencies evenly spaced in mel; slaney: linear to 1 kHz, 27 steps for a factor 6.4 above."""
    def mel(f):
        if not slaney:
            return 2595 * math.log10(1 + f / 700)
        return 3 * f / 200 if f < 1000 else 15 + 27 * math.log(f / 1000) / math.log(6.4)
    def hertz(m):
        if not slaney:
            return 700 * (10 ** (m / 2595) - 1)
        return 200 * m / 3 if m < 15 else 1000 * 6.4 ** ((m - 15) / 27)
    return [hertz(m) for m in numpy.linspace(mel(low), mel(high), n + 2)]


def triangles(bins, rate, points, area_one=False):
    frequencies = numpy.linspace(0, rate // 2, bins)
    result = numpy.zeros((bins, len(points) - 2))
    for i, (low, middle, high) in enumerate(zip(points, points[1:], points[2:])):
        result[:, i] = numpy.interp(frequencies, [low, middle, high], [0, 1, 0], left=0, right=0)
        if area_one:
            result[:, i] *= 2 / (high - low)
    return single(result)


def single(values):
    """What a float32 buffer holds."""
    return torch.tensor(numpy.asarray(values, dtype=numpy.float32).astype(numpy.float64))


def filters(area):
    x = numbers(1, seed=1)
    def case(name, values):
        area.add(f"{name}/float64", {"x": x}, None, {"out": values.to(torch.float32)})
    case("mel/htk", triangles(33, 8000, mel_points(0, 4000, 10, False)))
    case("mel/slaney", triangles(33, 8000, mel_points(50, 3800, 10, True)))
    case("mel/slaney-norm", triangles(33, 8000, mel_points(50, 3800, 10, True), True))
    case("linear", triangles(33, 8000, list(numpy.linspace(100, 3900, 9))))
    n, k = numpy.arange(10)[:, None], numpy.arange(5)[None, :]
    dct = 2 * numpy.cos(math.pi * (2 * n + 1) * k / 20)
    case("dct/none", single(dct))
    case("dct/ortho", single(dct * numpy.where(k == 0, math.sqrt(1 / 40), math.sqrt(1 / 20))))


def spectra(area):
    x = numbers(2, 60, seed=11, low=-1.0, high=1.0)
    def window(t, n=16):
        return single(numpy.hanning(n + 1)[:n]).to(t.dtype)
    def energy(t, n=16, hop=8, w=None):
        z = torch.stft(t, n, hop, window=window(t) if w is None else w, return_complex=True)
        return z.real ** 2 + z.imag ** 2
    area.check("spectrogram", energy, {"x": x})
    area.check("spectrogram/size", lambda t: energy(t).sqrt(), {"x": x})
    area.check("spectrogram/padded", lambda t: energy(torch.nn.functional.pad(t, (5, 5))), {"x": x})
    area.check("spectrogram/normalized", lambda t: energy(t) / window(t).square().sum(), {"x": x})
    area.check("spectrogram/batch", lambda t: energy(t.reshape(-1, 60)).reshape(1, 2, 9, 8), {"x": x[None]})
    bank = triangles(9, 8000, mel_points(0, 4000, 4, False))
    area.check("melspectrogram", lambda t: bank.to(t.dtype).T @ energy(t), {"x": x})
    def back(t, **options):
        z = torch.view_as_complex(t)
        return torch.istft(z, 16, 8, window=window(t), **options)
    spectrum = torch.view_as_real(torch.stft(x, 16, 8, window=window(x), return_complex=True))
    area.check("inverse_spectrogram", back, {"x": spectrum})
    area.check("inverse_spectrogram/length", lambda t: back(t, length=50), {"x": spectrum})
    area.check("griffinlim", lambda t: griffin_lim(t.detach(), window(t), 3, 0.9), {"x": energy(x)}, {"momentum": 0.9})
    area.check("griffinlim/plain", lambda t: griffin_lim(t.detach(), window(t), 2, 0.0), {"x": energy(x)})


def griffin_lim(energies, window, steps, momentum):
    sizes = energies.sqrt()
    phases, previous = torch.ones_like(sizes).to(torch.complex128), 0
    for _ in range(steps):
        signal = torch.istft(sizes * phases, 16, 8, window=window)
        rebuilt = torch.stft(signal, 16, 8, window=window, return_complex=True)
        moved = rebuilt - previous * momentum / (1 + momentum)
        phases, previous = moved / (moved.abs() + 1e-16), rebuilt
    return torch.istft(sizes * phases, 16, 8, window=window).to(energies.dtype)


def levels(area):
    x = numbers(2, 3, 4, seed=21, low=0.0, high=3.0)
    area.check("amplitude_to_DB", lambda t: 10 * torch.log10(t.clamp(min=0.1)) - 10 * 0.5, {"x": x})
    def top(t):
        y = 20 * torch.log10(t.clamp(min=1e-4))
        return torch.maximum(y, y.max() - 12)
    area.check("amplitude_to_DB/top", top, {"x": x})
    area.check("DB_to_amplitude", lambda t: 2 * 10 ** (t / 20), {"x": x})
    waves = numbers(20, seed=22, low=-1.0, high=1.0)
    def encode(t):
        codes = [math.copysign(math.log(1 + 255 * abs(v)) / math.log(256), v) for v in t.tolist()]
        return torch.tensor([int((c + 1) / 2 * 255 + 0.5) for c in codes])
    area.check("mu_law_encoding", encode, {"x": waves})
    codes = torch.arange(0, 256, 17).to(torch.float64)
    area.check("mu_law_decoding", lambda t: torch.tensor([
        math.copysign((256 ** abs(c / 255 * 2 - 1) - 1) / 255, c / 255 * 2 - 1) for c in t.tolist()], dtype=t.dtype), {"codes": codes})


def resampling(area):
    x = numbers(2, 40, seed=31, low=-1.0, high=1.0)
    for name, orig, new, kaiser in (("down", 3, 2, False), ("up", 2, 3, False), ("kaiser", 16000, 8000, True),
                                    ("phases", 8000, 11025, False)):
        area.check(f"resample/{name}", lambda t, o=orig, n=new, k=kaiser: resample(t, o, n, k), {"x": x},
                   {"orig": orig, "new": new})


def resample(x, orig, new, kaiser, lowpass=6, rolloff=0.99, beta=14.769656459379492):
    """Each output sample as a sum over all input samples, one at a time."""
    g = math.gcd(orig, new)
    orig, new = orig // g, new // g
    rate = min(orig, new) * rolloff
    count = math.ceil(x.shape[-1] * new / orig)
    weights = numpy.zeros((x.shape[-1], count))
    for j in range(count):
        for i in range(x.shape[-1]):
            t = (i / orig - j / new) * rate
            if abs(t) >= lowpass:
                continue
            window = numpy.i0(beta * math.sqrt(1 - (t / lowpass) ** 2)) / numpy.i0(beta) if kaiser \
                else math.cos(t * math.pi / lowpass / 2) ** 2
            weights[i, j] = numpy.sinc(t) * window * rate / orig
    return x @ torch.tensor(weights, dtype=x.dtype)
