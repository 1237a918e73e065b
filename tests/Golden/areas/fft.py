"""Fourier transforms; complex inputs come as pairs of real numbers, complex results go as such."""
import torch

from .tools import Area, numbers

fft = torch.fft


def make():
    area = Area("fft")
    one_dimension(area)
    many_dimensions(area)
    helpers(area)
    windows(area)
    short_time(area)
    return area


def pairs(t):
    return torch.view_as_real(t.resolve_conj())


def z(t):
    return torch.view_as_complex(t)


def one_dimension(area):
    for n in (1, 2, 3, 4, 5, 6, 7, 8, 12, 15, 16, 17, 30, 37, 49, 60, 64, 74, 97, 100):
        x, c = numbers(n, seed=n), numbers(n, 2, seed=n + 1)
        area.check(f"fft/{n}", lambda t: pairs(fft.fft(z(t))), {"x": c})
        area.check(f"ifft/{n}", lambda t: pairs(fft.ifft(z(t))), {"x": c})
        area.check(f"rfft/{n}", lambda t: pairs(fft.rfft(t)), {"x": x})
        half = numbers(n // 2 + 1, 2, seed=n + 2)
        area.check(f"irfft/{n}", lambda t, m=n: fft.irfft(z(t), n=m), {"x": half}, {"n": n})
    real, c = numbers(2, 6, 3, seed=1), numbers(2, 6, 3, 2, seed=2)
    for norm in ("backward", "forward", "ortho"):
        for name in ("fft", "ifft", "hfft", "irfft"):
            area.check(f"{name}/{norm}", lambda t, f=name, m=norm: out(getattr(fft, f)(z(t), dim=1, norm=m)), {"x": c})
        for name in ("rfft", "ihfft"):
            area.check(f"{name}/{norm}", lambda t, f=name, m=norm: out(getattr(fft, f)(t, dim=1, norm=m)), {"x": real})
    for n in (4, 9):
        for name in ("fft", "ifft", "hfft", "irfft"):
            area.check(f"{name}/to{n}", lambda t, f=name, m=n: out(getattr(fft, f)(z(t), n=m, dim=1)), {"x": c})
        for name in ("rfft", "ihfft"):
            area.check(f"{name}/to{n}", lambda t, f=name, m=n: out(getattr(fft, f)(t, n=m, dim=1)), {"x": real})
    area.check("fft/real", lambda t: pairs(fft.fft(t)), {"x": real})


def out(t):
    return pairs(t) if t.is_complex() else t


def many_dimensions(area):
    real, c = numbers(2, 4, 3, seed=11), numbers(2, 4, 3, 2, seed=12)
    for name in ("fft2", "ifft2", "fftn", "ifftn", "irfft2", "irfftn", "hfft2", "hfftn"):
        area.check(f"{name}/plain", lambda t, f=name: out(getattr(fft, f)(z(t))), {"x": c})
        area.check(f"{name}/sized", lambda t, f=name: out(getattr(fft, f)(z(t), s=(3, 5), dim=(0, 1), norm="ortho")),
                   {"x": c}, {"s": [3, 5], "dim": [0, 1]})
    for name in ("rfft2", "rfftn", "ihfft2", "ihfftn"):
        area.check(f"{name}/plain", lambda t, f=name: out(getattr(fft, f)(t)), {"x": real})
        area.check(f"{name}/sized", lambda t, f=name: out(getattr(fft, f)(t, s=(3, 5), dim=(0, 1), norm="ortho")),
                   {"x": real}, {"s": [3, 5], "dim": [0, 1]})


def helpers(area):
    x = numbers(3, 4, seed=21)
    for name in ("fftshift", "ifftshift"):
        area.check(name, getattr(fft, name), {"x": x})
        area.check(f"{name}/dim", lambda t, f=name: getattr(fft, f)(t, dim=0), {"x": x})
    for n in (5, 6):
        area.check(f"fftfreq/{n}", lambda t, m=n: fft.fftfreq(m, 0.5, dtype=t.dtype), {"x": x})
        area.check(f"rfftfreq/{n}", lambda t, m=n: fft.rfftfreq(m, 0.5, dtype=t.dtype), {"x": x})


def windows(area):
    x = numbers(1, seed=31)
    for name in ("bartlett", "blackman", "hann", "hamming", "kaiser"):
        for periodic in (True, False):
            for n in (0, 1, 2, 7, 8):
                area.check(f"{name}/{n}-{'periodic' if periodic else 'symmetric'}",
                           lambda t, f=name, p=periodic, m=n: getattr(torch, f + "_window")(
                               m, periodic=p, dtype=t.dtype), {"x": x})
    area.check("hamming/own", lambda t: torch.hamming_window(6, True, 0.5, 0.25, dtype=t.dtype), {"x": x})
    area.check("kaiser/own", lambda t: torch.kaiser_window(6, True, 5.0, dtype=t.dtype), {"x": x})


def short_time(area):
    x, one = numbers(2, 20, seed=41), numbers(17, seed=42)
    def hann(t, n=8):
        return torch.hann_window(n, dtype=t.dtype)
    def stft(t, **options):
        return pairs(torch.stft(t, return_complex=True, **options))
    area.check("stft/plain", lambda t: stft(t, n_fft=8, window=hann(t)), {"x": x})
    area.check("stft/one", lambda t: stft(t, n_fft=8, hop_length=3, window=hann(t)), {"x": one})
    area.check("stft/no-window", lambda t: stft(t, n_fft=6, hop_length=2), {"x": one})
    area.check("stft/short-window", lambda t: stft(t, n_fft=8, hop_length=2, win_length=5, window=hann(t, 5)), {"x": x})
    area.check("stft/not-centred", lambda t: stft(t, n_fft=8, window=hann(t), center=False), {"x": x})
    area.check("stft/normalized", lambda t: stft(t, n_fft=8, window=hann(t), normalized=True), {"x": x})
    area.check("stft/two-sided", lambda t: stft(t, n_fft=8, window=hann(t), onesided=False), {"x": x})
    area.check("stft/constant", lambda t: stft(t, n_fft=8, window=hann(t), pad_mode="constant"), {"x": x})
    spectrum = torch.view_as_real(torch.stft(x, 8, window=hann(x), return_complex=True))
    def istft(t, **options):
        return torch.istft(z(t), n_fft=8, window=hann(t), **options)
    area.check("istft/plain", istft, {"x": spectrum})
    area.check("istft/length", lambda t: istft(t, length=18), {"x": spectrum})
    area.check("istft/normalized", lambda t: istft(t, normalized=True), {"x": spectrum})
    area.check("istft/own", istft, {"x": numbers(5, 6, 2, seed=43)})
    area.check("istft/hop", lambda t: istft(t, hop_length=3), {"x": numbers(5, 6, 2, seed=43)})
    area.check("istft/two-sided", lambda t: istft(t, onesided=False), {"x": numbers(8, 6, 2, seed=44)})
