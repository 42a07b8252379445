"""Whoever owns the database changes no row unseen: each column of each kind of row."""

import base64
import hashlib
import hmac
import io
import json
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

import pytest
from django.contrib.auth.hashers import make_password
from django.core.management import call_command
from django.core.management.base import CommandError
from django.db import connection, models, transaction
from django.db.models import QuerySet
from django.test import override_settings
from django.utils import timezone

from disclosures.models import Obligation, Requirement
from portal.base.audit import log, seal_keys, seals, triggers
from portal.base.audit.actions import Action
from portal.base.audit.forgetting import ForgottenTooMuch
from portal.base.audit.log_verification import check_log
from portal.base.audit.models import Entry, EntryDetail, Seal
from portal.base.audit.seal_verification import check_rows
from portal.base.audit.sealed import check_models
from portal.base.audit.sealed_values import _utc_text, is_empty
from portal.base.departments.models import Department, Hotline, User
from portal.supervision.models import Ticket
from portal.supervision.tickets.purging import NEVER_LONGER, purge
from tests.base.audit.helpers import run
from tests.factories import (
    client_of,
    make_category,
    make_departments,
    make_item,
    make_move,
    make_people,
    seal_what_was_made,
)
from tests.migrated import SEAL_KEY
from tests.site.rows import one_of_everything
from tests.supervision.tickets.reports import received_report

OTHER_KEY = base64.b64encode(b"k" * 32).decode()


@pytest.fixture
def rows(db, people):
    """A row of each room, as acts have left them; nothing in the database keeps anybody."""
    made = one_of_everything(people)
    seal_what_was_made()
    triggers.lift(connection)
    return made


def found(model=None) -> list[str]:
    return [str(one) for one in check_rows({seals.kind_of(model)} if model else None)]


@pytest.mark.pages
def test_nothing_is_found_where_nobody_was(rows):
    assert found() == []
    assert list(check_log()) == []


@pytest.mark.parametrize("key", [2**63 - 1, 2**62 + 1, -(2**62), -(2**63)])
def test_a_row_is_looked_at_whatever_its_key(rows, key):
    hotline = rows[Hotline]
    names = [f'"{one.column}"' for one in Hotline._meta.concrete_fields if not one.primary_key]
    said = ", ".join(names).replace('"number"', "'110'")
    run(f"""INSERT INTO departments_hotline (id, {", ".join(names)})
        SELECT %s, {said} FROM departments_hotline WHERE id = %s""", key, hotline.pk)  # fmt: skip

    assert found(Hotline) == [f"row departments.hotline {key}: no act made it: it has no seal"]


@pytest.mark.sqlite
@pytest.mark.parametrize(
    ("change", "where"),
    [
        # Django reads nothing there; for SQL it is not NULL, and before every day.
        ("disclosed_on = ''", "disclosed_on IS NULL"),
        ("settled_version = ''", "settled_version IS NULL"),
        ("assignee_id = ''", "assignee_id IS NULL"),
        # Django rounds them to what they were; SQL compares them as they are.
        ("measured_value = measured_value - 0.004", "true"),
        ("measured_value = measured_value + 0.00001", "true"),
    ],
)
def test_what_django_reads_otherwise_than_sql_is_named(rows, change, where):
    obligation = rows[Obligation]
    with transaction.atomic():
        obligation.measured_value = Decimal("12.35")
        obligation.save()
        seal_what_was_made()
    assert found(Obligation) == []
    change = f"UPDATE disclosures_obligation SET {change} WHERE id = %s AND {where}"
    assert run(change, obligation.pk) == 1

    (told,) = found(Obligation)
    row, _its, clause = told.partition(": its ")
    entry = newest(obligation)
    assert row == f"row disclosures.obligation {obligation.pk}: altered since entry {entry}"
    assert clause.endswith(" was empty and is an empty text") is ("''" in change)


def test_who_may_write_and_who_wrote_is_sealed(rows, people):
    item = rows[next(model for model in rows if model.__name__ == "Item")]
    run("DELETE FROM disclosures_item_writers WHERE item_id = %s", item.pk)

    assert found() == [f"row disclosures.item {item.pk}: altered since entry {newest(item)}"]


