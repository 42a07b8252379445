"""The public copy of a PDF, made in a process of its own with little time and memory: what a
hostile file breaks there, it breaks alone."""

import json
import subprocess
import sys
import tempfile
from pathlib import Path

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from portal.files.images import Copy

SECONDS = 30
WORKER = Path(__file__).with_name("pdf_worker.py")
REASONS = {
    "encrypted": gettext_lazy("有密码或使用限制。请去掉后再传。"),
    "damaged": gettext_lazy("已损坏，打不开。请重新导出后再传。"),
    "no pages": gettext_lazy("没有一页内容。"),
}


class PdfRefused(Exception):
    """The PDF cannot be read or is not fit for publication."""


def public_copy(path: Path) -> Copy:
    """Raises PdfRefused."""
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / "public.pdf"
        told = _ask_worker(path, target)
        if "refused" in told:
            raise PdfRefused(str(REASONS[told["refused"]]))
        return Copy(
            content=target.read_bytes(),
            media_type="application/pdf",
            ending=".pdf",
            pages=told["pages"],
            text=told["text"],
        )


def _ask_worker(source: Path, target: Path) -> dict:
    try:
        done = subprocess.run(  # noqa: S603 (our own program)
            [sys.executable, "-P", WORKER, source, target],
            capture_output=True,
            timeout=SECONDS,
            check=True,
        )
    except subprocess.TimeoutExpired as error:
        raise PdfRefused(_("太复杂，处理超时。请拆分或重新导出后再传。")) from error
    except subprocess.CalledProcessError as error:
        raise PdfRefused(str(REASONS["damaged"])) from error
    return json.loads(done.stdout)
