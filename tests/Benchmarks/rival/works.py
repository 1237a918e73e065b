"""Every work by name. The C# side (Engine/Works) has the same names, shapes, seeds and orders of drawing."""

import layers
import maps
import products
import steps

STEPS_BEFORE_CHECK = 3


def all_works():
    return {**products.works(), **maps.works(), **layers.works(), **steps.works()}
