"""One entry for each act, whatever the act; the rest of this promise is in test_every_act.py."""

import contextlib
import hashlib
import json
import os
import subprocess
import sys
from datetime import timedelta

import pytest
from django.core.management import CommandError, call_command
from django.db import DatabaseError, connection, transaction
from django.db.models import F, QuerySet
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from disclosures.models import Item
from portal.acts.refused import ActRefused
from portal.base.audit import clock, log
from portal.base.audit.actions import Action
from portal.base.audit.clock import ClockRefused
from portal.base.audit.log_verification import check_log
from portal.base.audit.models import ClockMark, Entry, EntryDetail, Node, Seal
from portal.base.departments.models import Hotline, User
from portal.hotlines.acts import perform as decide
from portal.records.acts import perform, records
from tests.factories import make_departments, make_move, make_people, move_along, next_version
from tests.threads import at_once

THING = log.Subject("thing", "1", label="某事", department="D11")
PASSWORD = "the right one 1"


def actions_since(base):
    later = Entry.objects.filter(sequence__gt=base).order_by("sequence")
    return list(later.values_list("action", flat=True))


# The moves.

SOON = timedelta(hours=1)
FORCED = [("force_publish", "publisher")]
# Move → status it starts from, further moves before it, who makes it, what the log says.
EACH_MOVE = {
    "submit": ("draft", [], "author", "submitted"),
    "recall": ("review", [], "author", "recalled"),
    "return": ("review", [], "reviewer", "returned"),
    "approve": ("review", [], "reviewer", "approved"),
    "send_back": ("approved", [], "publisher", "sent_back"),
    "publish": ("approved", [], "publisher", "published"),
    "schedule": ("approved", [], "publisher", "scheduled"),
    "unschedule": ("approved", "scheduled", "publisher", "unscheduled"),
    "publish_due": ("approved", "scheduled", None, "published"),
    "force_publish": ("draft", [], "publisher", "force_published"),
    "confirm": ("draft", FORCED, "publisher2", "confirmed"),
    "withdraw": ("published", [], "publisher", "withdrawn"),
    "release_reason": ("withdrawn", [], "publisher2", "reason_released"),
    "drop_reason": ("withdrawn", [], "publisher2", "reason_dropped"),
    "end": ("published", "ending", None, "ended"),
    "new_version": ("published", [], "author", "version_opened"),
    "discard": ("draft", [], "author", "discarded"),
}


def prepared(move, new_item, people):
    status, before, _, _ = EACH_MOVE[move]
    if before == "ending":
        return new_item(status, public_until=timezone.now() + SOON)
    item = new_item(status)
    if before == "scheduled":
        at = timezone.now() + SOON
        return make_move(item, "schedule", people["publisher"], publish_at=at)
    return move_along(item, people, before)


def given_to(move):
    later = timezone.now() + 2 * SOON
    return {
        "schedule": {"publish_at": later},
        "publish_due": {"at": later},
        "end": {"at": later},
    }.get(move, {})


def act(move, item, people):
    given = {"note": "说明理由"} | given_to(move)
    if "at" not in given:
        return make_move(item, move, people[EACH_MOVE[move][2]], **given)
    return perform(item, move, actor=None, **given)


@pytest.mark.parametrize("move", EACH_MOVE)
def test_each_move_is_one_act(move, new_item, people):
    item = prepared(move, new_item, people)
    base = log.newest_sequence()

    act(move, item, people)

    assert actions_since(base) == [EACH_MOVE[move][3]]


@pytest.mark.parametrize("move", EACH_MOVE)
def test_a_move_that_is_rolled_back_leaves_nothing(move, new_item, people):
    item = prepared(move, new_item, people)
    base, rows = log.newest_sequence(), list(Item.objects.values())

    with transaction.atomic():
        act(move, item, people)
        transaction.set_rollback(True)

    assert actions_since(base) == []
    assert list(Item.objects.values()) == rows


def test_the_table_above_names_every_move():
    assert set(EACH_MOVE) == set(records.acts)


def test_a_refused_move_leaves_nothing(new_item, people):
    item = new_item("review")
    base = log.newest_sequence()

    for move in ("approve", "return", "publish", "withdraw"):
        with pytest.raises(ActRefused):
            make_move(item, move, people["stranger_reviewer"])

    assert actions_since(base) == []


