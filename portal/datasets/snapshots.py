"""数据集: each public list as one dated file, for whoever wants all of it and wants to know that it
is what others have.

A ZIP with the rows as CSV and JSON, what the columns and codes mean, and a Data Package descriptor
(datapackage.org, version 2). `tick` makes it anew by night where something was published since.
Nothing that was taken back stays in a file (R2): from the moment on in which a row of the list, or
something that it shows, is changed or taken away the file is handed out no longer, and `tick` makes
it anew.
"""

import contextlib
import csv
import hashlib
import io
import json
import os
import tempfile
import time
import zipfile
from collections.abc import Iterable
from datetime import datetime, timedelta
from pathlib import Path
from typing import IO, Any, BinaryIO, NamedTuple

from django.conf import settings
from django.contrib.auth.models import AnonymousUser
from django.db.models import Max
from django.http import HttpRequest, QueryDict
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import override

from portal.base import durable
from portal.base.audit.log import newest_sequence
from portal.base.audit.models import Entry
from portal.base.lists import exports
from portal.base.lists.dictionary import Column, flat
from portal.base.lists.pages import LISTS, ListPage
from portal.records.actions import PUBLICATIONS
from portal.records.due import standing

FORMS = ("csv", "json")
DESCRIPTOR = "https://datapackage.org/profiles/2.0/datapackage.json"
SECONDS = 50  # of one run: the rest is for the next
# Where each change of many would have a large list made anew.
LARGE, PAUSE = 5_000, timedelta(minutes=10)
UNFINISHED = 3600  # seconds after which a file is one that nobody is writing any more
NIGHT = range(2, 6)  # hours in which a file that lacks only what is new is made anew


class Snapshot(NamedTuple):
    """One file, as a line beside it tells of it."""

    name: str  # of the list
    made_at: datetime
    sequence: int  # the log's newest entry when it was begun
    rows: int
    size: int
    sha256: str

    @property
    def stem(self) -> str:
        day = timezone.localdate(self.made_at)
        return f"{self.name}-{day:%Y%m%d}-{self.sha256[:8]}"

    @property
    def file_name(self) -> str:
        return f"{self.stem}.zip"

    @property
    def url(self) -> str:
        return reverse("dataset-file", args=[self.name, self.stem])

    def open(self) -> BinaryIO:
        """Raises FileNotFoundError."""
        return (_folder() / self.file_name).open("rb")

    def is_whole(self) -> bool:
        """Whether nothing that it holds was changed or taken away since it was begun."""
        return self.name in whole([self])

    def has_all(self, now: datetime) -> bool:
        is_of_today = timezone.localdate(now) == timezone.localdate(self.made_at)
        kinds = kinds_of(self.name)
        return (is_of_today or kinds is not None) and not _since(self.sequence, kinds).exists()


def kinds_of(name: str) -> tuple[str, ...] | None:
    """What the log calls that which a list shows; None if it may be anything."""
    page = LISTS[name]
    own = str(page.model._meta.model_name)
    return None if page.depends_on is None else (own, *page.depends_on)


def _since(sequence: int, kinds: tuple[str, ...] | None = None) -> Any:
    entries = Entry.objects.filter(sequence__gt=sequence, is_public=True).order_by()
    return entries if kinds is None else entries.filter(subject_kind__in=kinds)


def whole(snapshots: list[Snapshot]) -> dict[str, Snapshot]:
    """Those of which nothing was changed or taken away since, by one statement."""
    if not snapshots:
        return {}
    changes = _since(min(one.sequence for one in snapshots))
    changes = changes.exclude(action__in=PUBLICATIONS, subject_version=1)
    last = dict(changes.values_list("subject_kind").annotate(Max("sequence")))
    return {
        one.name: one
        for one in snapshots
        if all(last.get(kind, 0) <= one.sequence for kind in kinds_of(one.name) or last)
    }


def snapshot_of(name: str) -> Snapshot | None:
    try:
        told = json.loads(_told(name).read_bytes())
        made_at = datetime.fromisoformat(told.pop("made_at"))
        return Snapshot(name=name, made_at=made_at, **told)
    except (FileNotFoundError, ValueError, TypeError, KeyError):
        return None


def offered(names: Iterable[str]) -> dict[str, Snapshot]:
    """The files of these lists that may be handed out: none while something is due to end, and
    nothing could end it."""
    due_at = standing().next_due_at
    if due_at is not None and due_at <= timezone.now():
        return {}
    return whole([snapshot for name in names if (snapshot := snapshot_of(name))])


def state() -> str:
    """What pages depend on that tell of the files."""
    return ",".join(snapshot.sha256 for name in LISTS if (snapshot := snapshot_of(name)))


def go_on(now: datetime, seconds: float = SECONDS) -> int:
    """Make the files that are missing or no longer right; return how many were made. One that
    cannot be made keeps no other from being made, and is told in the end."""
    until, made, failed = time.monotonic() + seconds, 0, None
    for name in LISTS:
        if time.monotonic() > until:
            break
        if not _is_due(snapshot_of(name), now):
            continue
        try:
            make(name, now)
            made += 1
        except Exception as error:
            failed = error
    if failed:
        raise failed
    return made


