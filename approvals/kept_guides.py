"""The service guides as they were last made, in `VAR_DIR/guides`: a PDF by its SHA-256, and what
is known of it under the name of the guide."""

import contextlib
import hashlib
import json
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from django.conf import settings

from approvals.models import Approval, Law
from portal.base import durable
from portal.base.audit.findings import Finding
from portal.base.departments.models import Department
from portal.records.lookup import public_at_addresses

STATE = "state"
IMPOSSIBLE = "impossible"  # where the machine cannot make them


class Guide(NamedTuple):
    """What is known of a PDF."""

    state: str  # of the public site when it was last found up to date
    digest: str  # of the text it was made from
    day: str  # on which it was made
    file: str
    numbers: list[str]  # of the entries in it
    laws: list[str]  # the codes of those it shows
    offices: list[str]  # of units whose address or hours it shows

    @property
    def path(self) -> Path:
        return _folder() / self.file

    @property
    def is_whole(self) -> bool:
        """Whether the PDF is there."""
        return self.path.is_file() and self.path.stat().st_size > 0

    def holds_only_what_is_public(self, at: datetime) -> bool:
        """Nothing that was taken down since is served from here (R2)."""
        numbers = Approval.objects.public(at).values_list("number", flat=True)
        laws = Law.objects.public(at).values_list("code", flat=True)
        offices = public_at_addresses("profile", {*self.offices}, at)
        are_public = set(self.numbers) <= set(numbers) and set(self.laws) <= set(laws)
        return are_public and set(self.offices) <= offices.keys()


def name_of(department: Department | None, language: str) -> str:
    return f"{department.code if department else ''}.{language}"


def find(name: str) -> Guide | None:
    try:
        return Guide(**json.loads(_about(name).read_text()))
    except (FileNotFoundError, ValueError, TypeError):  # TypeError: of another release
        return None


def keep(name: str, guide: Guide, pdf: bytes | None = None):
    """The PDF first: whoever reads of it finds it."""
    if pdf is not None:
        guide = guide._replace(file=f"{hashlib.sha256(pdf).hexdigest()}.pdf")
        durable.write(guide.path, pdf)
    durable.write(_about(name), json.dumps(guide._asdict()).encode())


def drop(name: str):
    _about(name).unlink(missing_ok=True)


def sweep(names: set[str]):
    """Delete what belongs to no guide of these names: not more exist than there are units."""
    known = {_about(name).name: find(name) for name in names}
    used = {guide.file for guide in known.values() if guide} | set(known) | {STATE}
    for path in _folder().iterdir():
        if path.name not in used:
            path.unlink(missing_ok=True)


def state() -> str:
    """The state of the public site for which all of them were last found up to date."""
    try:
        return (_folder() / STATE).read_text()
    except FileNotFoundError:
        return ""


def note(new: str):
    """Once: whatever is written here makes pages anew (`stamp`)."""
    if new != state():
        durable.write(_folder() / STATE, new.encode())


def days(language: str) -> dict[str, str]:
    """On which day the guide of each unit was made, by its code; of all of them by ""."""
    names = [path.stem for path in _folder().glob(f"*.{language}.json")]
    found = {name.removesuffix(f".{language}"): find(name) for name in names}
    return {code: guide.day for code, guide in found.items() if guide}


def check_guides() -> Iterator[Finding]:
    """Whether each PDF is the one that was made. Whoever writes to the folder may rename it too."""
    for path in sorted(_folder().glob("*.pdf")):
        with contextlib.suppress(FileNotFoundError), path.open("rb") as pdf:  # swept meanwhile
            if hashlib.file_digest(pdf, "sha256").hexdigest() != path.stem:
                text = "altered; delete VAR_DIR/guides, and make_guides makes all of them anew"
                yield Finding("guide", path.name, text)


def stamp() -> str:
    """Changes whenever a guide does."""
    return str(_folder().stat().st_mtime_ns)


def _about(name: str) -> Path:
    return _folder() / f"{name}.json"


def _folder() -> Path:
    folder = settings.VAR_DIR / "guides"
    folder.mkdir(exist_ok=True)
    return folder
