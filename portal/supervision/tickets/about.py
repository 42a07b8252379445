"""What a report is about, told from the address of a page: never more than citizens can read.

Whatever else stands in the address, the report is about no page in particular: words that somebody
put into an address must not become public with the answer.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import Any, cast
from urllib.parse import parse_qs, urlsplit

from django.http import Http404
from django.urls import Resolver404, resolve, reverse, translate_url
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import get_language, override
from django.utils.translation import gettext as _

from disclosures.models import Dossier, Obligation
from portal.base.departments.models import Department
from portal.base.public_pages import PAGES
from portal.records.lookup import public_at_address, record_kinds
from portal.records.models import Record
from portal.supervision.tickets.models import AboutKind, Ticket

LONGEST = 300


@dataclass(frozen=True)
class About:
    """`title` and `department` are known of pages that citizens can read."""

    path: str = ""
    kind: str = ""
    key: str = ""
    step: str = ""
    title: str = ""
    department: Department | None = None

    @property
    def address(self) -> str:
        """What `about_of()` makes this of again."""
        return f"{self.path}?step={self.step}" if self.step else self.path

    @property
    def url(self) -> str:
        """The page in the reader's language."""
        language = get_language()
        with override("zh-hans"):
            return translate_url(self.path, language)

    @property
    def is_chinese(self) -> bool:
        """The title of a record is Chinese on pages of any language."""
        return self.kind in (AboutKind.RECORD, AboutKind.STEP)


NOTHING = About()


def about_of(address: str, at: datetime) -> About:
    """Understand the address of a page of this site."""
    path, query = _of_this_site(address)
    if not path:
        return NOTHING
    try:
        with override("zh-hans"):
            match = resolve(path)
    except (Resolver404, Http404):
        return NOTHING
    name, found = match.url_name or "", match.kwargs
    if "admin" in match.namespaces or name == "report-status":
        return NOTHING
    if name == "obligation":
        return _obligation(path, found["pk"])
    if name == "department":
        return _department(path, found["code"])
    if model := record_kinds().get(name.split("-")[0]):
        return _record(path, model, found.get("address", ""), query, at)
    if name == "home":
        return About(path, title=_("首页"))
    place = PAGES.place_of(path)
    return About(path, title=str(place.label) if place and place.url == path else "")


def about_ticket(ticket: Ticket, at: datetime) -> About:
    step = f"?step={ticket.about_step}" if ticket.about_step else ""
    return about_of(ticket.about_path + step, at)


def _of_this_site(address: str) -> tuple[str, str]:
    """Path without its language, and query; nothing if it could lead anywhere else."""
    usable = address.startswith("/") and len(address) <= LONGEST and address.isprintable()
    if not usable or not url_has_allowed_host_and_scheme(address, None):
        return "", ""
    try:
        parts = urlsplit(address)
    except ValueError:
        return "", ""
    return parts.path.removeprefix("/en") if _is_english(parts.path) else parts.path, parts.query


def _is_english(path: str) -> bool:
    return path == "/en" or path.startswith("/en/")


def _obligation(path: str, pk: int) -> About:
    rows = Obligation.objects.owed().select_related("department", "requirement")
    obligation = rows.filter(pk=pk).first()
    if obligation is None:
        return About(path)
    key, title = str(obligation.pk), str(obligation)
    return About(path, AboutKind.OBLIGATION, key, "", title, obligation.department)


def _department(path: str, code: str) -> About:
    department = Department.objects.filter(code=code).first()
    if department is None:
        return About(path)
    return About(path, AboutKind.DEPARTMENT, department.code, "", str(department), department)


def _record(path: str, model: type[Record], address: str, query: str, at: datetime) -> About:
    record = public_at_address(model.kind_name(), address, at) or _tombstone(model, address)
    if record is None:
        return About(path)
    step = _step(record, query)
    title = _("（名称不再公开）") if record.title_withheld else record.title
    with override("zh-hans"):
        own = reverse(model.kind_name(), args=[record.address])
    return About(
        own if step else path,
        AboutKind.STEP if step else AboutKind.RECORD,
        record.number,
        step.key if step else "",
        f"{title} · {step}" if step else title,
        record.department,
    )


def _tombstone(model: type[Record], address: str) -> Record | None:
    """What citizens are told was withdrawn or has ended."""
    rows = model.objects.tombstones().filter(**{model.address_field: address})
    return rows.first() if address else None


def _step(record: Record, query: str):
    if not isinstance(record, Dossier) or record.procedure_id is None:
        return None
    try:
        (key,) = parse_qs(query, max_num_fields=5).get("step", [""])
    except ValueError:
        return None
    return next((step for step in cast(Any, record.procedure).step_list if step.key == key), None)