def test_what_an_altered_row_said_is_told(rows, people):
    """By what its entries name, by what has few values, or not at all; and never a secret."""
    author, hotline = people["author"], rows[Hotline]
    obligation, requirement = rows[Obligation], rows[Requirement]
    with transaction.atomic():
        hotline.number, hotline.hours_zh = "12349", "全天"
        hotline.save()
        changes = {"number": ["12348", "12349"], "hours_zh": ["", "全天"]}
        log.append(Action.CHANGED, log.Subject("hotline", str(hotline.pk)), changes=changes)
    was = obligation.due_on
    other_unit = people["stranger_author"].department_id
    for statement, row, told in [
        ("departments_hotline SET number = '95598'", hotline, "number was 12349 and is 95598"),
        (
            "departments_hotline SET number = '95598', hours_zh = '旧'",
            hotline, f"number was by entry {newest(hotline)} 12349 and is 95598",
        ),
        (
            "disclosures_obligation SET due_on = '2027-01-31'",
            obligation, f"due_on was {was} and is 2027-01-31",
        ),
        (
            "disclosures_obligation SET waived_on = '2026-04-01'",
            obligation, "waived_on was empty and is 2026-04-01",
        ),
        ("departments_user SET role = 'publisher'", author, "role was author and is publisher"),
        ("departments_user SET is_active = false", author, "is_active was True and is empty"),
        (
            f"departments_user SET department_id = {other_unit}",
            author, f"department was {author.department_id} and is {other_unit}",
        ),
        ("departments_user SET password = 'x'", author, "password is another"),
        ("disclosures_requirement SET title_zh = '别的'", requirement, ""),
    ]:  # fmt: skip
        with transaction.atomic():
            run(f"UPDATE {statement} WHERE id = {row.pk}")
            (text,) = found(type(row))
            transaction.set_rollback(True)
        expected = f": its {told}" if told else ""
        assert text.endswith(f"{row.pk}: altered since entry {newest(row)}{expected}"), text


def newest(row) -> int:
    lines = Seal.objects.filter(kind=seals.kind_of(type(row)), row=row.pk).order_by("-entry")
    return lines.values_list("entry", flat=True).first()


def test_a_row_goes_back_to_what_it_said_along_with_its_seal(rows):
    """An old seal is of no use: it names its entry."""
    hotline = rows[Hotline]
    old = dict(Seal.objects.filter(kind="departments.hotline").values("salt", "mac").get())
    with transaction.atomic():
        Hotline.objects.filter(pk=hotline.pk).update(number="12349")
        seal_what_was_made()
    assert found() == []

    run("UPDATE departments_hotline SET number = '12348'")
    run(
        "UPDATE audit_seal SET salt = %s, mac = %s "
        "WHERE kind = 'departments.hotline' AND entry = %s",
        old["salt"], old["mac"], newest(hotline),
    )  # fmt: skip

    assert found() == [
        f"row departments.hotline {hotline.pk}: altered since entry {newest(hotline)}"
    ]
    assert [str(one) for one in check_log()] == [
        f"seal of entry {newest(hotline)}: altered: not those that it was made with"
    ]


def test_seals_that_are_gone_are_named(rows):
    hotline = rows[Hotline]
    entry = newest(hotline)
    run("DELETE FROM audit_seal WHERE kind = 'departments.hotline'")

    assert found() == [f"row departments.hotline {hotline.pk}: no act made it: it has no seal"]
    assert f"seal of entry {entry}: altered: not those that it was made with" in [
        str(one) for one in check_log()
    ]


def test_an_entry_made_without_the_key_is_named(rows):
    """With valid hashes all along; what it seals is not sealed with the key either."""
    with (
        override_settings(SEAL_KEYS=[OTHER_KEY]),
        pytest.raises(seal_keys.SealKeyRefused),
        transaction.atomic(),
    ):
        seal_what_was_made()
    name, _key = seal_keys.current()
    run("UPDATE departments_user SET role = 'publisher' WHERE username = 'author'")
    with override_settings(SEAL_KEYS=[OTHER_KEY]):
        run("UPDATE audit_entry SET seal_key = %s", seal_keys.current()[0])
        seals.touch(User, [rows[User].pk])
        seal_what_was_made()
    run("UPDATE audit_entry SET seal_key = %s", name)

    forged = Entry.objects.first().pk
    assert f"entry {forged}: forged: it was not made with the key of the log" in [
        str(one) for one in check_log()
    ]
    assert found(User) == [f"row departments.user {rows[User].pk}: altered since entry {forged}"]


def test_an_entry_without_a_seal_is_named(rows):
    run("UPDATE audit_entry SET seal_key = '', mac = '' WHERE sequence = 1")

    assert "entry 1: forged: it is not sealed" in [str(one) for one in check_log()]


