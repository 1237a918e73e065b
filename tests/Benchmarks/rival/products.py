"""Matrix products."""

import torch

SIZES = [(n, n, n) for n in (64, 128, 256, 512, 1024)] + [(33, 65, 129), (257, 257, 257), (1, 1024, 1024), (64, 256, 784)]


def works():
    table = {}
    for m, n, k in SIZES:
        table[f"mm/{m}x{n}x{k}"] = lambda m=m, n=n, k=k: plain(m, n, k)
    for m, n, k in [(1024, 512, 128), (33, 65, 129)]:
        table[f"mm-right-transposed/{m}x{n}x{k}"] = lambda m=m, n=n, k=k: right(m, n, k)
        table[f"mm-left-transposed/{m}x{n}x{k}"] = lambda m=m, n=n, k=k: left(m, n, k)
    return table


def plain(m, n, k):
    a, b = torch.randn(m, k), torch.randn(k, n)
    return lambda: torch.mm(a, b), lambda: torch.mm(a, b).abs().mean()


def right(m, n, k):
    a, b = torch.randn(m, k), torch.randn(n, k)
    return lambda: torch.mm(a, b.t()), lambda: torch.mm(a, b.t()).abs().mean()


def left(m, n, k):
    a, b = torch.randn(k, m), torch.randn(k, n)
    return lambda: torch.mm(a.t(), b), lambda: torch.mm(a.t(), b).abs().mean()
