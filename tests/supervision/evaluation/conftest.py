from datetime import timedelta

import pytest
from django.utils import timezone

from portal.base.departments.models import Role, User
from portal.records.lookup import lookup
from portal.supervision.evaluation.acts import perform
from portal.supervision.evaluation.models import Appointment, EvaluationRound
from tests.factories import move_along

WEIGHTS = {"工作机制建立健全": 40, "方便群众": 60}


OPENED = ("status", "opened_on", "closed_on", "formula")


def appoint(account=None, *, name="王代表", since=30, days=365, **fields) -> Appointment:
    first = timezone.localdate() - timedelta(days=since)
    appointment = Appointment(
        name=name,
        sector="congress",
        account=account,
        appointed_from=first,
        appointed_until=first + timedelta(days=days),
        **fields,
    )
    appointment.full_clean()
    appointment.save()
    return appointment


def make_round(departments, *, owing=("division", "bureau"), weights=None, **fields):
    """A draft that can be opened, or opened by force: scoring is from yesterday to next week."""
    today = timezone.localdate()
    values = {
        "title": "年度政务公开评议",
        "plan": "看公开栏，问群众。",
        "observed_from": today - timedelta(days=200),
        "observed_until": today - timedelta(days=2),
        "open_from": today - timedelta(days=1),
        "open_until": today + timedelta(days=7),
    }
    opened = {name: fields.pop(name) for name in OPENED if name in fields}
    evaluation = EvaluationRound.objects.create(**values | fields)
    for order, (name, weight) in enumerate((weights or WEIGHTS).items()):
        evaluation.criteria.create(group="effect", name_zh=name, weight=weight, order=order)
    for name in owing:
        evaluation.evaluated.create(department=departments[name])
    if opened:
        EvaluationRound.objects.filter(pk=evaluation.pk).update(**opened)
        evaluation.refresh_from_db()
    return evaluation


@pytest.fixture
def people(people, departments):
    """With supervisors who have accounts and appointments, and one who has no appointment."""
    for name in ("supervisor2", "supervisor3", "unappointed"):
        people[name] = User.objects.create(
            username=name,
            display_name=f"{name}先生",
            role=Role.SUPERVISOR,
            department=departments["root"],
            is_staff=True,
        )
    for name in ("supervisor", "supervisor2", "supervisor3"):
        appoint(people[name], name=f"{name}代表")
    return people


@pytest.fixture
def act(people, departments):
    """Do one act as somebody: `act(evaluation, "open", "publisher")`."""

    def do(evaluation, name, who, *, on="division", at=None, **given):
        if name in ("score", "reply", "release_reply", "return_reply"):
            given["department"] = departments.get(on, on)
        if name == "prepare":
            given.setdefault("author", people["author"])
        at = at or timezone.now()
        perform(evaluation, name, actor=people[who], at=at, **given)
        return EvaluationRound.objects.with_record(at).get(pk=evaluation.pk)

    return do


@pytest.fixture
def score(act):
    """Save a sheet with these points in the order of the criteria."""

    def do(evaluation, who, *points, on="division", text="", **given):
        keys = evaluation.criteria.values_list("pk", flat=True)
        return act(
            evaluation, "score", who, on=on, text=text,
            points=dict(zip(keys, points, strict=True)), **given,
        )  # fmt: skip

    return do


@pytest.fixture
def round_in(departments, people, act, score, category):
    """A round in one of its states, with two sheets of the division from its opening on."""

    def make(state, *, scored=True, **fields):
        evaluation = make_round(departments, **fields)
        if state == "draft":
            return evaluation
        evaluation = act(evaluation, "open", "publisher")
        if scored:
            score(evaluation, "supervisor", 77, 83, text="窗口少了一个。")
            score(evaluation, "supervisor2", 66, 91)
        if state == "open":
            return evaluation
        if state == "cancelled":
            return act(evaluation, "cancel", "publisher", why="wrong")
        evaluation = act(evaluation, "close", "publisher", note="监督员都已评完。")
        if state == "closed":
            return evaluation
        act(evaluation, "reply", "author", text="已经增开窗口。")
        act(evaluation, "release_reply", "reviewer")
        evaluation = act(evaluation, "prepare", "publisher")
        if state == "prepared":
            return evaluation
        route = [("submit", "author"), ("approve", "reviewer"), ("publish", "publisher")]
        item = lookup(evaluation.record_number)
        item.category = category
        item.save()
        move_along(item, people, route)
        return EvaluationRound.objects.with_record(timezone.now()).get(pk=evaluation.pk)

    return make
