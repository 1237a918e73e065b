#!/usr/bin/env python3
"""Makes the reference numbers in tests/Golden/numbers with PyTorch (Debian: python3-torch, python3-numpy).

    /usr/bin/python3 tests/Golden/make.py            all areas
    /usr/bin/python3 tests/Golden/make.py ops random some of them

The numbers are committed; the tests never need Python. See README.md for the format.
"""
import importlib
import pathlib
import sys

import torch

# Every file in areas/ but tools.py is an area of its own name; this one writes another.
RENAMED = {"streams": "random"}

AREAS = {RENAMED.get(file.stem, file.stem): importlib.import_module(f"areas.{file.stem}")
         for file in sorted((pathlib.Path(__file__).parent / "areas").glob("*.py")) if file.stem not in ("tools", "__init__")}


def main():
    torch.set_num_threads(1)
    folder = pathlib.Path(__file__).parent / "numbers"
    folder.mkdir(exist_ok=True)
    for name in sys.argv[1:] or AREAS:
        area = AREAS[name].make()
        area.write(folder)
        print(f"{name}: {len(area.cases)} cases")


if __name__ == "__main__":
    main()
