"""The rival: PyTorch on the CPU. Prepares and runs the works that the C# side names, one JSON line each way.

A work is a pair (step, check): `step()` is timed, `check()` gives one number that our side must get too, so that both
are known to do the same thing. Seeds are set before each work is made, and both sides draw in the same order.
"""

import gc
import json
import sys
import time

import about
import torch
import works

NAMES = works.all_works()
prepared = []


def prepare(name, threads):
    torch.set_num_threads(threads)
    torch.manual_seed(0)
    prepared.clear()
    gc.collect()
    step, check = NAMES[name]()
    prepared.append(step)
    for _ in range(works.STEPS_BEFORE_CHECK):
        step()
    return {"check": float(check())}


def run(count):
    (step,) = prepared
    start = time.perf_counter()
    for _ in range(count):
        step()
    return {"seconds": time.perf_counter() - start}


def answer(request):
    match request["ask"]:
        case "about":
            return about.describe()
        case "names":
            return {"names": list(NAMES)}
        case "prepare":
            return prepare(request["name"], request["threads"])
        case "run":
            return run(request["count"])
        case "memory":
            return about.memory()
    raise ValueError(request)


for line in sys.stdin:
    print(json.dumps(answer(json.loads(line))), flush=True)