# The back office.


def test_a_person_added_changed_and_deleted_is_three_acts(signed_in, departments):
    client = signed_in("administrator")
    base, path = log.newest_sequence(), "/admin/departments/user/"
    person = {
        "username": "new", "display_name": "新人", "role": "author", "email": "a@example.org",
        "department": departments["division"].pk, "is_active": "on",
    }  # fmt: skip
    secret = {"usable_password": "true", "password1": "long enough 7", "password2": "long enough 7"}

    assert client.post(f"{path}add/", person | secret).status_code == 302
    made = User.objects.get(username="new")
    renamed = person | {"display_name": "新来的人"}
    assert client.post(f"{path}{made.pk}/change/", renamed).status_code == 302
    assert client.post(f"{path}{made.pk}/delete/", {"post": "yes"}).status_code == 302

    assert actions_since(base) == ["added", "changed", "deleted"]
    change = Entry.objects.get(sequence=base + 2)
    assert change.detail.changes == {"display_name": ["新人", "新来的人"]}
    assert {entry.subject_number for entry in Entry.objects.all()[:3]} == {str(made.pk)}


def test_deleting_several_at_once_is_one_act_for_each(signed_in, departments):
    client = signed_in("administrator")
    office = departments["division"]
    for number in range(3):
        never_public = {"department": office, "awaits_release": True}
        Hotline.objects.create(number=f"1234{number}", purpose_zh="服务", **never_public)
    base = log.newest_sequence()

    chosen = list(Hotline.objects.values_list("pk", flat=True))
    form = {"action": "delete_selected", "_selected_action": chosen, "post": "yes"}
    assert client.post("/admin/departments/hotline/", form).status_code == 302
    assert not Hotline.objects.exists()

    assert actions_since(base) == ["deleted"] * 3


def test_a_form_refused_leaves_nothing(signed_in, departments):
    client = signed_in("administrator")
    base = log.newest_sequence()

    for path in ("departments/department", "departments/hotline", "disclosures/category"):
        assert client.post(f"/admin/{path}/add/", {"code": "?"}).status_code == 200

    assert actions_since(base) == []


def test_a_changed_password_is_one_act_and_not_kept(people, signed_in):
    people["author"].set_password(PASSWORD)
    people["author"].save()
    client = signed_in("author")
    base = log.newest_sequence()
    form = {"old_password": PASSWORD, "new_password1": "quite new 22", "new_password2": ""}

    assert client.post("/admin/password_change/", form).status_code == 200
    form["new_password2"] = "quite new 22"
    assert client.post("/admin/password_change/", form).status_code == 302

    assert actions_since(base) == ["password_changed"]
    assert "quite new" not in str(list(EntryDetail.objects.values()))


def test_unknown_names_are_kept_nowhere_and_logged_once_a_minute(client, people):
    base = log.newest_sequence()

    for number in range(4):
        form = {"username": f"hunter{number}", "password": "x"}
        client.post("/admin/login/", form, REMOTE_ADDR=f"192.0.2.{number}")

    assert actions_since(base) == ["sign_in_refused"]
    assert "hunter" not in str((list(Entry.objects.values()), list(EntryDetail.objects.values())))
    assert Entry.objects.get(sequence=base + 1).detail.address == "192.0.2.0"


def test_only_a_supervisors_post_exports_the_log(signed_in, people):
    path = "/admin/audit/entry/export/"
    readers = {name: signed_in(name) for name in ("author", "administrator", "superuser")}
    supervisor = signed_in("supervisor")
    base = log.newest_sequence()

    assert [client.post(path).status_code for client in readers.values()] == [403] * 3
    assert supervisor.get(path).status_code == 405
    assert actions_since(base) == []
    assert supervisor.post(path).status_code == 200
    assert actions_since(base) == ["exported"]


# The time and the leaf.


@pytest.mark.django_db
@pytest.mark.parametrize("name", ["recorded_at", "at", "time", "sequence", "leaf_hash", "salt"])
def test_nobody_dictates_the_logs_own_values(name):
    with pytest.raises(TypeError), transaction.atomic():
        log.append(Action.CHANGED, THING, **{name: timezone.now()})


def sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def canonical(value) -> bytes:
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()


def leaf_bytes(entry) -> bytes:
    """The leaf, from its description alone."""
    head = {
        "format": 2,
        "sequence": entry.sequence,
        "recorded_at": entry.recorded_at.strftime("%Y-%m-%dT%H:%M:%S.%fZ"),
    }
    act = {
        "action": entry.action,
        "kind": entry.subject_kind,
        "number": entry.subject_number,
        "version": entry.subject_version,
        "department": entry.department,
        "content_hash": entry.content_hash,
        "detail_hash": entry.detail_hash,
        "seals": entry.seals,
    }
    if entry.is_public:
        return canonical(head | act)
    return canonical(head | {"commitment": sha256(bytes.fromhex(entry.salt) + canonical(act))})


def test_no_leaf_holds_a_person_a_note_an_address_or_a_title(new_item, people, signed_in):
    item = new_item("published", title="某某案件公示")
    make_move(next_version(item, people), "withdraw", people["publisher"], note="内容有误")
    move_along(new_item("draft", title="某某案件公示"), people, FORCED)
    hotline = {
        "number": "12348", "purpose_zh": "某某案件公示", "department": item.department_id,
    }  # fmt: skip
    signed_in("administrator").post(
        "/admin/departments/hotline/add/", hotline, REMOTE_ADDR="192.0.2.7"
    )
    release = {"actor": people["publisher"], "at": timezone.now()}
    decide(Hotline.objects.get(), "release", **release)
    hidden = ["某某案件公示", "内容有误", "说明理由", "先生", "192.0.2.7", *people]

    entries = list(Entry.objects.all())

    assert {entry.action for entry in entries if entry.is_public} == {
        "published", "withdrawn", "force_published", "hotline_released",
    }  # fmt: skip
    for entry in entries:
        data = leaf_bytes(entry)
        assert entry.leaf_hash == sha256(b"\x00" + data)
        assert not [text for text in hidden if text in data.decode()]


STORABLE = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x00"), max_size=30)


@settings(max_examples=30, deadline=None, suppress_health_check=list(HealthCheck))
@given(note=STORABLE, changes=st.dictionaries(STORABLE, STORABLE, max_size=3))
def test_whatever_was_written_is_read_back_with_its_hash(db, note, changes):
    with transaction.atomic():
        sequence = log.append(Action.CHANGED, THING, note=note, changes=changes).sequence
    entry = Entry.objects.select_related("detail").get(pk=sequence)

    described = {
        "label": "某事", "actor": None, "actor_name": "", "note": note, "changes": changes,
        "address": "",
    }  # fmt: skip

    assert entry.detail_hash == sha256(bytes.fromhex(entry.detail.salt) + canonical(described))
    assert entry.leaf_hash == sha256(b"\x00" + leaf_bytes(entry))


# Forgetting.


@pytest.fixture
def entries(db):
    with transaction.atomic():
        return [log.append(Action.CHANGED, THING, note=f"第{number}条") for number in range(3)]


def test_forgetting_deletes_one_detail_and_is_one_act(entries):
    rows = list(Entry.objects.values())

    call_command("forget", str(entries[1].pk), reason="依申请删除", verbosity=0)

    assert actions_since(entries[-1].pk) == ["forgotten"]
    assert list(Entry.objects.values())[1:] == rows
    newest = Entry.objects.first()
    assert (newest.subject_kind, newest.subject_number) == ("entry", str(entries[1].pk))
    assert (newest.is_public, newest.detail.note) == (False, "依申请删除")
    left = set(EntryDetail.objects.values_list("entry_id", flat=True))
    assert left == {entries[0].pk, entries[2].pk, entries[2].pk + 1}


@pytest.mark.django_db
def test_an_action_that_no_room_declares_is_a_programmer_s_error():
    base = log.newest_sequence()

    with pytest.raises(ValueError, match="no room declares the action 'danced'"):
        log.append("danced", THING)

    assert log.newest_sequence() == base


def test_forgetting_opens_no_other_detail(entries):
    call_command("forget", str(entries[1].pk), reason="依申请删除", verbosity=0)

    for kept in (entries[0].pk, entries[2].pk, entries[2].pk + 1):
        with pytest.raises(DatabaseError), transaction.atomic():
            QuerySet(EntryDetail).filter(entry_id=kept).delete()


