"""Layers: the public copy has none, so a layer that is hidden cannot be taken over."""

from typing import Any

import pikepdf

from portal.base.files.worker.refused import Refused


class Layers:
    def __init__(self, document: pikepdf.Pdf) -> None:
        layers = document.Root.get("/OCProperties", pikepdf.Dictionary())
        default = layers.get("/D", pikepdf.Dictionary())
        self.hidden = _numbers(default.get("/OFF"))
        if default.get("/BaseState", "/ON") != "/ON":
            self.hidden |= _numbers(layers.get("/OCGs")) - _numbers(default.get("/ON"))

    def refuse_hidden(self, layer: pikepdf.Object | None, page: int) -> None:
        """Raises Refused for what belongs to a layer that may not be seen."""
        if not isinstance(layer, pikepdf.Dictionary):
            return
        inside = layer.get("/OCGs")
        of = _numbers(inside if isinstance(inside, pikepdf.Array) else [inside, layer])
        turned = "/VE" in layer or layer.get("/P") in ("/AnyOff", "/AllOff")
        if turned or of & self.hidden:
            raise Refused("layers", page=page)


def _numbers(layers: Any) -> set:
    is_list = isinstance(layers, pikepdf.Array | list)
    return {one.objgen for one in layers if isinstance(one, pikepdf.Object)} if is_list else set()