def _is_due(snapshot: Snapshot | None, now: datetime) -> bool:
    if snapshot is None or not (_folder() / snapshot.file_name).exists():
        return True
    if not snapshot.is_whole():
        return snapshot.rows <= LARGE or now - snapshot.made_at >= PAUSE
    is_of_today = timezone.localdate(now) == timezone.localdate(snapshot.made_at)
    is_night = timezone.localtime(now).hour in NIGHT and not is_of_today
    return is_night and not snapshot.has_all(now)


def make(name: str, now: datetime) -> Snapshot:
    """What the public may read of this list now, in Chinese. Raises OSError on a full disk."""
    page, request = LISTS[name], _request()
    sequence = newest_sequence()  # first: what changes meanwhile is seen to have changed
    durable.make_folder(_folder())
    with override("zh-hans"), tempfile.NamedTemporaryFile(dir=_folder(), prefix="new-") as file:
        filterset = page.filterset(request)
        keys = list(filterset.qs.order_by(*filterset.stored_order).values_list("pk", flat=True))
        about = {"title": str(page.filter_class.everything()), "count": len(keys)}
        about |= {"date": timezone.localdate(now).isoformat(), "sequence": sequence}
        with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
            _fill(archive, page, request, keys, about)
        durable.finish(file, 0o644)
        snapshot = Snapshot(name, now, sequence, len(keys), file.tell(), _sha256(file))
        durable.keep(file.name, _folder() / snapshot.file_name)
    told = snapshot._asdict() | {"made_at": now.isoformat()}
    del told["name"]
    durable.write(_told(name), json.dumps(told).encode())
    _sweep(snapshot)
    return snapshot


def _fill(
    archive: zipfile.ZipFile, page: ListPage, request: HttpRequest, keys: list, about: dict
) -> None:
    name, header = page.list_name, page.table_header()
    resources = []
    for form in FORMS:
        rows = exports.Rows(keys, page.table_rows(request, codes=form == "json"))
        pieces = exports.pieces(form, header, rows, about | page.table_notes())
        written = _write(archive, f"{name}.{form}", pieces)
        resources.append(written | {"name": f"{name}-{form}", "format": form})
    columns = page.dictionary()
    csv_resource, json_resource = resources
    csv_resource |= {
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "schema": {"fields": [{"name": one.label, "type": "any"} for one in columns]},
    }
    json_resource |= {
        "mediatype": "application/json",
        "dialect": {"property": "records"},
        "schema": {"fields": [_field(one) for one in columns]},
    }
    _write(archive, "dictionary.csv", [_dictionary(columns)])
    identity = request.standing.identity  # type: ignore[attr-defined]
    site = settings.SITE_URL
    package = {
        "$schema": DESCRIPTOR,
        "name": name,
        "title": about["title"],
        "created": timezone.localtime().isoformat(timespec="seconds"),
        "version": about["date"],
        "homepage": f"{site}{reverse('dataset', args=[name])}",
        "contributors": [{"title": identity.organ or identity.name, "roles": ["publisher"]}],
        "sources": [{"title": about["title"], "path": f"{site}{reverse(name)}"}],
        "resources": resources,
    }
    if identity.licence:
        terms = {"title": identity.licence, "path": f"{site}{reverse('data')}#reuse"}
        package["licenses"] = [terms]
    text = json.dumps(package, ensure_ascii=False, indent=1)
    _write(archive, "datapackage.json", [text.encode()])


def _write(archive: zipfile.ZipFile, name: str, pieces: Iterable[bytes]) -> dict[str, Any]:
    digest, size = hashlib.sha256(), 0
    with archive.open(name, "w", force_zip64=True) as file:
        for piece in pieces:
            digest.update(piece)
            size += len(piece)
            file.write(piece)
    return {"path": name, "bytes": size, "hash": f"sha256:{digest.hexdigest()}"}


def _field(one: Column) -> dict[str, Any]:
    told: dict[str, Any] = {"name": one.key, "title": one.label, "type": one.type}
    if one.type == "datetime":
        told["format"] = "any"  # ISO 8601, with parts of a second where there are any
    if codes := one.codes():
        told["categories"] = [{"value": code, "label": label} for code, label in codes]
    return told


def _dictionary(columns: list[Column]) -> bytes:
    """The same for people, a line for each code."""
    lines = [["栏目代码", "栏目", "类型", "编码", "含义"]]
    for key, one in flat(columns):
        lines += [[key, one.label, one.type, *code] for code in one.codes() or [("", "")]]
    text = io.StringIO(newline="")
    csv.writer(text).writerows([exports.safe(cell) for cell in line] for line in lines)
    return ("\ufeff" + text.getvalue()).encode()


def _request() -> HttpRequest:
    """As a stranger asks for the whole of a list."""
    request: Any = HttpRequest()
    request.GET, request.user, request.standing = QueryDict(), AnonymousUser(), standing()
    return request


def _sha256(file: IO[bytes]) -> str:
    file.seek(0)
    return hashlib.file_digest(file, "sha256").hexdigest()  # type: ignore[arg-type]


def _sweep(current: Snapshot) -> None:
    """The files before it, and what a tick that was killed left; who is reading one reads on."""
    old = time.time() - UNFINISHED
    for path in _folder().iterdir():
        with contextlib.suppress(FileNotFoundError):
            is_earlier = path.match(f"{current.name}-*.zip") and path.name != current.file_name
            if is_earlier or (path.match("new-*") and path.stat().st_mtime < old):
                os.unlink(path)


def _folder() -> Path:
    return settings.VAR_DIR / "datasets"


def _told(name: str) -> Path:
    return _folder() / f"{name}.json"
