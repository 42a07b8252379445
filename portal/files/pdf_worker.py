"""Write a PDF anew without metadata, scripts, attachments and actions, and read its text.

A program of its own: `pdf_worker.py SOURCE TARGET` prints {"pages", "text"} or {"refused"}.
"""

import json
import resource
import sys

import pikepdf
import pypdfium2

MEMORY = 2 * 1024**3
SECONDS = 25
TEXT_LENGTH = 300_000
# Whatever runs, phones home, hides something or tells who made the file.
REMOVED = {
    "/AA", "/OpenAction", "/JavaScript", "/JS", "/EmbeddedFiles", "/EmbeddedFile", "/AF", "/XFA",
    "/Metadata", "/PieceInfo", "/LastModified", "/Collection", "/RichMediaContent",
}  # fmt: skip
SAFE_ACTIONS = {"/GoTo", "/URI", "/Named"}
HIDING_ANNOTATIONS = {
    "/FileAttachment", "/RichMedia", "/Screen", "/Movie", "/Sound", "/3D", "/Text", "/Popup",
}  # fmt: skip
MAX_DEPTH = 50


def main(source: str, target: str) -> dict:
    try:
        with pikepdf.open(source) as document:
            if document.is_encrypted:
                return {"refused": "encrypted"}
            if not document.pages:
                return {"refused": "no pages"}
            clean(document)
            document.save(
                target,
                deterministic_id=True,
                object_stream_mode=pikepdf.ObjectStreamMode.generate,
            )
        return {"pages": page_count(target), "text": text(target)}
    except pikepdf.PasswordError:
        return {"refused": "encrypted"}
    except (pikepdf.PdfError, pypdfium2.PdfiumError, RecursionError, ValueError):
        return {"refused": "damaged"}


def clean(document: pikepdf.Pdf):
    if "/Info" in document.trailer:
        del document.trailer["/Info"]
    for page in document.pages:
        if "/Annots" in page.obj:
            drop_hiding_annotations(page.obj.Annots)
    # What was filled into a form becomes text of the page, which is read like any other.
    document.generate_appearance_streams()
    document.flatten_annotations("all")
    if "/AcroForm" in document.Root:
        del document.Root["/AcroForm"]
    for thing in document.objects:
        clean_object(thing)


def drop_hiding_annotations(annotations: pikepdf.Array):
    for position in reversed(range(len(annotations))):
        if str(annotations[position].get("/Subtype")) in HIDING_ANNOTATIONS:
            del annotations[position]


def clean_object(thing, depth: int = 0):
    """Clean a dictionary, stream or array and the direct objects inside it."""
    if depth > MAX_DEPTH:
        raise ValueError("nested too deeply")
    if isinstance(thing, pikepdf.Dictionary | pikepdf.Stream):
        for key in REMOVED.intersection(thing.keys()):
            del thing[key]
        if is_unsafe_action(thing.get("/A")):
            del thing["/A"]
        if is_unsafe_action(thing.get("/Next")):
            del thing["/Next"]
        children = [thing[key] for key in thing.keys()]  # noqa: SIM118 (no mapping of Python's)
    elif isinstance(thing, pikepdf.Array):
        children = list(thing)
    else:
        return
    for child in children:
        is_container = isinstance(child, pikepdf.Dictionary | pikepdf.Array)
        if is_container and not child.is_indirect:
            clean_object(child, depth + 1)


def is_unsafe_action(action) -> bool:
    if isinstance(action, pikepdf.Array):
        return any(is_unsafe_action(one) for one in action)
    return isinstance(action, pikepdf.Dictionary) and (
        str(action.get("/S", "/GoTo")) not in SAFE_ACTIONS
    )


def page_count(path: str) -> int:
    with pypdfium2.PdfDocument(path) as document:
        return len(document)


def text(path: str) -> str:
    """The text of all pages, cut where it is longer than anybody would search."""
    found = []
    with pypdfium2.PdfDocument(path) as document:
        for page in document:
            found.append(page.get_textpage().get_text_bounded())
            if sum(map(len, found)) > TEXT_LENGTH:
                break
    return "\n".join(found).replace("\x00", "").replace("\r\n", "\n")[:TEXT_LENGTH]


if __name__ == "__main__":
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
    json.dump(main(*sys.argv[1:]), sys.stdout)