def test_without_the_key_it_is_told_and_nothing_called_altered(rows, settings, tmp_path):
    settings.SEAL_KEYS, settings.SEAL_KEY_FILE = [], tmp_path / "none"
    assert len(found()) == 1
    assert str(settings.SEAL_KEY_FILE) in found()[0]
    with pytest.raises(seal_keys.SealKeyRefused, match="找不到封存密钥"), transaction.atomic():
        seal_what_was_made()
    settings.SEAL_KEY_FILE.write_bytes(b"\xff\xfe cut off")
    with pytest.raises(seal_keys.SealKeyRefused, match="不完整或者已损坏"), transaction.atomic():
        seal_what_was_made()
    settings.SEAL_KEYS = [OTHER_KEY]
    name = Entry.objects.values_list("seal_key", flat=True).first()
    assert [one.partition(": ")[2] for one in found()] == [
        f"cannot be compared: sealed with the key {name}, which is not known here"
    ]
    assert [str(one) for one in check_log()] == [
        f"entry 1-{log.newest_sequence()}: cannot be compared: sealed with the key {name}, which "
        "is not known here"
    ]


def test_what_is_undone_is_not_sealed(db):
    base = Seal.objects.count()
    with transaction.atomic():
        kept = Department.objects.create(code="K", name_zh="留下", kind="division")
        with transaction.atomic():
            Department.objects.create(code="G", name_zh="撤销", kind="division")
            transaction.set_rollback(True)
        seal_what_was_made()

    assert list(Seal.objects.values_list("kind", "row")[base:]) == [
        ("departments.department", kept.pk)
    ]
    with transaction.atomic():
        kept.delete()
        seal_what_was_made()
    assert found() == []


def test_a_change_without_an_entry_is_told_at_the_commit(committed_db, caplog):
    with transaction.atomic():
        make_departments()

    assert "rows of departments.department were written without an entry" in caplog.text


def test_the_console_changes_no_person_past_the_log(db, monkeypatch):
    founder = User.objects.create_superuser("founder", "f@example.org", "first", display_name="张")
    monkeypatch.setattr("getpass.getpass", lambda prompt="": "Another-1-secret")
    call_command("changepassword", username="founder", stdout=io.StringIO())
    founder.refresh_from_db()
    assert founder.check_password("Another-1-secret")
    User.objects.filter(pk=founder.pk).update(password=make_password("old", hasher="pbkdf2_sha256"))
    seal_what_was_made()
    founder.refresh_from_db()
    assert founder.check_password("old")  # hashed anew on the way

    actions = Entry.objects.order_by("pk").values_list("action", flat=True)
    assert list(actions) == ["added", "password_set", "system_run", "password_rehashed"]
    assert found(User) == []


def test_with_another_key_nothing_is_done_and_everybody_is_told(committed_db):
    with transaction.atomic():
        people = make_people(make_departments())
        item = make_item("review", people, category=make_category())
    reviewer, before = client_of(people["reviewer"]), Entry.objects.count()
    asked = {"seen_revision": item.revision, "note": "请补充依据"}

    with override_settings(SEAL_KEYS=[OTHER_KEY]):
        answer = reviewer.post(f"/admin/disclosures/item/{item.pk}/move/return/", asked)

    assert answer.status_code == 503
    text = answer.content.decode()
    assert "请换回原来的密钥" in text
    assert "请补充依据" in text  # given back
    assert "时钟" not in text
    item.refresh_from_db()
    assert (item.status, Entry.objects.count()) == ("review", before)


def test_purging_destroys_what_could_be_tried_out(db, people):
    ticket = received_report(people, contact="13900000000")
    seal_what_was_made()
    lines = Seal.objects.filter(kind="supervision.ticket", row=ticket.pk).order_by("entry")
    assert "" not in lines.values_list("salt", flat=True)

    assert purge(timezone.now() + NEVER_LONGER + timedelta(days=60)) == 1

    assert [bool(salt) for salt in lines.values_list("salt", flat=True)][-1]
    assert not any(list(lines.values_list("salt", flat=True))[:-1])
    assert found(Ticket) == []
    assert list(check_log()) == []


