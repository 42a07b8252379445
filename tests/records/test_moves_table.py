"""Every (status, move, person) triple against a table written out by hand.

Persons of the table: a author (of the record's department), r reviewer, p publisher, y the
system. Everybody else is refused everywhere: superuser, somebody without a role, supervisor,
administrator, a disabled author, and authors and reviewers of another branch.
"""

from datetime import timedelta

import pytest
from django.db import connection, transaction
from django.utils import timezone

from disclosures.models import Item
from portal.acts.refused import ActRefused
from portal.base.audit.models import Entry
from portal.base.departments.models import Role, User
from portal.records.acts import records
from portal.records.states import Status
from tests.factories import make_move, next_version

pytestmark = pytest.mark.pages

STATES = "draft review approved scheduled due published forced over superseded withdrawn ended"
TABLE = """
submit        a  -  -  -  -  -  -  -  -  -  -   review
recall        -  a  -  -  -  -  -  -  -  -  -   draft
return        -  r  -  -  -  -  -  -  -  -  -   draft
approve       -  r  -  -  -  -  -  -  -  -  -   approved
send_back     -  -  p  p  p  -  -  -  -  -  -   draft
publish       -  -  p  p  p  -  -  -  -  -  -   published
schedule      -  -  p  p  p  -  -  -  -  -  -   approved
unschedule    -  -  -  p  p  -  -  -  -  -  -   approved
publish_due   -  -  -  -  y  -  -  -  -  -  -   published
force_publish p  p  -  -  -  -  -  -  -  -  -   published
confirm       -  -  -  -  -  -  rp -  -  -  -   published
withdraw      -  -  -  -  -  p  p  p  -  -  -   withdrawn
release_reason - -  -  -  -  -  -  -  -  rp -   withdrawn
drop_reason   -  -  -  -  -  -  -  -  -  rp -   withdrawn
end           -  -  -  -  -  -  -  y  -  -  -   ended
new_version   -  -  -  -  -  a  a  a  -  a  a   next
discard       a  -  -  -  -  -  -  -  -  -  -   gone
"""
LETTERS = {
    "author": "a",
    "colleague": "a",
    "reviewer": "r",
    "reviewer2": "r",
    "publisher": "p",
    "publisher2": "p",
    "system": "y",
}
NOBODY = (
    "superuser",
    "supervisor",
    "administrator",
    "stranger_author",
    "stranger_reviewer",
    "roleless",
    "disabled",
)
ROWS = [line.split() for line in TABLE.strip().splitlines()]
ALLOWED = {
    (state, row[0]): cell
    for row in ROWS
    for state, cell in zip(STATES.split(), row[1:-1], strict=True)
}
LEADS_TO = {row[0]: row[-1] for row in ROWS}


@pytest.fixture
def everybody(people):
    division = people["author"].department
    extra = {
        "roleless": User(role="", department=division),
        "disabled": User(role=Role.AUTHOR, department=division, is_active=False),
    }
    for name, user in extra.items():
        user.username, user.is_staff = name, True
        user.save()
    return people | extra | {"system": None}


@pytest.fixture
def in_state(new_item, people):
    """An item in one of the table's states, its publisher being a third person."""

    def make(state):
        past, future = (timezone.now() + timedelta(hours=hours) for hours in (-1, 1))
        third = User.objects.create(
            username="third", role=Role.PUBLISHER, department=people["publisher"].department
        )
        if state in ("draft", "review", "approved", "published"):
            return new_item(state)
        if state in ("scheduled", "due"):
            item = make_move(new_item("approved"), "schedule", third, publish_at=future)
        if state == "due":
            Item.objects.filter(pk=item.pk).update(publish_at=past)
        if state == "forced":
            item = make_move(new_item("review"), "force_publish", third)
        if state in ("over", "ended"):
            item = new_item("published")
            Item.objects.filter(pk=item.pk).update(public_until=past)
        if state == "ended":
            item = make_move(item, "end", None)
        if state == "superseded":
            item = new_item("published")
            next_version(item, people)
        if state == "withdrawn":
            item = make_move(new_item("published"), "withdraw", third)
        return item

    return make


def test_the_table_knows_every_move_and_every_status():
    assert set(LEADS_TO) == set(records.acts)
    assert {"scheduled", "due", "forced", "over"} | set(Status.values) == set(STATES.split())


@pytest.mark.parametrize("state", STATES.split())
def test_each_person_can_make_the_moves_of_the_table_and_no_other(state, in_state, everybody):
    pk = in_state(state).pk
    before, wrong = snapshot(), []
    for move in LEADS_TO:
        for name in (*LETTERS, *NOBODY):
            allowed = LETTERS.get(name, "nobody") in ALLOWED[state, move]
            expected = LEADS_TO[move] if allowed else "refused"
            outcome = attempt(pk, move, everybody[name], before)
            if outcome != expected:
                wrong.append(f"{name} {move}: {outcome}, not {expected}")
    assert wrong == []


def attempt(pk, move, actor, before) -> str:
    """Where the move led, in a transaction that leaves nothing behind."""
    with transaction.atomic():
        try:
            result = make_move(Item.objects.get(pk=pk), move, actor, **answers(move))
        except ActRefused as refused:
            untouched = refused.reasons and snapshot() == before
            return "refused" if untouched else "refused, but something changed"
        else:
            return led_to(result, pk, before)
        finally:
            transaction.set_rollback(True)


def led_to(result, pk, before) -> str:
    stored = Item.objects.filter(pk=pk).first()
    if Entry.objects.count() != before["entries"] + 1:
        return "not exactly one entry"
    if stored is None:
        return "gone"
    if result.pk != pk:
        return "next" if (result.version, result.status) == (stored.version + 1, "draft") else "?"
    return stored.status


def answers(move) -> dict:
    if move == "schedule":
        return {"publish_at": timezone.now() + timedelta(hours=2)}
    return {}


def snapshot() -> dict:
    """By SQL: it is taken for each refused move, and rows need no values of Python's."""
    with connection.cursor() as cursor:
        tables = {}
        for model in (Item, Item.writers.through):
            cursor.execute(f"SELECT * FROM {model._meta.db_table} ORDER BY id")
            tables[model] = cursor.fetchall()
    return {"tables": tables, "entries": Entry.objects.count()}
