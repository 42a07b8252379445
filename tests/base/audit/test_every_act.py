"""Every act leaves one entry, at the clock's time, with the next number."""

import hashlib
import inspect
import json
from datetime import timedelta

import pytest
from django.db import transaction
from django.utils import timezone

from portal.base.audit import log
from portal.base.audit.actions import Action
from portal.base.audit.leaf import detail_hash, leaf_hash
from portal.base.audit.models import Entry, Seal
from portal.base.departments.models import Department, User
from portal.records.acts import perform
from tests.factories import (
    SIGNED,
    make_category,
    make_departments,
    make_item,
    make_move,
    make_people,
    next_version,
)
from tests.threads import at_once

THING = log.Subject("thing", "1", label="某事", department="D11")


def append(**given):
    with transaction.atomic():
        return log.append(Action.CHANGED, THING, **given)


def actions():
    return list(Entry.objects.order_by("sequence").values_list("action", flat=True))


@pytest.mark.django_db
def test_entries_are_numbered_from_one():
    assert [append().sequence for _ in range(3)] == [1, 2, 3]


@pytest.mark.django_db
def test_a_rolled_back_act_leaves_nothing():
    with transaction.atomic():
        append()
        transaction.set_rollback(True)

    assert append().sequence == 1


def test_outside_a_transaction_nothing_is_written(committed_db):
    with pytest.raises(transaction.TransactionManagementError):
        log.append(Action.CHANGED, THING)


@pytest.mark.django_db
def test_the_time_is_the_clocks_and_cannot_be_given():
    before = timezone.now()
    entry = append()

    assert before <= entry.recorded_at <= timezone.now()
    assert not {"at", "now", "recorded_at", "time"} & set(inspect.signature(log.append).parameters)


def test_the_time_given_to_a_move_is_not_the_logs(new_item, people):
    item = new_item("approved")
    long_ago = timezone.now() - timedelta(days=400)

    item = perform(item, "publish", actor=people["publisher"], at=long_ago)

    assert item.published_at > timezone.now() - timedelta(minutes=1)


def test_publishing_with_supersession_is_one_act(new_item, people):
    item = new_item("published")
    draft = next_version(item, people, status="approved")
    count = Entry.objects.count()

    make_move(draft, "publish", people["publisher"])

    assert Entry.objects.count() == count + 1


def test_withdrawing_with_an_open_version_is_one_act(new_item, people):
    item = new_item("published")
    next_version(item, people, status="review")
    count = Entry.objects.count()

    make_move(item, "withdraw", people["publisher"])

    assert Entry.objects.count() == count + 1


def test_each_edit_in_the_admin_is_one_act(signed_in, departments):
    client = signed_in("administrator")
    base = Entry.objects.count()
    fields = {"code": "N01", "name_zh": "新处", "kind": "division"}

    path = "/admin/departments/department/"
    assert client.post(f"{path}add/", fields).status_code == 302
    made = Department.objects.get(code="N01")
    changed = fields | {"name_zh": "更新的处"}
    assert client.post(f"{path}{made.pk}/change/", changed).status_code == 302
    assert client.post(f"{path}{made.pk}/delete/", {"post": "yes"}).status_code == 302

    assert actions()[base:] == ["added", "changed", "deleted"]
    assert all(entry.is_public for entry in Entry.objects.all()[:3])


def test_a_persons_edit_is_internal_and_keeps_no_password(signed_in, departments):
    client = signed_in("administrator")
    base = Entry.objects.count()
    form = {
        "username": "new", "display_name": "新人", "role": "author", "usable_password": "true",
        "email": "a@example.org", "department": departments["division"].pk,
        "password1": "long enough 7", "password2": "long enough 7",
    }  # fmt: skip

    assert client.post("/admin/departments/user/add/", form).status_code == 302
    made = User.objects.get(username="new")
    new = {"password1": "another one 8", "password2": "another one 8", "usable_password": "true"}
    assert client.post(f"/admin/departments/user/{made.pk}/password/", new).status_code == 302

    assert actions()[base:] == ["added", "password_set"]
    for entry in Entry.objects.all()[:2]:
        assert not entry.is_public
        assert "long enough" not in str(entry.detail.changes)
        assert "another" not in str(entry.detail.changes)


def test_signing_in_and_being_refused_are_acts(client, people):
    people["author"].set_password("the right one 1")
    people["author"].save()
    base = Entry.objects.count()

    client.post("/admin/login/", {"username": "author", "password": "wrong"})
    client.post("/admin/login/", {"username": "author", "password": "wrong again"})
    client.post("/admin/login/", {"username": "hunter2 typed here", "password": "x"})
    client.post("/admin/login/", {"username": "author", "password": "the right one 1"})

    assert actions()[base:] == ["sign_in_refused", "sign_in_refused", "signed_in"]
    refused = Entry.objects.filter(action="sign_in_refused").order_by("sequence")
    assert [entry.subject_label for entry in refused] == ["author先生", ""]
    assert "hunter2" not in str(list(Entry.objects.values()))


