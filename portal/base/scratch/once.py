"""A form that makes something makes it once, however often it is sent."""

import json
import re
import time
from collections.abc import Callable
from datetime import timedelta
from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.utils import timezone
from django.utils.translation import gettext as _

from portal.base.scratch.keeping import (
    FIELD,
    MOST_BYTES,
    SAVED,
    keep,
    key_in,
    note_saved,
    path_of,
)
from portal.base.scratch.models import Scratch

UNDER_WAY = "under way"
PATIENCE = 20  # seconds
GIVEN_UP = timedelta(minutes=2)  # after which whoever began was killed
# Nobody typed it, and each page has its own; of revisions the first form knew nothing.
NOT_TYPED = {"csrfmiddlewaretoken", FIELD, "seen_revision", "token"}


def once(request: HttpRequest, make: Callable[[], HttpResponse]) -> HttpResponse:
    """What a form makes anew it makes once: pressed again, as after Back, it leads to what it made,
    and takes along what was typed since. A record's form has its `token` without any script."""
    key, path = key_in(request, FIELD, "token"), path_of(request.path)
    person: Any = request.user
    if request.method != "POST" or not key:
        return make()
    found = Scratch.objects.filter(person=person, path=path, key=key).exclude(saved_as="")
    turn = {"person": person, "path": f"{path} {UNDER_WAY}", "key": key}
    end = time.monotonic() + PATIENCE
    while not (is_ours := _begin(turn)) and not found.exists() and time.monotonic() < end:
        time.sleep(0.1)  # pressed twice: the first is not done yet
    try:
        if row := found.first():
            return _made_before(request, row)
        response = make()
        if response.status_code in SAVED:
            note_saved(person, path, key, response["Location"], timezone.now())
        return response
    finally:
        if is_ours:
            Scratch.objects.filter(**turn).delete()


def _begin(turn: dict[str, Any]) -> bool:
    """Whether nobody else makes it now. No lock is held meanwhile: it may take as long as files
    take, and others want to write."""
    now = timezone.now()
    Scratch.objects.filter(**turn, kept_at__lt=now - GIVEN_UP).delete()
    _row, is_new = Scratch.objects.get_or_create(**turn, defaults={"kept_at": now})
    return is_new


def _made_before(request: HttpRequest, row: Scratch) -> HttpResponse:
    """To the row that was made, where what was typed since waits; else to the list, and it waits
    where it was typed."""
    to_row = re.match(r".*/admin/\w+/\w+/\d+/", row.saved_as)
    page = f"{to_row[0]}change/" if to_row else ""
    sent = request.POST.lists()
    pairs = [(name, one) for name, found in sent if name not in NOT_TYPED for one in found]
    files = [str(file.name) for _name, group in request.FILES.lists() for file in group]
    text = json.dumps([pairs, files], ensure_ascii=False)
    sentence = _("这份表格已经保存过，没有另存一条。")
    if len(text.encode()) <= MOST_BYTES and not any("password" in name for name, _one in pairs):
        path = path_of(page or request.path)
        keep(request.user, path, row.key, text, at=timezone.now(), page=page or request.path)
        sentence = _(
            "这份表格已经保存过，没有另存一条。之后又改的内容没有丢，请在这里或者“暂存”里看。"
        )
    if files:
        sentence += _("文件没有保存，请重新选择：%(files)s。") % {"files": "、".join(files)}
    messages.warning(request, sentence)
    return HttpResponseRedirect(page or re.sub(r"[^/]+/$", "", request.path))
