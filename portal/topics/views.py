"""办事指引 by theme and event of life, and 热点问题."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from portal.base.audit.models import Entry
from portal.base.hotlines import hotline_directory
from portal.base.lists.listing import numbered_page
from portal.topics.links import shown
from portal.topics.models import Kind, Topic, by_theme

PAGE_SIZE = 20
NEWEST = 4


def _topics() -> list[Topic]:
    return list(Topic.objects.public().exclude(kind=Kind.QUESTION))


def _questions():
    return Topic.objects.public().of(Kind.QUESTION).order_by("-released_on", "-pk")


def panel(request: HttpRequest, about: None) -> dict:
    """What other pages show of it."""
    return {"groups": by_theme(_topics()), "questions": list(_questions()[:NEWEST])}


@require_safe
def services(request: HttpRequest) -> HttpResponse:
    context = {"groups": by_theme(_topics()), "questions": _questions()[:NEWEST]}
    return render(request, "topics/services.html", context)


@require_safe
def questions(request: HttpRequest) -> HttpResponse:
    page = numbered_page(_questions().select_related("department"), PAGE_SIZE, request)
    return render(request, "topics/questions.html", {"page": page})


@require_safe
def service(request: HttpRequest, code: str) -> HttpResponse:
    return _topic(request, Kind.EVENT, code)


@require_safe
def question(request: HttpRequest, code: str) -> HttpResponse:
    return _topic(request, Kind.QUESTION, code)


def _topic(request: HttpRequest, kind: Kind, code: str) -> HttpResponse:
    rows = Topic.objects.of(kind).select_related("department", "theme")
    topic = rows.filter(code=code).first()
    if topic is None or not topic.released_on:
        raise Http404(_("没有这一条办事指引。"))
    entries = Entry.objects.filter(
        subject_kind="topic", subject_number=str(topic.pk), is_public=True
    ).order_by("-sequence")
    if topic.awaits_release:
        # What its row says now waits for another person (R13); the log, what it was called.
        return render(request, "topics/withdrawn.html", {"entry": entries[0]}, status=410)
    context = {
        "topic": topic,
        "links": list(shown(topic.links).values()),
        "history": entries[:50],
        "unit_hotlines": hotline_directory(request).of_unit(topic.department_id),
    }
    return render(request, "topics/topic.html", context)
