"""The supervisors of the demonstration and two rounds: one published, one open for scoring.

Everything passes through the real acts and moves; names, scores and comments are made up and say
so. The supervisors besides the demo account have accounts that nobody can sign in with. What is
there already is left alone.
"""

import hashlib
import json
from datetime import date, datetime, time, timedelta
from pathlib import Path

from django.db import transaction
from django.utils import timezone

from portal.base.audit import log
from portal.base.departments.models import Department, Role, User
from portal.demo.people import log_person
from portal.records.acts import perform as move
from portal.records.reasons import CHECK_SHEET
from portal.supervision.evaluation.actions import Action
from portal.supervision.evaluation.acts import perform
from portal.supervision.evaluation.models import (
    Appointment,
    EvaluationRound,
)
from portal.supervision.evaluation.sealed import appointment_of
from portal.supervision.evaluation.usual import usual_criteria, usual_departments

SOURCE = Path(__file__).with_name("evaluation.json")
PER_DEPARTMENT = 3  # supervisors who score each
USUAL = 82


def load(team) -> int:
    """Load what is not loaded yet; return how many appointments and rounds were."""
    source = json.loads(SOURCE.read_text(encoding="utf-8"))
    today = timezone.localdate()
    count = sum(_appoint(one, team, today) for one in source["appointments"])
    for name, load_round in (("published", _published), ("open", _open)):
        year = today.year - (name == "published")
        values = {key: source[name][key].format(year=year) for key in ("title", "plan")}
        if not EvaluationRound.objects.filter(title=values["title"]).exists():
            with transaction.atomic():
                load_round(source[name], values, team, today)
            count += 1
    return count


def _appoint(source: dict, team, today: date) -> bool:
    if Appointment.objects.filter(name=source["name"]).exists():
        return False
    first, last = (today.year + years for years in source["years"])
    reason = source.get("end_reason", "")
    with transaction.atomic():
        appointment = Appointment(
            name=source["name"],
            sector=source["sector"],
            account=_account(source) if source["username"] else None,
            appointed_from=date(first, 1, 1),
            appointed_until=date(last, 12, 31),
            ended_on=date(last, 7, 1) if reason else None,
            end_reason=reason,
        )
        appointment.full_clean()
        appointment.save()
        subject = log.Subject("appointment", str(appointment.pk), label=appointment.name)
        log.append(Action.APPOINTED, subject, actor=team.publisher(), is_public=True)
    return True


def _account(source: dict) -> User:
    person = User.objects.filter(username=source["username"]).first()
    if person is None:
        person = User(
            username=source["username"],
            display_name=source["name"],
            role=Role.SUPERVISOR,
            is_staff=True,
        )
        person.set_unusable_password()
        person.save()
        log_person(person)
    return person


def _draft(values: dict, today: date, **dates) -> EvaluationRound:
    evaluation = EvaluationRound.objects.create(**values, **dates)
    for criterion in usual_criteria():
        evaluation.criteria.create(**criterion)
    for department in usual_departments(today):
        evaluation.evaluated.create(department=department)
    return evaluation


def _published(source: dict, values: dict, team, today: date):
    """Of last year: scored weeks ago, replied to, written into a record, and published."""
    opened, until = today - timedelta(days=60), today - timedelta(days=40)
    observed = {
        "observed_from": date(today.year - 1, 1, 1),
        "observed_until": date(today.year - 1, 12, 31),
    }
    evaluation = _draft(values, today, **observed, open_from=opened, open_until=until)
    perform(evaluation, "open", actor=team.publisher(), at=_at(opened))
    departments = [one.department for one in evaluation.evaluated.select_related("department")]
    accounts = list(User.objects.filter(role=Role.SUPERVISOR).order_by("username"))
    for place, department in enumerate(departments):
        if department.code in source["unscored"]:
            continue
        comments = source["comments"].get(department.code, [])
        for turn in range(PER_DEPARTMENT):
            person = accounts[(place + turn) % len(accounts)]
            comment = comments[turn] if turn < len(comments) else ""
            base = source["base"].get(department.code, USUAL)
            _score(evaluation, department, person, comment, _at(until), base)
    perform(evaluation, "close", actor=team.publisher(), at=_at(until + timedelta(days=1)))
    for code, text in source["replies"].items():
        department = Department.objects.get(code=code)
        author = team.one(Role.AUTHOR, department.pk)
        at = timezone.now()
        perform(evaluation, "reply", actor=author, at=at, department=department, text=text)
        reviewer = team.one(Role.REVIEWER, department.pk)
        perform(evaluation, "release_reply", actor=reviewer, at=at, department=department)
    _publish(evaluation, team)


def _publish(evaluation: EvaluationRound, team):
    author, reviewer, publisher = team.of_the_whole_department()
    record = perform(evaluation, "prepare", actor=publisher, at=timezone.now(), author=author)
    record = move(record, "submit", actor=author, at=timezone.now())
    signed = dict.fromkeys(CHECK_SHEET, True)
    record = move(record, "approve", actor=reviewer, at=timezone.now(), check_sheet=signed)
    move(record, "publish", actor=publisher, at=timezone.now())


def _open(source: dict, values: dict, team, today: date):
    """Of this year, with some sheets saved."""
    evaluation = _draft(
        values,
        today,
        observed_from=date(today.year, 1, 1),
        observed_until=date(today.year, 12, 31),
        open_from=today - timedelta(days=7),
        open_until=today + timedelta(days=21),
    )
    perform(evaluation, "open", actor=team.publisher(), at=_at(evaluation.open_from))
    for username, codes in source["sheets"].items():
        person = User.objects.get(username=username)
        for department in Department.objects.filter(code__in=codes).order_by("code"):
            _score(evaluation, department, person, "", timezone.now(), USUAL)


def _score(evaluation, department, person, comment: str, at: datetime, base: int):
    if appointment_of(person, timezone.localdate(at)) is None:
        return
    points = {
        one.pk: base - 6 + _number(evaluation, department, person, one) % 13
        for one in evaluation.criteria.all()
    }
    given = {"department": department, "points": points, "text": comment}
    perform(evaluation, "score", actor=person, at=at, **given)


def _number(evaluation, department, person, criterion) -> int:
    """The same on every load."""
    name = f"{evaluation.year}/{department.code}/{person.username}/{criterion.order}"
    return int(hashlib.sha256(name.encode()).hexdigest()[:8], 16)


def _at(day: date) -> datetime:
    return timezone.make_aware(datetime.combine(day, time(10)))