def test_what_was_altered_is_not_forgotten(db, people, caplog):
    """Emptied and sealed anew, it would tell nobody any more what was done to it."""
    altered, whole = (received_report(people, contact="13900000000") for _each in range(2))
    seal_what_was_made()
    run("UPDATE supervision_ticket SET due_on = '2031-01-01' WHERE id = %s", altered.pk)

    assert purge(timezone.now() + NEVER_LONGER + timedelta(days=4000)) == 1

    whole.refresh_from_db()
    altered.refresh_from_db()
    assert (bool(whole.contact), bool(altered.contact)) == (False, True)
    assert [one for one in found(Ticket) if f"ticket {altered.pk}: altered since" in one]
    assert f"left: [{altered.pk}]" in caplog.text


def test_under_an_act_of_forgetting_nothing_else_changes(db, people):
    """A trigger that nobody here made would change more than the act does."""
    ticket = received_report(people, contact="13900000000")
    seal_what_was_made()
    if connection.vendor == "sqlite":
        run(
            "CREATE TRIGGER more AFTER UPDATE OF contact ON supervision_ticket "
            "BEGIN UPDATE supervision_ticket SET turn = 2; END"
        )
    else:
        run(
            "CREATE FUNCTION more() RETURNS trigger LANGUAGE plpgsql AS "
            "'BEGIN NEW.turn := 2; RETURN NEW; END'"
        )
        run(
            "CREATE TRIGGER more BEFORE UPDATE OF contact ON supervision_ticket "
            "FOR EACH ROW EXECUTE FUNCTION more()"
        )

    with pytest.raises(ForgottenTooMuch):
        purge(timezone.now() + NEVER_LONGER + timedelta(days=60))

    ticket.refresh_from_db()
    assert (bool(ticket.contact), ticket.turn) == (True, 1)


def test_salts_that_no_act_destroyed_are_named(rows, people):
    old = rows[Hotline]
    with transaction.atomic():
        Hotline.objects.filter(pk=old.pk).update(number="12349")
        seal_what_was_made()
    first = Seal.objects.filter(kind="departments.hotline").order_by("entry").first()
    for salt in ("", "ab"):
        run("UPDATE audit_seal SET salt = %s WHERE id = %s", salt, first.pk)
        assert found() == [
            f"seal departments.hotline {old.pk}: its salt of entry {first.entry} is gone, "
            "and no act since forgot what it said"
        ]
    # Nor may an act that forgot something else stand in for it, of a kind that holds nothing.
    run("UPDATE audit_seal SET salt = '' WHERE id = %s", first.pk)
    run("UPDATE audit_entry SET action = 'purged' WHERE sequence = %s", newest(old))
    assert len(found()) == 1


def test_a_detail_goes_only_by_an_act_since(rows, people):
    """An older entry of forgetting covers nothing, and what was forgotten does not come back."""
    kept = EntryDetail.objects.filter(pk=2).values().get()
    run("UPDATE audit_entrydetail SET note = 'x' WHERE entry_id = 2")
    with pytest.raises(CommandError, match="altered the detail of entry 2"):
        call_command("forget", "2", reason="依申请删除", verbosity=0)
    run("UPDATE audit_entrydetail SET note = %s WHERE entry_id = 2", kept["note"])
    call_command("forget", "2", reason="依申请删除", stdout=io.StringIO())
    forgot = Entry.objects.first().pk
    assert list(check_log()) == []

    QuerySet(EntryDetail).bulk_create([EntryDetail(**kept)])
    assert [str(one) for one in check_log()] == [
        f"detail 2: there again, though entry {forgot} forgot it"
    ]
    seal_what_was_made()
    later = Entry.objects.first().pk
    run("UPDATE audit_entry SET subject_number = %s WHERE sequence = %s", str(later), forgot)
    run("DELETE FROM audit_entrydetail WHERE entry_id = %s", later)
    assert f"detail {later}: deleted, and no entry since says so" in list(map(str, check_log()))


@pytest.mark.pages
def test_a_forged_act_of_forgetting_is_named(rows, people):
    with override_settings(SEAL_KEYS=[OTHER_KEY]):
        run("UPDATE audit_entry SET seal_key = %s", seal_keys.current()[0])
        with transaction.atomic():
            log.append(Action.FORGOTTEN, log.Subject("entry", "2"))
    run("DELETE FROM audit_entrydetail WHERE entry_id = 2")
    forged, (name, _key) = Entry.objects.first().pk, seal_keys.current()
    run("UPDATE audit_entry SET seal_key = %s", name)

    assert [str(one) for one in check_log()] == [
        f"entry {forged}: forged: it was not made with the key of the log"
    ]


