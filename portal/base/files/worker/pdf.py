"""The public copy of a PDF, made of what a reader needs and of nothing else."""

import pikepdf
import pypdfium2

from portal.base.files.worker import fonts, lines, outlines, reading
from portal.base.files.worker.annotations import Annotations
from portal.base.files.worker.compare import refuse_differences
from portal.base.files.worker.contents import Contents
from portal.base.files.worker.destinations import Destinations
from portal.base.files.worker.prune import Pruning
from portal.base.files.worker.refused import Refused

MOST_PAGES = 1_000
INHERITED = ("/Resources", "/MediaBox", "/CropBox", "/Rotate")


def make_copy(source: str, target: str) -> dict:
    """Raises Refused."""
    try:
        with pikepdf.open(source) as document:
            refuse_unfit(document)
            otherwise, pages, texts = rewrite(document)
            document.save(
                target,
                deterministic_id=True,
                object_stream_mode=pikepdf.ObjectStreamMode.generate,
                recompress_flate=True,
            )
            fonts.refuse_lies(pages)
            text, said = reading.read(target, pages, texts)
            refuse_differences(source, target, otherwise)
            return {"pages": len(pages), "text": text} | lines.bounded(said)
    except pikepdf.PasswordError as error:
        raise Refused("encrypted") from error
    except MemoryError as error:
        raise Refused("complex") from error
    except (
        pikepdf.PdfError, pypdfium2.PdfiumError, RecursionError, ValueError, TypeError,
        AttributeError, KeyError, OverflowError,
    ) as error:  # fmt: skip
        raise Refused("damaged") from error


def refuse_unfit(document: pikepdf.Pdf) -> None:
    if document.is_encrypted:
        raise Refused("encrypted")
    if not document.pages:
        raise Refused("no pages")
    if len(document.pages) > MOST_PAGES:
        raise Refused("pages", most=MOST_PAGES)


def rewrite(document: pikepdf.Pdf) -> tuple[dict, list, list[str]]:
    """Where pages may look different, what each shows, and which texts stay beside that."""
    gather_pages(document)
    destinations = Destinations(document)
    outlines.keep_places(document, destinations)
    annotations = Annotations(document, destinations)
    annotations.flatten()
    contents = Contents(document)
    pages = [contents.rewrite_page(page, n) for n, page in enumerate(document.pages, 1)]
    for key in {"/Info", "/ID"}.intersection(document.trailer.keys()):
        del document.trailer[key]
    texts = Pruning(document, annotations.links).run()
    return annotations.otherwise, pages, [*contents.texts, *texts]


def gather_pages(document: pikepdf.Pdf) -> None:
    """One flat list of pages, each with what it had from the nodes above it."""
    pages = [page.obj for page in document.pages]
    for page in pages:
        for key in INHERITED:
            if (value := _inherited(page, key)) is not None:
                page[key] = value
    root = document.Root.Pages
    root.Kids = pikepdf.Array(pages)
    root.Count = len(pages)
    for page in pages:
        page.Parent = root


def _inherited(page: pikepdf.Object, key: str) -> pikepdf.Object | None:
    for _level in range(50):
        if key in page:
            return page[key]
        above = page.get("/Parent")
        if not isinstance(above, pikepdf.Dictionary):
            break
        page = above
    return None
