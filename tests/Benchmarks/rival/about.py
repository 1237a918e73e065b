"""What a reader must know about the rival: its versions, its BLAS, its threads, its vectors, its memory."""

import ctypes
import re

import torch


def describe():
    torch.mm(torch.ones(8, 8), torch.ones(8, 8))  # loads the BLAS
    config = torch.__config__.show()
    capability = re.search(r"CPU capability usage: (\w+)", config)
    return {
        "torch": torch.__version__,
        "capability": capability[1] if capability else "unknown",
        "mkldnn": torch.backends.mkldnn.is_available(),
        "threads": torch.get_num_threads(),
        **blas(),
    }


def blas():
    with open("/proc/self/maps", encoding="utf8") as maps:
        paths = {line.split()[-1] for line in maps if "blas" in line}
    for path in sorted(paths):
        library = ctypes.CDLL(path)
        if hasattr(library, "openblas_get_config"):
            library.openblas_get_config.restype = ctypes.c_char_p
            library.openblas_get_corename.restype = ctypes.c_char_p
            return {
                "blas": library.openblas_get_config().decode(),
                "core": library.openblas_get_corename().decode(),
                # 0 sequential, 1 threads of its own (they fight with OpenMP's), 2 OpenMP
                "parallel": library.openblas_get_parallel(),
            }
    return {"blas": ", ".join(sorted(paths)) or "none", "core": "unknown", "parallel": -1}


def memory():
    with open("/proc/self/status", encoding="utf8") as status:
        lines = dict(line.split(":", 1) for line in status)
    kilobytes = {key: int(lines[key].split()[0]) for key in ("VmHWM", "VmRSS")}
    return {"peak": kilobytes["VmHWM"] / 1024, "now": kilobytes["VmRSS"] / 1024}