def test_a_salt_goes_only_after_an_act_of_forgetting(db, people):
    ticket = received_report(people)
    seal_what_was_made()
    for change in ("salt = ''", "salt = 'ab'", "mac = ''", "entry = 7"):
        with pytest.raises(Exception, match="seals are final"), transaction.atomic():
            run(f"UPDATE audit_seal SET {change} WHERE row = %s", ticket.pk)
    with pytest.raises(Exception, match="final"), transaction.atomic():
        run("DELETE FROM audit_seal")


def test_a_seal_made_from_its_description_alone(db, new_item, people):
    """`docs/formats.md`, and nothing of `seals`."""
    item = make_move(new_item("approved"), "publish", people["publisher"])
    item.refresh_from_db()
    seal = Seal.objects.filter(kind="disclosures.item", row=item.pk).order_by("-entry").first()
    entry = Entry.objects.get(pk=seal.entry)
    values = {}
    for field in item._meta.concrete_fields:
        value = getattr(item, field.attname)
        if field.primary_key or value in (None, "") or value == [] or value == {}:
            continue
        if not field.null and value in (False, 0):
            continue
        if isinstance(value, datetime):
            value = value.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")
        elif isinstance(value, date):
            value = value.isoformat()
        values[field.attname] = value
    values["writers"] = sorted(item.writers.values_list("pk", flat=True))
    key = base64.b64decode(SEAL_KEY)
    said = json.dumps(
        [seal.entry, "disclosures.item", item.pk, values],
        ensure_ascii=False, sort_keys=True, separators=(",", ":"),
    )  # fmt: skip

    message = bytes.fromhex(seal.salt) + said.encode()
    assert seal.mac == hmac.new(key, message, hashlib.sha256).hexdigest()
    lines = Seal.objects.filter(entry=entry.pk).order_by("pk").values_list("kind", "row", "mac")
    text = "".join(f"{kind} {row} {mac}\n" for kind, row, mac in lines)
    assert entry.seals == hashlib.sha256(text.encode()).hexdigest()
    head = b"entry" + bytes.fromhex(entry.leaf_hash)
    assert entry.mac == hmac.new(key, head, hashlib.sha256).hexdigest()
    assert entry.seal_key == hashlib.sha256(b"seal key" + key).hexdigest()[:8]


def test_the_first_entry_commits_to_what_came_with_the_portal(db):
    """From a description alone."""
    with transaction.atomic():
        Department.objects.create(code="D1", name_zh="处")
        first = log.append(Action.CHANGED, log.Subject("thing"))
    lines = Seal.objects.filter(entry__in=[0, 1]).order_by("pk")
    texts = [f"{one.kind} {one.row} {one.mac}\n" for one in lines]
    assert lines.filter(entry=0).exists()
    assert first.sequence == 1
    assert first.seals == hashlib.sha256("".join(texts).encode()).hexdigest()


def test_a_column_that_comes_later_leaves_the_seals_whole():
    kinds = [
        models.CharField(default="", max_length=5), models.BooleanField(default=False),
        models.IntegerField(default=0), models.JSONField(default=list),
        models.DateField(null=True), models.IntegerField(null=True),
    ]  # fmt: skip
    empty = ["", False, 0, [], None, None]
    assert all(is_empty(value, field.null) for field, value in zip(kinds, empty, strict=True))
    assert not is_empty(0, null=True)
    assert not is_empty(False, null=True)


def test_a_model_that_says_nothing_of_seals_does_not_start():
    class Unsealed(models.Model):
        __module__ = "portal.some.models"

        class Meta:
            app_label = "audit"

        def __str__(self):
            return ""

    try:
        assert [one.msg for one in check_models()] == [
            "It is not Sealed, and does not say in `unsealed_because` why."
        ]
    finally:
        del Unsealed._meta.apps.all_models["audit"]["unsealed"]
        Unsealed._meta.apps.clear_cache()
    assert check_models() == []


def test_a_time_is_sealed_in_the_one_form_in_which_it_is_stored():
    assert _utc_text("2026-01-02 03:04:05") == "2026-01-02T03:04:05.000000Z"
    assert _utc_text("2026-01-02 03:04:05.000006") == "2026-01-02T03:04:05.000006Z"
    for odd in ("2026-01-02 03:04:05.000000", "2026-01-02T03:04:05", "2026-01-02", 5):
        assert _utc_text(odd) == odd
