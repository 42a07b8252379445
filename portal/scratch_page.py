"""Where the back office keeps what is typed while one types (`static/js/scratch.js`), and the page
on which each person finds their own."""

import re
from datetime import timedelta
from typing import Any

from django.contrib import admin
from django.http import (
    HttpRequest,
    HttpResponse,
    HttpResponseNotAllowed,
    HttpResponseRedirect,
    JsonResponse,
)
from django.middleware.csrf import get_token
from django.template.response import TemplateResponse
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.html import strip_tags
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache

from portal.base.departments.models import User
from portal.base.departments.people import person_of
from portal.base.scratch import keeping
from portal.base.scratch.models import Scratch
from portal.kept import TypedForm, model_at, page_at

MOST_ASKED = 10  # forms of one page
MOST_OFFERED = 5  # of what is not saved, for one form
WORDS_SHOWN = 30


@never_cache
def keep(request: HttpRequest) -> HttpResponse:
    """GET says what was typed into the forms of a page and not saved; POST keeps one form, or
    throws it away. Why it could not is a word that the script knows."""
    if not admin.site.has_permission(request):
        return _refused("signed out")
    person = person_of(request)
    if request.method == "GET":
        return JsonResponse(_said(request, person))
    if request.method != "POST":
        return HttpResponseNotAllowed(["GET", "POST"])
    # What one person typed is not kept as another's who has signed in since.
    if request.POST.get("person") != str(person.pk):
        return _refused("other person")
    path, key = keeping.path_of(request.POST.get("path", "")), keeping.key_in(request, "key")
    if not key or not _is_form(path):
        return _refused("bad", 400)
    if "discard" in request.POST:
        keeping.of(person).filter(path=path, key=key).delete()
        return JsonResponse({})
    text = request.POST.get("text", "")
    if len(text.encode()) > keeping.MOST_BYTES:
        return _refused("too long", 413)
    typed = TypedForm.read(path, text)
    if typed is None or not typed.may_be_kept:
        return _refused("bad", 400)
    now = timezone.now()
    page, base = request.POST.get("page", ""), request.POST.get("base", "")
    page = page if keeping.path_of(page).startswith("/admin/") else path
    waits = keeping.keep(
        person, path, key, typed.as_json, at=now, age=_age(request), page=page, base=base
    )
    return JsonResponse({"at": _moment(now), "waits": waits})


def without_token(request: HttpRequest) -> HttpResponse:
    return _refused("token")


keep.without_token = without_token  # type: ignore[attr-defined]


def mine(request: HttpRequest) -> HttpResponse:
    """All that this person has typed and not saved, also into forms that are gone."""
    person = person_of(request)
    if request.method == "POST":
        chosen = request.POST.get("row", "")
        if chosen.isdecimal() and len(chosen) <= 18:
            keeping.of(person).filter(pk=chosen).delete()
        return HttpResponseRedirect(request.path)
    rows = [
        {
            "pk": row.pk,
            "url": _in_language(row.page or row.path),
            "room": model._meta.verbose_name if (model := model_at(row.path)) else _("工作台"),
            "at": row.kept_at,
            "texts": typed.texts,
        }
        for row in keeping.of(person)
        if (typed := TypedForm.read(row.path, keeping.text_of(row)))
    ]
    context = {"title": _("暂存"), "rows": rows, "days": keeping.KEPT_FOR.days}
    return TemplateResponse(
        request, "admin/scratch.html", admin.site.each_context(request) | context
    )


def _age(request: HttpRequest) -> timedelta:
    """How long the browser held it, because the server could not be reached."""
    seconds = request.POST.get("age", "")
    return timedelta(seconds=int(seconds) if re.fullmatch(r"\d{1,7}", seconds, re.A) else 0)


def _refused(why: str, status: int = 403) -> HttpResponse:
    return JsonResponse({"why": why}, status=status)


def _is_form(path: str) -> bool:
    return len(path) <= 300 and path.startswith("/admin/") and bool(page_at(path))


def _said(request: HttpRequest, person: User) -> dict[str, Any]:
    """Of the forms of a page; and of the others of its row, only when."""
    paths = [keeping.path_of(path) for path in request.GET.getlist("path")[:MOST_ASKED]]
    here = keeping.path_of(request.GET.get("page", ""))[:300]
    to_row = re.match(r"/admin/\w+/\w+/\d+/", here)
    about: dict[str, Any] = {"person": person.pk, "token": get_token(request)}
    about |= {"forms": [], "row": None}
    rows = Scratch.objects.filter(person=person)
    found = rows.filter(path__in=paths)
    if to_row:
        found = found | rows.filter(path__startswith=to_row[0])
    counts: dict[str, int] = {}
    for row in found[: keeping.MOST_FORMS]:
        if row.path not in paths:
            if row.sealed and about["row"] is None:
                about["row"] = {"at": _moment(row.kept_at), "url": _in_language(row.page)}
            continue
        is_own = row.key.partition(".")[0] == request.GET.get("key")
        counts[row.path] = counts.get(row.path, 0) + bool(row.sealed)
        if is_own or (row.sealed and counts[row.path] <= MOST_OFFERED):
            about["forms"].append(_told(row))
    return about


def _told(row: Scratch) -> dict[str, Any]:
    typed = TypedForm.read(row.path, keeping.text_of(row)) if row.sealed else None
    texts = (strip_tags(text.value).strip() for text in typed.texts) if typed else iter(())
    return {
        "path": row.path,
        "key": row.key,
        "page": row.page,
        "base": row.base,
        "at": _moment(row.kept_at),
        "pairs": typed.pairs if typed else [],
        "files": typed.files if typed else [],
        "words": next((text for text in texts if text), "")[:WORDS_SHOWN],
        "savedAs": _in_language(row.saved_as) if row.saved_as else "",
    }


def _moment(at: Any) -> str:
    local = timezone.localtime(at)
    is_today = local.date() == timezone.localdate()
    return local.strftime("%H:%M") if is_today else date_format(local, "Y-m-d H:i")


def _in_language(address: str) -> str:
    """As it stands in the back office of the reader's language."""
    path = re.sub(r"^/en(?=/admin/)", "", address)
    return f"/en{path}" if get_language() == "en" else path
