"""A form that makes something makes it once, however often it is sent."""

import json
import re
from collections.abc import Callable
from typing import Any

from django.contrib import messages
from django.db import transaction
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.utils import timezone
from django.utils.translation import gettext as _

from portal.base.scratch.keeping import FIELD, SAVED, keep, key_in, note_saved, path_of
from portal.base.scratch.models import Scratch

# Nobody typed it, and each page has its own; of revisions the first form knew nothing.
NOT_TYPED = {"csrfmiddlewaretoken", FIELD, "seen_revision", "token"}


def once(request: HttpRequest, make: Callable[[], HttpResponse]) -> HttpResponse:
    """What a form makes anew it makes once: pressed again, as after Back, it leads to what it made,
    and takes along what was typed since. A record's form has its `token` without any script."""
    key, path = key_in(request, FIELD, "token"), path_of(request.path)
    person: Any = request.user
    if request.method != "POST" or not key:
        return make()
    with transaction.atomic():
        row, is_new = Scratch.objects.select_for_update().get_or_create(
            person=person, path=path, key=key, defaults={"kept_at": timezone.now()}
        )
        if row.saved_as:
            return _made_before(request, row)
        response = make()
        if response.status_code in SAVED:
            note_saved(person, path, key, response["Location"], timezone.now())
        elif is_new:
            row.delete()
    return response


def _made_before(request: HttpRequest, row: Scratch) -> HttpResponse:
    """To the row that was made, where what was typed since waits; else to the list, and it waits
    where it was typed."""
    to_row = re.match(r".*/admin/\w+/\w+/\d+/", row.saved_as)
    page = f"{to_row[0]}change/" if to_row else ""
    sent = request.POST.lists()
    pairs = [(name, one) for name, found in sent if name not in NOT_TYPED for one in found]
    text = json.dumps([pairs, []], ensure_ascii=False)
    path = path_of(page or request.path)
    keep(request.user, path, row.key, text, at=timezone.now(), page=page or request.path)
    sentence = _("这份表格已经保存过，没有另存一条。之后又改的内容没有丢，请在这里或者“暂存”里看。")
    messages.warning(request, sentence)
    return HttpResponseRedirect(page or re.sub(r"[^/]+/$", "", request.path))
