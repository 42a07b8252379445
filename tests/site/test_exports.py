"""Downloads of whole lists: streamed in pieces, few at once, kept while nothing changes."""

import csv
import io
import json
from datetime import timedelta

import pytest
from django.conf import settings
from django.core.management import call_command
from django.db import connection
from django.http import QueryDict
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from openpyxl import load_workbook

from portal.base import slots
from portal.base.audit import log
from portal.base.audit.actions import Action
from portal.base.audit.clock import ClockRefused
from portal.base.audit.models import Entry
from portal.base.lists import exports, kept_exports
from tests.base.audit.test_clock import entry_at
from tests.factories import make_move

LIST = "/disclosures/export"


@pytest.fixture(autouse=True)
def few(monkeypatch):
    """What is long is short here: two rows at a time are made without a slot."""
    monkeypatch.setattr(exports, "FEW", 2)
    yield
    kept_exports.sweep("nothing of this")


@pytest.fixture
def items(new_item):
    return [new_item("published", title=f"第{n}件") for n in range(5)]


def kept_files() -> list:
    return [*(settings.VAR_DIR / "exports").glob("*")]


def titles(form, content) -> list[str]:
    if form == "json":
        found = json.loads(content)
        assert found["count"] == len(found["records"])
        return [row["title"] for row in found["records"]]
    if form == "csv":
        header, *rows = csv.reader(io.StringIO(content.decode("utf-8-sig")))
    else:
        rows = load_workbook(io.BytesIO(content)).active.iter_rows(values_only=True)
        header, *rows = rows
    place = header.index("信息名称")
    return [row[place] for row in rows]


def read(address, client=None):
    answer = (client or Client()).get(address)
    assert answer.status_code == 200
    return b"".join(answer.streaming_content)


def give_back(answer):
    """What the server does when the client has gone, the end of its connection aside."""
    for close in answer._resource_closers:
        close()


@pytest.mark.parametrize("form", exports.FORMS)
def test_a_long_list_is_whole_in_order_and_kept(form, items):
    first = read(f"{LIST}.{form}")
    assert titles(form, first) == [item.title for item in reversed(items)]
    (file,) = kept_files()

    with CaptureQueriesContext(connection) as captured:
        again = read(f"{LIST}.{form}?utm_source=1")

    assert again == first
    assert file.read_bytes() == first
    assert not [query for query in captured if "body" in query["sql"]]


def test_each_piece_is_a_few_rows_and_a_statement_of_its_own(items):
    answer = Client().get(f"{LIST}.csv")
    pieces = iter(answer.streaming_content)

    with CaptureQueriesContext(connection) as captured:
        next(pieces)  # the header
        assert len(captured) == 0
        next(pieces)
        assert sum('"body"' in query["sql"] for query in captured) == 1
    assert len(list(pieces)) == 2


@pytest.mark.pages
def test_what_is_withdrawn_in_between_is_neither_sent_nor_kept(items, people):
    answer = Client().get(f"{LIST}.csv")
    pieces = iter(answer.streaming_content)
    next(pieces)
    make_move(items[0], "withdraw", people["publisher"])

    assert items[0].title.encode() not in b"".join(pieces)
    assert kept_files() == []


@pytest.mark.pages
def test_a_kept_list_is_never_served_after_a_withdrawal(items, people):
    assert items[0].title.encode() in read(f"{LIST}.csv")
    make_move(items[0], "withdraw", people["publisher"])

    assert items[0].title.encode() not in read(f"{LIST}.csv")
    assert len(kept_files()) == 1  # and the one with it is gone


@pytest.mark.pages
def test_tick_deletes_what_was_withdrawn_since(items, people):
    read(f"{LIST}.csv")
    call_command("tick", verbosity=0)
    assert len(kept_files()) == 1
    make_move(items[0], "withdraw", people["publisher"])

    call_command("tick", verbosity=0)

    assert kept_files() == []


def test_what_staff_take_along_is_neither_kept_nor_given_to_others(items, new_item, signed_in):
    new_item("published", title="内网部署", audience="internal")
    assert "内网部署".encode() in read(f"{LIST}.csv", signed_in("author"))
    assert kept_files() == []
    assert "内网部署".encode() not in read(f"{LIST}.csv")


def test_one_too_many_at_once_is_told_when_to_come_again(items, signed_in):
    open_answers = [Client().get(f"{LIST}.csv?order=oldest") for _ in range(exports.AT_ONCE)]

    refused = Client().get(f"{LIST}.json")
    assert (refused.status_code, refused.headers["Retry-After"]) == (503, "30")
    assert "请过半分钟再试" in refused.content.decode()
    assert Client().get("/hotlines/export.csv").status_code == 200  # short ones go on
    gone, still_there = open_answers
    give_back(gone)  # nothing was read of it
    assert titles("json", read(f"{LIST}.json"))
    give_back(still_there)