def test_exporting_the_log_is_an_act(signed_in, new_item):
    new_item("published")
    client = signed_in("supervisor")
    base = Entry.objects.count()

    answer = client.post("/admin/audit/entry/export/?action=published")

    assert actions()[base:] == ["exported"]
    text = answer.getvalue().decode("utf-8-sig")
    assert text.count("\n") == 2
    assert "律师执业许可办理情况" in text


# The leaf, computed once more from its description.


def sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def canonical(value) -> bytes:
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()


def shipped() -> str:
    """What the first entry commits to: the seals of what came with the portal."""
    lines = Seal.objects.filter(entry=0).order_by("pk").values_list("kind", "row", "mac")
    return sha256("".join("{} {} {}\n".format(*line) for line in lines).encode())


def act(entry):
    return {
        "action": entry.action,
        "kind": entry.subject_kind,
        "number": entry.subject_number,
        "version": entry.subject_version,
        "department": entry.department,
        "content_hash": entry.content_hash,
        "detail_hash": entry.detail_hash,
        "seals": shipped() if entry.sequence == 1 else "",
    }


def head(entry):
    moment = entry.recorded_at.strftime("%Y-%m-%dT%H:%M:%S.%fZ")
    return {"format": 2, "sequence": entry.sequence, "recorded_at": moment}


@pytest.mark.django_db
def test_a_public_leaf_says_the_act():
    append(is_public=True, note="内部说明", content_hash="ab" * 32)
    entry = Entry.objects.get()

    data = canonical(head(entry) | act(entry))

    assert entry.leaf_hash == sha256(b"\x00" + data)
    for hidden in ("某事", "内部说明"):
        assert hidden not in data.decode()


@pytest.mark.django_db
def test_an_internal_leaf_is_a_salted_commitment():
    append(note="内部说明")
    entry = Entry.objects.get()

    commitment = sha256(bytes.fromhex(entry.salt) + canonical(act(entry)))

    assert entry.leaf_hash == sha256(b"\x00" + canonical(head(entry) | {"commitment": commitment}))
    assert len(entry.salt) == 64


def test_the_entry_is_committed_to_its_detail(people):
    append(actor=people["author"], note="说明", changes={"fields": {"title": ["旧", "新"]}})
    detail = Entry.objects.get().detail

    described = {
        "label": "某事",
        "actor": people["author"].pk,
        "actor_name": "author先生",
        "note": "说明",
        "changes": {"fields": {"title": ["旧", "新"]}},
        "address": "",
    }

    assert Entry.objects.get().detail_hash == sha256(
        bytes.fromhex(detail.salt) + canonical(described)
    )


def test_what_is_read_back_hashes_the_same(new_item, people, signed_in):
    make_move(next_version(new_item("published"), people), "withdraw", people["publisher"])
    client = signed_in("administrator")
    for address in ("::ffff:192.0.2.7", "2001:DB8::1", "192.0.2.7"):
        made = {"code": f"N{address[-1]}", "name_zh": "新处，“引号”", "kind": "division"}
        client.post("/admin/departments/department/add/", made, REMOTE_ADDR=address)

    entries = Entry.objects.select_related("detail")

    assert entries.count() > 10
    for entry in entries:
        assert detail_hash(entry, entry.detail) == entry.detail_hash
        assert leaf_hash(entry) == entry.leaf_hash


# Eight at once.


def gapless():
    sequences = list(Entry.objects.order_by("sequence").values_list("sequence", flat=True))
    times = list(Entry.objects.order_by("sequence").values_list("recorded_at", flat=True))
    return sequences == list(range(1, len(sequences) + 1)) and times == sorted(times)


def test_eight_writers_leave_no_gap(committed_db):
    def work(number):
        for turn in range(10):
            with transaction.atomic():
                log.append(Action.CHANGED, THING, note=f"{number}/{turn}")
                transaction.set_rollback(turn % 3 == 0)

    at_once(8, work)

    assert Entry.objects.count() == 8 * 6
    assert gapless()


def test_eight_reviewers_leave_no_gap(committed_db):
    people, category = make_people(make_departments()), make_category()
    with transaction.atomic():
        items = [
            make_item("review", people, category=category, title=f"第{number}件")
            for number in range(8)
        ]
    base = Entry.objects.count()

    def work(number):
        given = {"actor": people["reviewer"], "at": timezone.now(), "check_sheet": SIGNED}
        approved = perform(items[number], "approve", **given)
        perform(approved, "publish", actor=people["publisher"], at=timezone.now())

    at_once(8, work)

    assert sorted(actions()[base:]) == ["approved"] * 8 + ["published"] * 8
    assert gapless()