def test_what_cannot_be_forgotten_leaves_nothing(entries):
    call_command("forget", str(entries[1].pk), reason="依申请删除", verbosity=0)
    base = log.newest_sequence()

    for asked in ([entries[1].pk, "--reason=x"], [999, "--reason=x"], [entries[0].pk]):
        with pytest.raises(CommandError):
            call_command("forget", *map(str, asked), verbosity=0)

    assert actions_since(base) == []


# What an entry costs.


def test_an_entry_its_detail_and_its_nodes_cost_three_statements_at_most(db):
    clock.confirm(None)  # once a day an entry notes the clock as well
    counts, of_seals = [], []
    for _ in range(70):
        with transaction.atomic(), CaptureQueriesContext(connection) as captured:
            log.append(Action.CHANGED, THING)
        of_seals.append(sum(Seal._meta.db_table in one["sql"] for one in captured))
        counts.append(len(captured) - of_seals[-1])

    assert (Entry.objects.count(), EntryDetail.objects.count()) == (70, 70)
    assert Node.objects.count() == 70 - (70).bit_count()
    assert max(counts) <= 3, counts
    assert of_seals == [1] + 69 * [0]  # the first commits to those of what came with the portal
    assert list(check_log()) == []


@pytest.mark.django_db
def test_who_goes_on_after_an_append_that_failed_keeps_nothing():
    """Its detail is written by then."""
    with transaction.atomic():
        log.append(Action.CHANGED, THING)
    ClockMark.objects.update(wall=F("wall") - timedelta(days=1))

    with transaction.atomic(), contextlib.suppress(ClockRefused):
        log.append(Action.CHANGED, THING)

    assert (Entry.objects.count(), EntryDetail.objects.count()) == (1, 1)


# Several at once.


WRITER = """
import django, sys, time
django.setup()
from django.db import transaction
from portal.base.audit import log
print("ready", flush=True)
sys.stdin.readline()
for _ in range(60):
    with transaction.atomic():
        log.append("changed", log.Subject("thing", sys.argv[1]))
    time.sleep(0.02)  # the other's turn
"""


def test_two_processes_that_write_at_once_leave_no_gap(committed_db):
    database = connection.settings_dict
    url = "sqlite:///{NAME}"
    if connection.vendor == "postgresql":
        url = "postgres://{USER}:{PASSWORD}@{HOST}:{PORT}/{NAME}"
    writers = [
        subprocess.Popen(
            [sys.executable, "-c", WRITER, name], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
            env=os.environ | {"DATABASE_URL": url.format(**database)}, text=True,
        )
        for name in "ab"
    ]  # fmt: skip
    for writer in writers:
        assert writer.stdout.readline() == "ready\n"
    for writer in writers:
        writer.stdin.write("go\n")
        writer.stdin.flush()
    for writer in writers:
        writer.communicate(timeout=60)

    assert [writer.returncode for writer in writers] == [0, 0]
    names = "".join(Entry.objects.order_by("sequence").values_list("subject_number", flat=True))
    assert sorted(names) == ["a"] * 60 + ["b"] * 60
    assert names not in ("a" * 60 + "b" * 60, "b" * 60 + "a" * 60)  # they did meet
    sequences = Entry.objects.order_by("sequence").values_list("sequence", flat=True)
    assert list(sequences) == list(range(1, 121))
    assert list(check_log()) == []


def test_eight_people_signing_in_at_once_leave_no_gap(committed_db):
    people = list(make_people(make_departments()).values())[:8]
    for person in people:
        person.set_password(PASSWORD)
        person.save()

    def work(number):
        form = {"username": people[number].username, "password": PASSWORD}
        answers = [Client().post("/admin/login/", form).status_code for _ in range(2)]
        refused = Client().post("/admin/login/", form | {"password": "x"}).status_code
        return [*answers, refused]

    assert at_once(8, work) == [[302, 302, 200]] * 8

    sequences = list(Entry.objects.order_by("sequence").values_list("sequence", flat=True))
    assert sequences == list(range(1, 8 * 3 + 1))
    assert sorted(actions_since(0)) == ["sign_in_refused"] * 8 + ["signed_in"] * 16
