"""What changed in public since an entry of the log, so that a mirror asks for no page twice."""

import json
from typing import Any

from django.http import HttpRequest
from django.utils.translation import gettext
from ninja import Field, NinjaAPI, Query, Schema
from pydantic import ConfigDict

from portal.api.lists import LARGEST, Problem, unknown
from portal.api.problems import problem
from portal.base.audit.bundle import leaf_bytes
from portal.base.audit.log import newest_sequence
from portal.base.audit.models import Entry


class Since(Schema):
    model_config = ConfigDict(extra="forbid")

    since: int = Field(0, ge=0, lt=1 << 62, description="The last entry that is known already.")
    page_size: int = Field(100, ge=1, le=LARGEST)


class Changes(Schema):
    newest: int = Field(description="The last entry of this answer, to be asked for as `since`.")
    has_more: bool
    entries: list[dict[str, Any]] = Field(
        description="Public entries as their leaf hashes are made of them, the earliest first."
    )


def add_changes(api: NinjaAPI) -> None:
    @api.get(
        "/changes",
        response={200: Changes, (409, 422): Problem},
        url_name="api-changes",
        operation_id="changes",
        summary="公开日志里的变化",
    )
    def changes(request: HttpRequest, asked: Query[Since]) -> Any:
        if errors := unknown(request.GET, {*Since.model_fields}):
            return problem(422, errors=errors)
        if asked.since > newest_sequence():
            told = gettext("日志还没有这么长；请从您知道的、仍然相同的一条重新开始。")
            return problem(409, told)
        rows = Entry.objects.filter(is_public=True, sequence__gt=asked.since).order_by("sequence")
        found = list(rows[: asked.page_size + 1])
        shown = found[: asked.page_size]
        return {
            "newest": shown[-1].sequence if shown else asked.since,
            "has_more": len(found) > asked.page_size,
            "entries": [json.loads(leaf_bytes(entry)) for entry in shown],
        }