# What the log says of an export: kind, number and label of the subject, and the values.
LOGGED = {
    "/disclosures/export.csv?q=没有": ("item", "", "items.csv", {"count": 0}),
    "/profiles/export.json?q=没有": ("profile", "", "profiles.json", {"count": 0}),
    "/approvals/export.json?q=没有": ("approval", "", "approvals.json", {"count": 0}),
    "/hotlines/export.xlsx?q=没有": ("hotline", "", "hotlines.xlsx", {"count": 0}),
    "/timeliness/obligations/export.csv?state=due": ("obligation", "", "obligations.csv",
                                                     {"count": 0}),
    "/timeliness/export.json?kind=duty": ("obligation", "", "timeliness.json", {"count": 0}),
    "/waivers/export.csv?kind=duty": ("waiver", "", "waivers.csv", {"count": 0}),
    "/demands/export.csv?kind=duty": ("demand", "", "demands.csv", {"count": 0}),
    "/assessment/2020/export.json?order=name": ("assessment", "2020", "assessment.json",
                                                {"count": 0}),
    "/admin/audit/entry/export/?action=edited": ("log", "", "",
                                                 {"filter": "action=edited", "rows": 0}),
}  # fmt: skip


@pytest.mark.parametrize("address", LOGGED)
def test_what_staff_take_along_is_one_entry_and_what_strangers_take_is_none(address, signed_in):
    kind, number, label, values = LOGGED[address]
    staff, before = signed_in("supervisor"), log.newest_sequence()
    if kind != "log":  # that is for supervisors alone
        values = values | {"query": QueryDict(address.partition("?")[2]).urlencode()}
        assert Client().get(address).status_code == 200
        assert log.newest_sequence() == before

    answer = staff.post(address) if kind == "log" else staff.get(address)

    assert answer.status_code == 200

    (entry,) = Entry.objects.filter(sequence__gt=before).select_related("detail")
    assert (entry.action, entry.detail.changes) == (Action.EXPORTED, values)
    said = (entry.subject_kind, entry.subject_number, entry.subject_label)
    assert said == (kind, number, label)


def test_a_download_that_the_log_refuses_gives_its_slot_back(rf, people, monkeypatch):
    monkeypatch.setattr(exports, "AT_ONCE", 1)
    request = rf.get(LIST)
    request.user = people["supervisor"]
    rows = exports.Rows(range(5), lambda keys: ({"key": key} for key in keys))
    entry_at(timezone.now() + timedelta(days=1))

    with pytest.raises(ClockRefused):
        exports.export(request, "csv", "list", [("key", "Key")], rows, {}, log.Subject("list"))

    slot = slots.take("export", 1)
    assert slot is not None
    slot.release()


def test_a_client_that_stops_reading_keeps_no_slot_for_ever(monkeypatch):
    monkeypatch.setattr(slots, "LEASE", 0)

    taken = slots.take("test", 1)
    taken._timer.join(10)

    assert slots.take("test", 1) is not None


@pytest.mark.parametrize(("form", "said"), [("csv", "缩小列表"), ("xlsx", "改为下载 CSV")])
def test_a_list_that_is_too_long_says_what_to_do(form, said, items, monkeypatch):
    monkeypatch.setitem(exports.MOST_ROWS, form, 4)

    answer = Client().get(f"{LIST}.{form}")

    assert answer.status_code == 400
    assert said in answer.content.decode()
    assert len(titles(form, read(f"{LIST}.{form}?q=第1件"))) == 1


@pytest.mark.pages
def test_a_refused_download_is_no_entry_of_the_log(items, signed_in, monkeypatch):
    monkeypatch.setattr(exports, "AT_ONCE", 0)
    staff = signed_in("supervisor")
    with CaptureQueriesContext(connection) as captured:
        assert staff.get(f"{LIST}.csv").status_code == 503
    assert not [query for query in captured if query["sql"].startswith("INSERT")]


@pytest.mark.pages
def test_kept_files_are_few_and_small(items, monkeypatch):
    monkeypatch.setattr(kept_exports, "MOST_FILES", 2)
    for order in ("newest", "oldest", "title"):
        read(f"{LIST}.csv?order={order}")
    assert len(kept_files()) == 2

    monkeypatch.setattr(kept_exports, "MOST_BYTES", 100)
    assert titles("json", read(f"{LIST}.json"))  # too large to keep, given all the same
    assert kept_files() == []


@pytest.mark.parametrize("name", ["log", "evidence"])
def test_packs_are_made_for_few_at_once(name, new_item, log_key):
    item = new_item("published")
    address = {"log": "/log/log.zip", "evidence": f"{item.get_absolute_url()}evidence.zip"}[name]
    taken = [slots.take(name, 4) for _ in range(4)]

    assert Client().get(address).status_code == 503
    for slot in taken:
        slot.release()
    assert read(address).startswith(b"PK")
