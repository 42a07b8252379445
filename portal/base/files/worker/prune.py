"""Drop from a document whatever `shapes` does not name, and tell the texts that stay."""

import re
from typing import Any

import pikepdf

from portal.base.files.worker import kept
from portal.base.files.worker.refused import Refused
from portal.base.files.worker.shapes import (
    COLLECTION,
    LANGUAGE,
    LINK,
    OF_EVERY_STREAM,
    PAGE,
    PLAIN,
    READ,
    SHAPES,
    TEXT,
)  # fmt: skip

# A language, its script and its country; whatever else a tag of a language may say is left out.
A_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z]{4})?(?:-(?:[A-Za-z]{2}|[0-9]{3}))?")
A_COLLECTION = re.compile(r"[A-Za-z]{1,20}[0-9]?")
LARGEST_NUMBER = 2**31
# Names are read too where they are long enough to hold a person's number.
SPEAKING = re.compile(r"(?:[^0-9]*[0-9]){7}|.*[^\x00-\x7f]", re.DOTALL)
MOST_OBJECTS = 500_000
MAY_BE_ARRAYS = {PLAIN, "colour", "element", "content", "attributes", "decoding", "drawing"}


class Pruning:
    """One walk over everything that the document's catalogue reaches."""

    def __init__(self, document: pikepdf.Pdf, links: set) -> None:
        self.root = document.Root
        self.pages = {page.obj.objgen for page in document.pages}
        self.links = links
        self.texts: dict[str, None] = {}
        self.seen: set = set()
        self.cleaned: set = set()
        self.todo: list = []

    def run(self) -> list[str]:
        """The texts and speaking names that stay, each once. Raises Refused."""
        self.todo.append((self.root, "catalogue"))
        while self.todo:
            thing, shape = self.todo.pop()
            if thing.is_indirect:
                if (thing.objgen, str(shape)) in self.seen:
                    continue
                self.seen.add((thing.objgen, str(shape)))
                if len(self.seen) > MOST_OBJECTS:
                    raise Refused("complex")
            if isinstance(thing, pikepdf.Array):
                self._prune_array(thing, shape)
            else:
                self._prune_keys(thing, shape)
                self._clean(thing, shape)
        return list(self.texts)

    def _prune_array(self, array: pikepdf.Array, shape: Any) -> None:
        for position, value in enumerate(array):
            if not self._stays(value, shape):
                array[position] = None  # the others keep their places, and so their meaning

    def _prune_keys(self, thing: pikepdf.Object, shape: Any) -> None:
        if isinstance(shape, dict):
            allowed = dict.fromkeys(thing.keys(), shape["*"])
            for key in allowed:
                self._note_name(key)
        else:
            if shape == "element" and thing.get("/Type") == "/StructTreeRoot":
                shape = "structure"
            allowed = SHAPES[shape]
            if isinstance(thing, pikepdf.Stream):
                allowed = OF_EVERY_STREAM | allowed
        for key in list(thing.keys()):
            if key not in allowed or not self._stays(thing[key], allowed[key]):
                del thing[key]

    def _clean(self, thing: pikepdf.Object, shape: Any) -> None:
        if isinstance(thing, pikepdf.Stream) and shape in READ and thing.objgen not in self.cleaned:
            self.cleaned.add(thing.objgen)
            self.texts |= dict.fromkeys(kept.clean(thing, shape))

    def _stays(self, value: object, shape: Any) -> bool:
        """Whether a value may stay; what it holds is looked at in its turn."""
        is_list = isinstance(shape, list)
        if isinstance(value, pikepdf.Array):
            stays = is_list or shape in MAY_BE_ARRAYS
            if stays:
                self.todo.append((value, shape[0] if is_list else shape))
            return stays
        if isinstance(value, pikepdf.Dictionary | pikepdf.Stream):
            return not is_list and self._container_stays(value, shape)
        if isinstance(value, pikepdf.String):
            return self._string_stays(value, shape)
        if isinstance(value, pikepdf.Name):
            self._note_name(str(value))
        if isinstance(value, int) and abs(value) >= LARGEST_NUMBER:
            return False
        return shape not in (TEXT, LANGUAGE, COLLECTION, LINK)

    def _container_stays(self, value: pikepdf.Object, shape: Any) -> bool:
        if shape == PAGE:
            return value.objgen in self.pages
        if shape == LINK:
            return value.objgen in self.links
        if shape in (PLAIN, TEXT, LANGUAGE, COLLECTION):
            return False
        self.todo.append((value, shape))
        return True

    def _string_stays(self, value: pikepdf.String, shape: str) -> bool:
        if shape == LANGUAGE:
            return bool(A_LANGUAGE.fullmatch(str(value)))
        if shape == COLLECTION:
            return bool(A_COLLECTION.fullmatch(str(value)))
        if shape == TEXT:
            self.texts[str(value)] = None
            return True
        self.texts |= dict.fromkeys(kept.long_numbers(bytes(value)))
        return shape == "colour"  # the table of an indexed colour space

    def _note_name(self, name: str) -> None:
        if SPEAKING.match(name):
            self.texts[name.lstrip("/")] = None
