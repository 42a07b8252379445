"""Whoever changes what a round asked, what was scored, replied or computed is named: the log holds
a digest of each sheet, and the results are computed again."""

import pytest
from django.core.management import call_command
from django.db import transaction

from portal.base.audit.models import Entry
from portal.base.departments.models import User
from portal.supervision.evaluation.actions import Action
from portal.supervision.evaluation.models import (
    Criterion,
    EvaluatedDepartment,
    EvaluationRound,
    Score,
    Sheet,
)
from portal.supervision.evaluation.verification import check_rounds


def found() -> list[str]:
    return [str(finding) for finding in check_rounds()]


def update(model, **values):
    row = model.objects.order_by("pk").first()
    model._base_manager.filter(pk=row.pk).update(**values)


def of_sheet_gone():
    Score.objects.filter(sheet=Sheet.objects.first()).delete()
    Sheet.objects.filter(pk=Sheet.objects.first().pk).delete()


def copied_sheet():
    """One more, by somebody who said nothing."""
    sheet = Sheet.objects.order_by("pk").first()
    others = Sheet.objects.exclude(pk=sheet.pk).values("appointment")
    appointments = type(sheet.appointment).objects.exclude(pk__in=others)
    free = appointments.exclude(pk=sheet.appointment_id).get()
    Sheet.objects.create(
        round=sheet.round, department=sheet.department, appointment=free, salt=sheet.salt,
        saved_at=sheet.saved_at, revision=1,
    )  # fmt: skip


CASES = {
    "a score": (lambda: update(Score, points=99), "altered: its scores or comment are not those"),
    "a comment": (lambda: update(Sheet, comment="很好"), "altered: its scores or comment"),
    "a salt": (lambda: update(Sheet, salt="0" * 64), "altered: its scores or comment"),
    "whose it is": (lambda: update(Sheet, revision=3), "altered: its revision is not that"),
    "a sheet gone": (of_sheet_gone, "is not there, and entry"),
    "a sheet more": (copied_sheet, "no entry of the log tells of it"),
    "a weight": (lambda: update(Criterion, weight=41), "altered: its criteria or weights"),
    "a criterion": (lambda: update(Criterion, name_zh="别的"), "altered: its criteria or weights"),
    "a department": (
        lambda: EvaluatedDepartment._base_manager.filter(reply="").delete(),
        "altered: its departments",
    ),
    "a reply": (lambda: update(EvaluatedDepartment, reply="没有"), "reply of D11: altered"),
    "a release": (
        lambda: update(EvaluatedDepartment, reply_released_by=None),
        "who released it is not told",
    ),
    "released by another": (
        lambda: update(EvaluatedDepartment, reply_released_by=User.objects.first()),
        "who released it is not told",
    ),
    "a total": (lambda: update(EvaluatedDepartment, total=99), "result of D11: altered"),
    "the lowest": (lambda: update(EvaluatedDepartment, lowest=99), "result of D11: altered"),
    "a mean": (lambda: update(EvaluatedDepartment, means={"1": "9"}), "result of D11: altered"),
    "a formula": (lambda: update(EvaluationRound, formula=2), "altered: its formula 2"),
}


@pytest.fixture
def closed(round_in, act):
    evaluation = act(round_in("closed"), "reply", "author", text="已经增开窗口。")
    return act(evaluation, "release_reply", "reviewer")


def test_what_was_changed_is_named_and_what_is_sealed_stays_so(closed):
    assert found() == []
    for name, (change, named) in CASES.items():
        with transaction.atomic():
            change()
            told = found()
            transaction.set_rollback(True)
        assert [one for one in told if named in one], (name, told)
        assert not [one for one in told if "99" in one or "很好" in one or "代表" in one], name
    assert found() == []


@pytest.mark.pages
def test_of_what_was_forgotten_nothing_is_asserted(closed):
    for entry in Entry.objects.filter(subject_kind="evaluationround"):
        call_command("forget", str(entry.pk), reason="依申请", verbosity=0)
    update(Sheet, comment="另一句")
    update(EvaluatedDepartment, reply="")
    assert [one for one in found() if "result" not in one] == []
    assert Entry.objects.filter(action=Action.SCORED).count() == 2
