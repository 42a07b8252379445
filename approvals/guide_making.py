"""Makes the service guides 《审批服务指南》 as PDFs: in the background, never for a request.

WeasyPrint, Pango and a Chinese font are an optional extra (`make pdf`).
"""

import hashlib
import logging
import shutil
import subprocess
import time
from collections.abc import Iterator
from datetime import date, datetime
from functools import cache

from django.conf import settings
from django.contrib.staticfiles import finders
from django.template.loader import render_to_string
from django.utils import timezone, translation

from approvals import kept_guides, orders
from approvals.kept_guides import Guide
from approvals.models import Approval
from approvals.presentation import approval_header, cited_by_all, offices, telephones
from portal.base import slots
from portal.base.audit import log
from portal.base.departments.models import Department
from portal.base.hotlines import load_directory
from portal.identity.models import Identity

logger = logging.getLogger(__name__)

SECONDS = 60  # for one run: the rest is for the next
LEASE = 1800  # longer than the longest PDF takes


@cache
def is_available() -> bool:
    """Whether this machine can make the PDF; looked up once."""
    try:
        import weasyprint  # noqa: F401 (slow to load, seldom needed)
    except (ImportError, OSError):  # OSError: the library is there, Pango is not
        return False
    return _has_chinese_font()


def _has_chinese_font() -> bool:
    tool = shutil.which("fc-list")
    if tool is None:
        return False
    found = subprocess.run([tool, ":lang=zh", "family"], capture_output=True, check=False)  # noqa: S603
    return bool(found.stdout.strip())


def make_guides(now: datetime, seconds: float = SECONDS) -> int:
    """Make the guides anew that what is public has changed; return how many. One run at once."""
    state = _state(now)
    if kept_guides.state() == state:
        return 0
    if not is_available():
        kept_guides.note(kept_guides.IMPOSSIBLE)
        return 0
    slot = slots.take("guide", 1, LEASE)
    if slot is None:
        return 0
    try:
        return sum(_made_in_time(now, state, time.monotonic() + seconds))
    finally:
        slot.release()


def _made_in_time(now: datetime, state: str, until: float) -> Iterator[bool]:
    names = set()
    for language, _label in settings.LANGUAGES:
        with translation.override(language):
            chapters = None
            for department in (None, *Department.objects.order_by("code")):
                name = kept_guides.name_of(department, language)
                kept = kept_guides.find(name)
                if kept is None or kept.state != state:
                    if time.monotonic() > until:
                        return
                    chapters = chapters or Chapters(now)
                    yield _bring_up_to_date(name, kept, state, chapters, department)
                names.add(name)
    kept_guides.sweep(names)
    kept_guides.note(state)


def _state(now: datetime) -> str:
    """Nothing in a guide changes as long as this is the same."""
    newest = log.public_newest_first().values_list("sequence", flat=True).first()
    is_demo = settings.DEMO_MARK.exists()
    public = sorted(Approval.objects.public(now).values_list("pk", flat=True))
    parts = (settings.RELEASE_ID, newest, timezone.localdate(now), is_demo, public)
    return hashlib.sha256(repr(parts).encode()).hexdigest()


def _bring_up_to_date(name, kept: Guide | None, state: str, chapters, department) -> bool:
    """Render it, unless the one that is kept would come out the same."""
    entries = chapters.of(department)
    if not entries:
        kept_guides.drop(name)
        return False
    today = timezone.localdate(chapters.now)
    day = date.fromisoformat(kept.day) if kept else today
    if kept and kept.is_whole and kept.digest == _digest(chapters.html(department, entries, day)):
        kept_guides.keep(name, kept._replace(state=state))
        return False
    html = chapters.html(department, entries, today)
    guide = Guide(state, _digest(html), today.isoformat(), "", *chapters.subjects(entries))
    kept_guides.keep(name, guide, _pdf(html))
    return True


def _digest(html: str) -> str:
    return hashlib.sha256(html.encode()).hexdigest()


class Chapters:
    """Every public entry as a chapter, in the active language, each rendered once for a run."""

    def __init__(self, now: datetime):
        linked = ("department", "marked_set", "type", "remapped_type", "accepting_office")
        entries = Approval.objects.public(now).select_related(*linked).with_parts()
        self.now = now
        self.entries = list(entries.order_by(*orders.APPROVALS))
        self.laws = cited_by_all(self.entries, now)
        self.offices = offices(self.entries, now)
        self.organ = Identity.objects.in_force().organ
        self.branch = Department.objects.downwards()
        self._directory = load_directory(timezone.localdate(now))
        self._texts: dict[int, str] = {}

    def of(self, department: Department | None) -> list[Approval]:
        """The entries of all units, or of one and those below it, licences first."""
        if department is None:
            return self.entries
        below = self.branch(department.pk)
        return [entry for entry in self.entries if entry.department_id in below]

    def subjects(self, entries: list[Approval]) -> tuple[list[str], list[str], list[str]]:
        """The numbers of the entries, the codes of the laws and those of the offices that a guide
        of them shows."""
        laws = {one.law.code for entry in entries for one in self.laws[entry.pk] if one.law}
        units = {entry.department.code for entry in entries} & set(self.offices)
        return sorted(entry.number for entry in entries), sorted(laws), sorted(units)

    def html(self, department: Department | None, entries: list[Approval], day: date) -> str:
        """The guide as one document, from the templates of the pages."""
        context = {
            "department": department,
            "organ": self.organ,
            "chapters": [(entry, self._text(entry)) for entry in entries],
            "today": day,
            "LANGUAGE_CODE": translation.get_language(),
            "is_demo": settings.DEMO_MARK.exists(),
        }
        return render_to_string("approvals/guide_book.html", context)

    def _text(self, entry: Approval) -> str:
        if entry.pk not in self._texts:
            context = {
                "item": entry,
                "labels": approval_header(entry),
                "cited": self.laws[entry.pk],
                "office": self.offices.get(entry.department.code),
                "LANGUAGE_CODE": translation.get_language(),
                **telephones(entry, self._directory),
            }
            self._texts[entry.pk] = render_to_string("approvals/_approval.html", context)
        return self._texts[entry.pk]


def _pdf(html: str) -> bytes:
    from weasyprint import CSS, HTML  # slow to load, seldom needed

    css = CSS(filename=finders.find("css/guide.css") or settings.STATIC_ROOT / "css/guide.css")
    return HTML(string=html, url_fetcher=_fetch_nothing).write_pdf(stylesheets=[css])


def _fetch_nothing(url, *args, **kwargs):
    raise ValueError("a guide fetches nothing")
